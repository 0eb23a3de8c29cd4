package dev.colophon.ris;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import dev.colophon.ris.internal.RecordText;
import java.util.Optional;

/**
 * Writes RIS that programs read. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * String text = RisWriter.of(WriteOptions.defaults()).withProfile(RisProfile.ENDNOTE).write(book).text();
 * }</pre>
 *
 * <p>Lines end with CRLF; a record begins with TY and ends with {@code ER - }. What is
 * approximated, as the losses tell: title and subtitle are joined with a colon, marks of text go,
 * line breaks and control characters become blanks, a role is written where the code has a tag for
 * it. An organization is written with a comma at its end if it would be taken for a person. Dates
 * are written with the year in PY and, if there is more, in full in DA: {@code 2004/07/15/}, {@code
 * 2003///Spring}, {@code 1034///ca.}, {@code 1998///1998-2004}; what has no words, in EDTF in the
 * last part.
 *
 * <p>The code of TY, tags and values that were read and have no place in the model are written as
 * they were, after all others. Without losses, the rest travels in U5, a tag that users may define.
 *
 * @since 0.1.0
 */
public final class RisWriter extends TextPublicationWriter {
  private final RisProfile profile;
  private final RecordText records;

  private RisWriter(WriteOptions options, RisProfile profile) {
    super(options, RisReader.of(ReadOptions.defaults()));
    this.profile = profile;
    this.records = new RecordText(profile);
  }

  /**
   * Returns a writer for any program.
   *
   * @param options how to write
   * @return the writer
   */
  public static RisWriter of(WriteOptions options) {
    return new RisWriter(requireNonNull(options, "options"), RisProfile.STANDARD);
  }

  /**
   * Returns a writer for one program.
   *
   * @param newProfile the program
   * @return the writer
   */
  public RisWriter withProfile(RisProfile newProfile) {
    return new RisWriter(options(), requireNonNull(newProfile, "newProfile"));
  }

  /**
   * Returns the program that is written for.
   *
   * @return {@link RisProfile#STANDARD} by default
   */
  public RisProfile profile() {
    return profile;
  }

  @Override
  protected void writeRecord(
      Publication publication, Optional<String> carrier, StringBuilder output) {
    records.append(publication, carrier, output);
  }

  @Override
  protected String recordSeparator() {
    return "\r\n";
  }
}

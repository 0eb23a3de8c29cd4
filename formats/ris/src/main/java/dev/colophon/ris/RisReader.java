package dev.colophon.ris;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.ris.internal.RecordSource;
import java.io.Reader;
import java.util.Optional;

/**
 * Reads RIS as programs really write it. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * ReadResult result = RisReader.of(ReadOptions.defaults()).read(Path.of("export.ris"));
 * result.publications();
 * result.diagnostics();
 * }</pre>
 *
 * <p>Lines end with LF, CR or CRLF. A tag stands at the start of a line before two blanks, a dash
 * and a blank. One blank or a tab before the dash will do for the tags that RIS has; no blank,
 * small letters, and blanks before the tag, will do in a record whose TY is written so. A line
 * without a tag goes on with the value before it. A record ends with ER, or before the next TY;
 * text outside of records is left out, with a diagnostic.
 *
 * <p>The date of publication: PY decides the year (DA without it, Y1 without both), and of the
 * dates with that year in DA, PY, Y1, in this order, the most exact one is taken. Names without a
 * comma are read as {@code Given Family}, {@code Family GI}, or an organization. A DOI is taken
 * from DO, else from M3, N1, L3, else from an address in UR. What has no place in the model, or
 * says something else than what was taken, is kept as {@linkplain
 * dev.colophon.model.Publication#extensions() extension} of {@code ris}, and a writer puts it back.
 *
 * <p>Codes of diagnostics: {@code ris.text-outside}, {@code ris.missing-type}, {@code
 * ris.missing-end}, {@code ris.unknown-type}, {@code ris.repeated-type}, {@code ris.unknown-tag},
 * {@code ris.value-after-end}, {@code ris.record-too-long}, {@code ris.conflicting-dates}, {@code
 * ris.unreadable-date}, {@code ris.invalid-identifier}.
 *
 * <p>Source: RefMan RIS format specification (2001) and the tags of EndNote since 2011.
 *
 * @since 0.1.0
 */
public final class RisReader extends TextPublicationReader {
  private final Optional<RisDialect> dialect;

  private RisReader(ReadOptions options, Optional<RisDialect> dialect) {
    super(options);
    this.dialect = dialect;
  }

  /**
   * Returns a reader that finds out the dialect of each record.
   *
   * @param options how to read
   * @return the reader
   */
  public static RisReader of(ReadOptions options) {
    return new RisReader(requireNonNull(options, "options"), Optional.empty());
  }

  /**
   * Returns a reader that takes every record for this dialect.
   *
   * @param newDialect the dialect
   * @return the reader
   */
  public RisReader withDialect(RisDialect newDialect) {
    return new RisReader(options(), Optional.of(newDialect));
  }

  @Override
  protected RecordStream parse(Reader characters) {
    return new RecordSource(characters, options().maxRecordLength(), dialect);
  }
}

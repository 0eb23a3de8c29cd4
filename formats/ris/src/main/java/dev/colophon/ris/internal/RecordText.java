package dev.colophon.ris.internal;

import dev.colophon.model.Publication;
import dev.colophon.ris.RisProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The text of a record that says the same when it is read and written again. */
public final class RecordText {
  private static final int MAX_ROUNDS = 8;

  private final RisProfile profile;

  /** Makes texts for a program. */
  public RecordText(RisProfile profile) {
    this.profile = profile;
  }

  /**
   * Appends the record of a publication.
   *
   * <p>What a record says can depend on what it lacks: without a title, an extension T1 becomes the
   * title. So the record is read, and what it says is written, until nothing changes.
   */
  public void append(Publication publication, Optional<String> carrier, StringBuilder output) {
    Lines lines = Composer.compose(publication, profile);
    String text = text(lines);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Lines next = Composer.compose(read(text, publication), profile);
      String nextText = text(next);
      if (nextText.equals(text)) {
        break;
      }
      lines = next;
      text = nextText;
    }
    lines.appendTo(output, carrier);
  }

  private static String text(Lines lines) {
    StringBuilder text = new StringBuilder();
    lines.appendTo(text, Optional.empty());
    return text.toString();
  }

  private static Publication read(String text, Publication written) {
    try {
      RawRecord raw = new Records(new Scanner(text)).next();
      return raw == null
          ? Publication.of(written.type()).build()
          : RecordMapper.map(raw, Optional.empty()).publication().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

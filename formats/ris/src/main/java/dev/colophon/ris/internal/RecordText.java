package dev.colophon.ris.internal;

import dev.colophon.model.Publication;
import dev.colophon.ris.RisProfile;
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
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Lines next = Composer.compose(RecordMapper.map(lines.fields()), profile);
      if (next.hasSameFields(lines)) {
        break;
      }
      lines = next;
    }
    lines.appendTo(output, carrier);
  }
}

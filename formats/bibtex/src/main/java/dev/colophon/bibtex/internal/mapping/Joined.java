package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Titles that the model holds as one and BibLaTeX as two. */
final class Joined {
  private static final List<String> JOINTS = List.of(": ", " ");

  private Joined() {}

  static RichText join(RichText main, RichText subtitle) {
    String plain = main.plain();
    String joint = plain.endsWith("?") || plain.endsWith("!") ? " " : ": ";
    return RichText.builder().append(main).append(joint).append(subtitle).build();
  }

  /** Returns the main title, if a joined title ends with this subtitle. */
  static Optional<RichText> mainOf(RichText joined, RichText subtitle) {
    String plain = joined.plain();
    for (String joint : JOINTS) {
      int length = plain.length() - subtitle.plain().length() - joint.length();
      if (length > 0) {
        RichText main = start(joined, length);
        if (join(main, subtitle).equals(joined)) {
          return Optional.of(main);
        }
      }
    }
    return Optional.empty();
  }

  private static RichText start(RichText text, int length) {
    List<Run> runs = new ArrayList<>();
    int left = length;
    for (Run run : text.runs()) {
      int count = Math.min(left, run.text().length());
      boolean splitsPair =
          count > 0
              && count < run.text().length()
              && Character.isLowSurrogate(run.text().charAt(count));
      runs.add(new Run(run.text().substring(0, splitsPair ? count - 1 : count), run.marks()));
      left -= count;
    }
    return RichText.of(runs);
  }
}

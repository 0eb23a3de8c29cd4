package dev.colophon.csl.internal;

import dev.colophon.csl.FormattedText.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves whitespace out of emphasis, where Markdown can't have it at the edges. */
final class Whitespace {
  private Whitespace() {}

  static List<Run> outsideOfEmphasis(List<Run> runs) {
    List<Run> out = new ArrayList<>();
    for (Run run : runs) {
      if (run.emphasis().isEmpty()) {
        out.add(run);
      } else {
        split(run, out);
      }
    }
    return out;
  }

  private static void split(Run run, List<Run> out) {
    String whole = run.text();
    String withoutStart = whole.stripLeading();
    String core = withoutStart.stripTrailing();
    int start = whole.length() - withoutStart.length();
    addPlain(whole.substring(0, start), out);
    if (!core.isEmpty()) {
      out.add(new Run(core, run.emphasis(), run.link()));
    }
    addPlain(withoutStart.substring(core.length()), out);
  }

  private static void addPlain(String whitespace, List<Run> out) {
    if (!whitespace.isEmpty()) {
      out.add(new Run(whitespace, Set.of(), Optional.empty()));
    }
  }
}

package dev.colophon.bibtex.latex;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.Map;

/** Shows rich text with one pair of tags a run and mark, so that expectations fit on a line. */
final class Markup {
  private static final Map<Mark, String> TAGS =
      Map.of(
          Mark.ITALIC, "i",
          Mark.BOLD, "b",
          Mark.SMALL_CAPS, "sc",
          Mark.SUPERSCRIPT, "sup",
          Mark.SUBSCRIPT, "sub",
          Mark.NO_CASE, "n",
          Mark.MATH, "m");

  private Markup() {}

  static String of(RichText text) {
    StringBuilder markup = new StringBuilder();
    for (Run run : text.runs()) {
      run.marks().forEach(mark -> markup.append('<').append(TAGS.get(mark)).append('>'));
      markup.append(run.text());
      run.marks().stream()
          .sorted((a, b) -> b.compareTo(a))
          .forEach(mark -> markup.append("</").append(TAGS.get(mark)).append('>'));
    }
    return markup.toString();
  }
}

package dev.colophon.html.internal;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import gg.jte.Content;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** Rich text as HTML. */
public final class Markup {
  private Markup() {}

  /** Returns content for a template. */
  public static Content of(RichText text) {
    return output -> output.writeContent(html(text));
  }

  static String html(RichText text) {
    StringBuilder html = new StringBuilder();
    for (Run run : text.runs()) {
      append(run, html);
    }
    return html.toString();
  }

  static String escape(String text) {
    StringOutput escaped = new StringOutput();
    Escape.htmlContent(text, escaped);
    return escaped.toString();
  }

  private static void append(Run run, StringBuilder html) {
    int start = html.length();
    html.append(escape(run.text()));
    for (Mark mark : Mark.values()) {
      if (run.marks().contains(mark)) {
        wrap(mark, start, html);
      }
    }
  }

  private static void wrap(Mark mark, int start, StringBuilder html) {
    String open = open(mark);
    if (!open.isEmpty()) {
      html.insert(start, open);
      int end = open.indexOf(' ');
      html.append("</").append(open, 1, end < 0 ? open.length() - 1 : end).append('>');
    }
  }

  private static String open(Mark mark) {
    return switch (mark) {
      case ITALIC -> "<i>";
      case BOLD -> "<b>";
      case SMALL_CAPS -> "<span class=\"small-caps\">";
      case SUPERSCRIPT -> "<sup>";
      case SUBSCRIPT -> "<sub>";
      case MATH -> "<span class=\"math\">";
      case NO_CASE -> "";
    };
  }
}

package dev.colophon.html.internal;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;

/** A file that a page carries. */
public record Download(String name, String fileName, String mediaType, String url) {
  /** Returns the link as HTML: the template engine lets no {@code data:} URL into a link. */
  public String link() {
    return "<a rel=\"alternate\" type=\""
        + attribute(mediaType)
        + "\" download=\""
        + attribute(fileName)
        + "\" href=\""
        + attribute(url)
        + "\">"
        + Markup.escape(name)
        + "</a>";
  }

  private static String attribute(String value) {
    StringOutput escaped = new StringOutput();
    Escape.htmlAttribute(value, escaped);
    return escaped.toString();
  }
}

package dev.colophon.ris.internal;

import dev.colophon.model.Link;
import java.util.ArrayList;
import java.util.List;

/** Links: the tag tells what is found there. */
final class LinkText {
  private LinkText() {}

  /** Returns the tag for a link, {@link Tag#NONE} if RIS has none for its relation. */
  static int tag(Link link) {
    return switch (link.relation().orElse("")) {
      case "" -> Tag.of("UR");
      case "file" -> Tag.of("L1");
      case "full-text" -> Tag.of("L2");
      case "related" -> Tag.of("L3");
      case "figure" -> Tag.of("L4");
      default -> Tag.NONE;
    };
  }

  /**
   * Returns the addresses of one line: one, or several with a semicolon before each but the first.
   */
  static List<String> read(String text) {
    List<String> urls = new ArrayList<>(1);
    int start = 0;
    for (int at = text.indexOf(';'); at >= 0; at = text.indexOf(';', at + 1)) {
      int next = at + 1;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (text.startsWith("http://", next) || text.startsWith("https://", next)) {
        urls.add(text.substring(start, at).strip());
        start = next;
      }
    }
    urls.add(text.substring(start));
    return urls;
  }
}

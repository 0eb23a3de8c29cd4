package dev.colophon.csl.internal;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Writes the delimiter of a date as affixes of its parts, since the engine ignores it: at the less
 * exact date the day is missing, and with it must go its delimiter.
 */
final class DateDelimiters {
  private static final List<String> FROM_LEAST_SIGNIFICANT = List.of("day", "month", "year");

  private DateDelimiters() {}

  static void apply(Element date) {
    String delimiter = date.getAttribute("delimiter");
    if (delimiter.isEmpty() || date.hasAttribute("form")) {
      return;
    }
    date.removeAttribute("delimiter");
    List<Element> parts = Elements.children(date, "date-part");
    for (int i = 1; i < parts.size(); i++) {
      between(parts.get(i - 1), parts.get(i), delimiter);
    }
  }

  private static void between(Element first, Element second, String delimiter) {
    if (rank(first) < rank(second)) {
      first.setAttribute("suffix", first.getAttribute("suffix") + delimiter);
    } else {
      second.setAttribute("prefix", delimiter + second.getAttribute("prefix"));
    }
  }

  private static int rank(Element part) {
    return FROM_LEAST_SIGNIFICANT.indexOf(part.getAttribute("name"));
  }
}

package dev.colophon.json.internal.csl;

import java.util.ArrayList;
import java.util.List;

/** Lists that stand in one text, with a separator between the elements. */
final class Separated {
  private Separated() {}

  /** Returns the elements; joined with the separator they give the text again. */
  static List<String> split(String text, String separator) {
    int end = text.indexOf(separator);
    if (end < 0) {
      return List.of(text);
    }
    List<String> elements = new ArrayList<>();
    int start = 0;
    while (end >= 0) {
      elements.add(text.substring(start, end));
      start = end + separator.length();
      end = text.indexOf(separator, start);
    }
    elements.add(text.substring(start));
    return elements;
  }
}

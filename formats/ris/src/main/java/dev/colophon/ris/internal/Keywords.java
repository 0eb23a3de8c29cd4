package dev.colophon.ris.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * Keywords: one in a line, or several between semicolons; between commas if it is the only line and
 * all are short.
 */
final class Keywords {
  private static final int MIN_WITH_COMMAS = 3;
  private static final int MAX_WORDS = 3;

  private Keywords() {}

  static List<String> read(String text, boolean onlyLine) {
    boolean several = text.indexOf(';') >= 0 || text.indexOf('\n') >= 0;
    if (several) {
      return pieces(text, "[;\n]");
    }
    if (onlyLine && text.indexOf(',') >= 0) {
      List<String> keywords = pieces(text, ",");
      boolean fit =
          keywords.size() >= MIN_WITH_COMMAS && keywords.stream().allMatch(Keywords::isShort);
      return fit ? keywords : List.of(text);
    }
    return List.of(text);
  }

  private static boolean isShort(String keyword) {
    return keyword.chars().filter(c -> c == ' ').count() < MAX_WORDS;
  }

  private static List<String> pieces(String text, String separators) {
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(separators, -1)) {
      String keyword = piece.strip();
      if (!keyword.isEmpty()) {
        pieces.add(keyword);
      }
    }
    return pieces;
  }
}

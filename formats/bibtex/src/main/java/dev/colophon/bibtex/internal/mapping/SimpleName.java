package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * Names of capitalised words of letters, with at most one comma: most names are such, and what they
 * say can be cut out of them. All others are left to {@link NameParser}.
 */
final class SimpleName {
  private SimpleName() {}

  /** Reads a name; null if it is not of this kind. */
  static @Nullable Person parse(String item) {
    if (item.isEmpty() || item.charAt(item.length() - 1) == ' ') {
      return null;
    }
    int comma = -1;
    int lastSpace = -1;
    for (int i = 0; i < item.length(); i++) {
      char c = item.charAt(i);
      if (c == ',') {
        if (comma >= 0) {
          return null;
        }
        comma = i;
      } else if (c == ' ') {
        lastSpace = i;
      } else if (!isPart(item, i, c)) {
        return null;
      }
    }
    return comma < 0 ? natural(item, lastSpace) : inverted(item, comma);
  }

  /**
   * Tells whether a character of a word is a letter, a full stop or a hyphen within it; the first
   * one has to be a capital, so that the word is no prefix.
   */
  private static boolean isPart(String item, int index, char c) {
    char before = index == 0 ? ' ' : item.charAt(index - 1);
    if (before == ' ' || before == ',') {
      return c >= 'A' && c <= 'Z' && !isAfterTwo(item, index);
    }
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '.'
        || (c == '-' && before != '-')
        || (c >= '\u00c0' && c <= '\u024f' && c != '\u00d7' && c != '\u00f7');
  }

  /** Tells whether two spaces, or one at the start, stand before an index. */
  private static boolean isAfterTwo(String item, int index) {
    return index > 0
        && item.charAt(index - 1) == ' '
        && (index == 1 || item.charAt(index - 2) == ' ');
  }

  private static @Nullable Person natural(String item, int lastSpace) {
    return lastSpace < 0
        ? Person.builder().family(item).build()
        : Person.builder()
            .given(item.substring(0, lastSpace))
            .family(item.substring(lastSpace + 1))
            .build();
  }

  private static @Nullable Person inverted(String item, int comma) {
    int givenStart = item.startsWith(" ", comma + 1) ? comma + 2 : comma + 1;
    boolean isUsual = comma > 0 && item.charAt(comma - 1) != ' ' && givenStart < item.length();
    return isUsual
        ? Person.builder()
            .family(item.substring(0, comma))
            .given(item.substring(givenStart))
            .build()
        : null;
  }
}

package dev.colophon.bibtex.latex;

import java.text.Normalizer;

/** Puts combining marks on letters. */
final class Accents {
  private static final int ASCII = 128;
  private static final char FIRST_MARK = '\u0300';
  private static final int MARKS = 0x70;

  /**
   * More marks than these are taken for letters of their own, which keeps the effort in proportion.
   */
  static final int MAX_CLUSTER = 16;

  private static final char DOTLESS_I = '\u0131';
  private static final char DOTLESS_J = '\u0237';

  /**
   * Composed characters by mark and ASCII letter, filled on demand; a race writes the same value
   * twice.
   */
  private static final char[] COMPOSED = new char[MARKS * ASCII];

  private Accents() {}

  /**
   * Puts a mark on the first letter of a text: composed where Unicode has the composed character,
   * else after the letter and the marks that it has. A dotless i or j counts as the letter with its
   * dot.
   */
  static String combine(String text, char mark) {
    int letterEnd = clusterEnd(text, 0);
    String cluster = withDot(text.substring(0, letterEnd)) + mark;
    return Normalizer.normalize(cluster, Normalizer.Form.NFC) + text.substring(letterEnd);
  }

  /** Returns the one character that an ASCII letter makes with a mark, or 0 if there is none. */
  static char compose(char letter, char mark) {
    int index = mark - FIRST_MARK;
    if (letter >= ASCII || index < 0 || index >= MARKS) {
      return 0;
    }
    char known = COMPOSED[index * ASCII + letter];
    if (known == 0) {
      String composed = combine(String.valueOf(letter), mark);
      known = composed.length() == 1 ? composed.charAt(0) : mark;
      COMPOSED[index * ASCII + letter] = known;
    }
    return known == mark ? 0 : known;
  }

  /**
   * Returns the end of the character at an index together with up to fifteen combining marks after
   * it.
   */
  static int clusterEnd(CharSequence text, int start) {
    if (start >= text.length()) {
      return start;
    }
    int end = start + Character.charCount(Character.codePointAt(text, start));
    int limit = Math.min(text.length(), start + MAX_CLUSTER);
    while (end < limit && isMark(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isMark(char c) {
    if (c < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static String withDot(String cluster) {
    return switch (cluster.isEmpty() ? 0 : cluster.charAt(0)) {
      case DOTLESS_I -> "i" + cluster.substring(1);
      case DOTLESS_J -> "j" + cluster.substring(1);
      default -> cluster;
    };
  }
}

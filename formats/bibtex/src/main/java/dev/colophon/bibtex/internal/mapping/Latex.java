package dev.colophon.bibtex.internal.mapping;

/** How LaTeX source is divided: at the outermost level of braces. */
final class Latex {
  private Latex() {}

  /**
   * Returns the source without white space at its ends and without one pair of braces around all of
   * it.
   */
  static String unbraced(String source) {
    String stripped = source.strip();
    return isGroup(stripped) ? stripped.substring(1, stripped.length() - 1).strip() : stripped;
  }

  /** Tells whether one pair of braces is around the whole source. */
  static boolean isGroup(String source) {
    int length = source.length();
    if (length < 2 || source.charAt(0) != '{' || source.charAt(length - 1) != '}') {
      return false;
    }
    int depth = 0;
    for (int i = 0; i < length; i++) {
      char c = source.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i == length - 1;
      }
    }
    return false;
  }

  /** Tells whether braces are balanced as BibTeX counts them. */
  static boolean isBalanced(String source) {
    int depth = 0;
    for (int i = 0; i < source.length() && depth >= 0; i++) {
      char c = source.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  /** Returns where a character stands at the outermost level, from an index on; -1 if nowhere. */
  static int indexOf(String source, char wanted, int from) {
    int depth = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == wanted && depth == 0) {
        return i;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      depth = Math.max(depth, 0);
    }
    return -1;
  }

  /**
   * Returns where the next "and" between two items of a list starts, with the white space before
   * it; -1 if nowhere.
   */
  static int indexOfAnd(String source, int from) {
    int depth = 0;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        depth = Math.max(depth - 1, 0);
      } else if (depth == 0 && c <= ' ' && isAnd(source, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether "and" and white space, or the end, follow. */
  static boolean isAnd(String source, int at) {
    return source.regionMatches(true, at, "and", 0, 3)
        && (at + 3 == source.length() || source.charAt(at + 3) <= ' ');
  }
}

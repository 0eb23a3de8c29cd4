package dev.colophon.core.internal.identifier;

import org.jspecify.annotations.Nullable;

/** What the readers of identifiers ask of characters; letters and digits are those of ASCII. */
final class Characters {

  private static final char MINUS_SIGN = '\u2212';
  private static final char HYPHEN_BULLET = '\u2043';

  private Characters() {}

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isAsciiLetterOrDigit(char c) {
    return isDigit(c) || isLetter(c);
  }

  /** White space, a no-break space, or a character without a shape, such as a zero-width space. */
  static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /** A hyphen or dash of any kind. */
  static boolean isDash(char c) {
    if (c < 0x80) {
      return c == '-';
    }
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || c == MINUS_SIGN
        || c == HYPHEN_BULLET;
  }

  /** Returns the text without blanks around it. */
  static String trim(String text) {
    int start = skipBlanks(text, 0);
    int end = text.length();
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  static int skipBlanks(String text, int start) {
    int i = start;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  static int skipDigits(String text, int start) {
    int i = start;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Tells whether the text has digits, and nothing else, from one index to another. */
  static boolean isDigits(String text, int start, int endExclusive) {
    if (start >= endExclusive || endExclusive > text.length()) {
      return false;
    }
    for (int i = start; i < endExclusive; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the text is a number of at most the given length without leading zeros. */
  static boolean isNumber(String text, int start, int endExclusive, int maxLength) {
    return endExclusive - start <= maxLength
        && isDigits(text, start, endExclusive)
        && text.charAt(start) != '0';
  }

  /** Tells whether the text has the prefix at the index, whatever the case of ASCII letters. */
  static boolean startsWith(String text, int start, String prefix) {
    if (text.length() - start < prefix.length()) {
      return false;
    }
    for (int i = 0; i < prefix.length(); i++) {
      if (toLower(text.charAt(start + i)) != toLower(prefix.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static char toLower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  static char toUpper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  /** Returns the text with its ASCII letters in lower case. */
  static String toLower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(toLower(text.charAt(i)));
    }
    return lower.toString();
  }

  /**
   * Tells whether the text has, from the index on, one or more characters and all of them visible,
   * and no lone surrogate among them.
   */
  static boolean isVisible(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || isBlank(c)) {
        return false;
      }
      if (Character.isSurrogate(c)) {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          return false;
        }
        i++;
      }
    }
    return start < text.length();
  }

  /**
   * Returns the digits and ASCII letters of the text, letters in upper case.
   *
   * @param maxLength the largest number of letters and digits that is of interest
   * @return null if there are more of them, or none, or if there is anything else but hyphens,
   *     dashes and blanks between two of them
   */
  static @Nullable String compact(String text, int maxLength) {
    char[] compact = new char[maxLength];
    int length = 0;
    boolean separated = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      separated = !isAsciiLetterOrDigit(c);
      if (separated ? length == 0 || !isSeparator(c) : length == maxLength) {
        return null;
      }
      if (!separated) {
        compact[length++] = toUpper(c);
      }
    }
    return separated ? null : new String(compact, 0, length);
  }

  private static boolean isSeparator(char c) {
    return isBlank(c) || isDash(c);
  }
}

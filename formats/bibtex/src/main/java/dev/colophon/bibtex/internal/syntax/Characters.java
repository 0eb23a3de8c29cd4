package dev.colophon.bibtex.internal.syntax;

/** The classes of characters of BibTeX. Source: BibTeX 0.99d, {@code bibtex.web}, "id_class". */
public final class Characters {
  private static final boolean[] IN_NAME = new boolean[128];

  static {
    for (char c = '!'; c < 127; c++) {
      IN_NAME[c] = "\"#%'(),={}@\\".indexOf(c) < 0;
    }
  }

  private Characters() {}

  /** Tells whether a character may stand in the name of a type, field or macro. */
  public static boolean isName(char c) {
    return c < 128 ? IN_NAME[c] : !isSpace(c);
  }

  /** Tells whether a character is white space. */
  public static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u2028' || c == '\u2029';
  }

  /** Tells whether a character is a letter or digit of ASCII. */
  static boolean isAlphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Tells whether a character ends a line. */
  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}

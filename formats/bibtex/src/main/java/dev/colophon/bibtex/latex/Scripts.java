package dev.colophon.bibtex.latex;

import org.jspecify.annotations.Nullable;

/** The superscript and subscript characters of Unicode. */
final class Scripts {
  private static final String SUPER_BASES =
      "0123456789+\u2212=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW\u03b2\u03b3\u03b4\u03b8\u03c6\u03c7\u2032*\u2218";
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207c\u207d\u207e"
          + "\u1d43\u1d47\u1d9c\u1d48\u1d49\u1da0\u1d4d\u02b0\u2071\u02b2\u1d4f\u02e1\u1d50\u207f\u1d52\u1d56\u02b3\u02e2\u1d57\u1d58\u1d5b\u02b7\u02e3\u02b8\u1dbb"
          + "\u1d2c\u1d2e\u1d30\u1d31\u1d33\u1d34\u1d35\u1d36\u1d37\u1d38\u1d39\u1d3a\u1d3c\u1d3e\u1d3f\u1d40\u1d41\u2c7d\u1d42"
          + "\u1d5d\u1d5e\u1d5f\u1dbf\u1d60\u1d61\u2032*\u00b0";
  private static final String SUB_BASES =
      "0123456789+\u2212=()aehijklmnoprstuvx\u03b2\u03b3\u03c1\u03c6\u03c7\u0259";
  private static final String SUBSCRIPTS =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208c\u208d\u208e"
          + "\u2090\u2091\u2095\u1d62\u2c7c\u2096\u2097\u2098\u2099\u2092\u209a\u1d63\u209b\u209c\u1d64\u1d65\u2093"
          + "\u1d66\u1d67\u1d68\u1d69\u1d6a\u2094";

  private Scripts() {}

  /**
   * Returns a text raised ({@code ^}) or lowered ({@code _}), or null if a character of it has no
   * such form.
   */
  static @Nullable String of(char operator, String text) {
    String bases = operator == '^' ? SUPER_BASES : SUB_BASES;
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int index = bases.indexOf(c == '-' ? '\u2212' : c == '\u03d5' ? '\u03c6' : c);
      if (index < 0) {
        return null;
      }
      script.append((operator == '^' ? SUPERSCRIPTS : SUBSCRIPTS).charAt(index));
    }
    return script.toString();
  }

  /**
   * Returns the formula for a raised or lowered ASCII character, or null if the character is not
   * one.
   */
  static @Nullable String toFormula(int codePoint) {
    int index = SUPERSCRIPTS.indexOf(codePoint);
    if (index >= 0 && isAscii(SUPER_BASES.charAt(index))) {
      return "^{" + SUPER_BASES.charAt(index) + "}";
    }
    index = SUBSCRIPTS.indexOf(codePoint);
    return index >= 0 && isAscii(SUB_BASES.charAt(index))
        ? "_{" + SUB_BASES.charAt(index) + "}"
        : null;
  }

  private static boolean isAscii(char c) {
    return c < 128 && c != '*';
  }
}

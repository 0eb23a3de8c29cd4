package dev.colophon.json.internal;

/** Lone surrogates, which JSON can spell with an escape and the model does not hold. */
public final class Surrogates {
  private Surrogates() {}

  /**
   * Returns the text with each lone surrogate replaced by U+FFFD; the same text if there is none.
   */
  public static String repaired(String text) {
    int lone = firstLone(text, 0);
    if (lone < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text);
    for (int i = lone; i >= 0; i = firstLone(text, i + 1)) {
      repaired.setCharAt(i, '\uFFFD');
    }
    return repaired.toString();
  }

  private static int firstLone(String text, int from) {
    for (int i = from, end = text.length(); i < end; i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == end || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}

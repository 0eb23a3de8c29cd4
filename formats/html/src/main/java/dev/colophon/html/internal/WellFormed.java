package dev.colophon.html.internal;

/** Text without lone surrogates. */
public final class WellFormed {
  private WellFormed() {}

  /** Returns a text with U+FFFD for each lone surrogate. */
  public static String wellFormed(String text) {
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}

package dev.colophon.bibtex.key;

import java.util.Locale;

/** Parts of texts by characters, which code points are. */
final class Characters {
  private Characters() {}

  /** Returns the first letters and digits of a text, after it was folded. */
  static String first(String text, int count) {
    String folded = KeyCharacters.only(Transliteration.fold(text));
    return substring(folded, 0, count);
  }

  /** Returns up to {@code count} characters from {@code start} on. */
  static String substring(String text, int start, int count) {
    int length = text.codePointCount(0, text.length());
    int from = Math.min(start, length);
    int to = Math.min(from + count, length);
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  /** Returns a text with its first letter in upper case. */
  static String capitalized(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }
}

package dev.colophon.bibtex.key;

/** The characters of keys that are made. */
final class KeyCharacters {
  private static final String SIGNS = "-_.:+/";

  private KeyCharacters() {}

  static String only(String text) {
    StringBuilder key = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || (c < 128 && SIGNS.indexOf(c) >= 0))
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}

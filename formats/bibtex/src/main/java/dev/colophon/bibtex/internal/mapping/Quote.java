package dev.colophon.bibtex.internal.mapping;

/** What messages quote: one short line of it. */
final class Quote {
  private static final int MAX = 40;

  private Quote() {}

  /** Returns the text in quotes. */
  static String of(String text) {
    return '"' + cut(text) + '"';
  }

  /** Returns the text, or the start of it. */
  static String cut(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= MAX) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(MAX)) ? MAX - 1 : MAX;
    return line.substring(0, end) + "…";
  }
}

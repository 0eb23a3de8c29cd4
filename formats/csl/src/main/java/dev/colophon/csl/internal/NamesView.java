package dev.colophon.csl.internal;

/**
 * What becomes of the {@code names} elements of a style.
 *
 * @param marked whether the output of each is marked with its number
 * @param removed the number of the one that is left out, counted from 0, or a negative number
 */
record NamesView(boolean marked, int removed) {
  private static final int NONE = -1;

  /** As the style says. */
  static final NamesView PLAIN = new NamesView(false, NONE);

  /** Each marked with its number. */
  static final NamesView MARKED = new NamesView(true, NONE);

  /** All but one. */
  static NamesView without(int number) {
    return new NamesView(false, number);
  }
}

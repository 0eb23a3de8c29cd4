package dev.colophon.bibtex.key;

/**
 * How many arguments a name takes, and whether they are numbers.
 *
 * @param fewest the least number
 * @param most the greatest number
 * @param areNumbers whether they have to be numbers
 */
record Signature(int fewest, int most, boolean areNumbers) {
  static final Signature NONE = new Signature(0, 0, false);

  static Signature numbers(int fewest, int most) {
    return new Signature(fewest, most, true);
  }

  static Signature texts(int fewest, int most) {
    return new Signature(fewest, most, false);
  }
}

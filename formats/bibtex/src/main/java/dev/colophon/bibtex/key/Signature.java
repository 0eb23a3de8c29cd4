package dev.colophon.bibtex.key;

/** How many arguments a name takes, and whether they are numbers. */
enum Signature {
  NONE(0, 0, false),
  UP_TO_ONE_NUMBER(0, 1, true),
  UP_TO_TWO_NUMBERS(0, 2, true),
  ONE_NUMBER(1, 1, true),
  ONE_OR_TWO_NUMBERS(1, 2, true),
  UP_TO_ONE_TEXT(0, 1, false),
  ONE_TEXT(1, 1, false),
  TWO_TEXTS(2, 2, false);

  private final int fewest;
  private final int most;
  private final boolean areNumbers;

  Signature(int fewest, int most, boolean areNumbers) {
    this.fewest = fewest;
    this.most = most;
    this.areNumbers = areNumbers;
  }

  int fewest() {
    return fewest;
  }

  int most() {
    return most;
  }

  boolean areNumbers() {
    return areNumbers;
  }
}

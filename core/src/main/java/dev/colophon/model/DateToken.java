package dev.colophon.model;

/**
 * A piece of a date as people write it.
 *
 * @param kind one of the constants
 * @param value the number, month or code of a season; 0 for the others
 * @param digits how many digits a number was written with; 0 for the others
 */
record DateToken(char kind, int value, int digits) {
  /** A year: a number of four digits, or one with an era; the value is astronomical. */
  static final char YEAR = 'Y';

  /** A number of one or two digits. */
  static final char NUMBER = 'N';

  /** A number that only an era makes a year. */
  static final char BARE = 'B';

  /** A month by its name, or a season: the value is what EDTF writes in this place. */
  static final char MONTH = 'M';

  /** The years of a decade: "1990s". */
  static final char DECADE = 'D';

  static final char CIRCA = 'C';
  static final char UNCERTAIN = '?';
  static final char HYPHEN = '-';
  static final char SLASH = '/';
  static final char DOT = '.';

  /** A dash that is no hyphen: it never stands between the parts of one date. */
  static final char DASH = '–';

  /** A word in place of the dash. */
  static final char TO = 't';

  boolean isNumber() {
    return kind == YEAR || kind == NUMBER || kind == BARE;
  }

  /** Whether this can stand between the parts of one date. */
  boolean isSeparator() {
    return kind == HYPHEN || kind == SLASH || kind == DOT;
  }

  /** Whether this can stand between the ends of an interval. */
  boolean isRange() {
    return kind == DASH || kind == TO || kind == HYPHEN || kind == SLASH;
  }

  /** Whether an interval can end here. */
  boolean isDash() {
    return kind == DASH || kind == HYPHEN;
  }
}

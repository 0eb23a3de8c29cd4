package dev.colophon.core.internal.identifier;

/** The check characters of the standard numbers. */
public final class CheckDigits {

  private static final String ALPHANUMERIC = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private CheckDigits() {}

  /**
   * Returns the last character of an ISBN-10 (ISO 2108:1992) or ISSN (ISO 3297): weights fall to 2,
   * modulo 11, {@code X} for ten.
   *
   * @param digits the digits before it
   * @return a digit or {@code X}
   */
  public static char mod11(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, i) * (digits.length() + 1 - i);
    }
    return tenAsX((11 - sum % 11) % 11);
  }

  /**
   * Returns the last digit of an EAN-13, as ISBN-13 (ISO 2108:2005) and ISMN (ISO 10957) have it:
   * weights 1 and 3, modulo 10.
   *
   * @param digits the twelve digits before it
   * @return a digit
   */
  public static char ean(String digits) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, i) * weight;
      weight = 4 - weight;
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  /** Returns the check character of ISO/IEC 7064, MOD 11-2, for ISNI and ORCID. */
  static char mod11x2(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum = (sum + digit(digits, i)) * 2 % 11;
    }
    return tenAsX((12 - sum) % 11);
  }

  /** Returns the check character of ISO/IEC 7064, MOD 37,36, for ISAN (ISO 15706). */
  static char mod37x36(String characters) {
    int product = 36;
    for (int i = 0; i < characters.length(); i++) {
      int sum = (product + Character.digit(characters.charAt(i), 36)) % 36;
      product = (sum == 0 ? 36 : sum) * 2 % 37;
    }
    return ALPHANUMERIC.charAt((37 - product) % 36);
  }

  /** Returns the check digit of an ISWC (ISO 15707): weights 1 to 9 and 1 for the letter T. */
  static char iswc(String digits) {
    int sum = 1;
    for (int i = 0; i < digits.length(); i++) {
      sum += digit(digits, i) * (i + 1);
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }

  private static int digit(String digits, int index) {
    return digits.charAt(index) - '0';
  }

  private static char tenAsX(int value) {
    return value == 10 ? 'X' : (char) ('0' + value);
  }
}

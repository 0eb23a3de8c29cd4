package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.isDigits;
import static dev.colophon.core.internal.identifier.Characters.isLetter;

import org.jspecify.annotations.Nullable;

/**
 * Control numbers of the Library of Congress, in the normal form of the info:lccn namespace
 * (https://www.loc.gov/marc/lccn-namespace.html).
 */
final class Lccn {

  private static final int SERIAL_DIGITS = 6;
  private static final int SHORT_LENGTH = 2 + SERIAL_DIGITS;
  private static final int LONG_LENGTH = 4 + SERIAL_DIGITS;
  private static final int MAX_LETTERS = 3;

  private Lccn() {}

  static @Nullable String normalize(String text) {
    String number = withoutBlanksAndSuffix(text);
    int hyphen = hyphen(number);
    String joined = hyphen < 0 ? number : padSerial(number, hyphen);
    return joined != null && isNormal(joined) ? joined : null;
  }

  private static String withoutBlanksAndSuffix(String text) {
    StringBuilder number = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && text.charAt(i) != '/'; i++) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c)) {
        number.append(Characters.toLower(c));
      }
    }
    return number.toString();
  }

  private static int hyphen(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (Characters.isDash(number.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Joins what stands before the hyphen and, filled with zeros, the serial number after it. */
  private static @Nullable String padSerial(String number, int hyphen) {
    int length = number.length() - hyphen - 1;
    if (length > SERIAL_DIGITS || !isDigits(number, hyphen + 1, number.length())) {
      return null;
    }
    String zeros = "0".repeat(SERIAL_DIGITS - length);
    return number.substring(0, hyphen) + zeros + number.substring(hyphen + 1);
  }

  /** Up to three letters with a year of two digits, or up to two with a year of four. */
  private static boolean isNormal(String number) {
    int letters = 0;
    while (letters < number.length() && isLetter(number.charAt(letters))) {
      letters++;
    }
    int digits = number.length() - letters;
    return (digits == SHORT_LENGTH || digits == LONG_LENGTH)
        && isDigits(number, letters, number.length())
        && letters <= (digits == SHORT_LENGTH ? MAX_LETTERS : MAX_LETTERS - 1);
  }
}

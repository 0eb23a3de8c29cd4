package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.compact;
import static dev.colophon.core.internal.identifier.Characters.isDigits;

import org.jspecify.annotations.Nullable;

/** Numbers of publications and people that end in a check character. */
final class StandardNumbers {

  private static final int NAME_LENGTH = 16;
  private static final String MUSIC_PREFIX = "9790";

  private StandardNumbers() {}

  /** Reads an ISBN (ISO 2108); ten digits stay ten. */
  static @Nullable String isbn(String text) {
    String digits = compact(text, 13);
    if (digits == null) {
      return null;
    }
    boolean isValid =
        digits.length() == 10
            ? isWeighted(digits)
            : isEan(digits)
                && (digits.startsWith("978") || digits.startsWith("979"))
                && !digits.startsWith(MUSIC_PREFIX);
    return isValid ? digits : null;
  }

  /** Reads an ISSN (ISO 3297), whose normal form has the hyphen. */
  static @Nullable String issn(String text) {
    String digits = compact(text, 8);
    return digits != null && digits.length() == 8 && isWeighted(digits)
        ? digits.substring(0, 4) + '-' + digits.substring(4)
        : null;
  }

  /** Reads an ISMN (ISO 10957), of 13 digits or of the letter M and nine digits. */
  static @Nullable String ismn(String text) {
    String number = compact(text, 13);
    if (number == null) {
      return null;
    }
    String digits = number.startsWith("M") ? MUSIC_PREFIX + number.substring(1) : number;
    return digits.startsWith(MUSIC_PREFIX) && isEan(digits) ? number : null;
  }

  /** Reads an ISNI (ISO 27729). */
  static @Nullable String isni(String text) {
    String digits = compact(text, NAME_LENGTH);
    return digits != null
            && digits.length() == NAME_LENGTH
            && isDigits(digits, 0, NAME_LENGTH - 1)
            && hasLast(digits, CheckDigits.mod11x2(payload(digits)))
        ? digits
        : null;
  }

  /** Reads an ORCID iD, which is an ISNI whose normal form has hyphens. */
  static @Nullable String orcid(String text) {
    String digits = isni(text);
    return digits == null ? null : inFours(digits, '-');
  }

  /** Returns an ISNI as ISO 27729 shows it. */
  static String displayIsni(String digits) {
    return inFours(digits, ' ');
  }

  /** Returns an ISMN with hyphens; the first digit of a publisher's number gives its length. */
  static String displayIsmn(String number) {
    boolean isLetterForm = number.startsWith("M");
    int start = isLetterForm ? 1 : MUSIC_PREFIX.length();
    int end = number.length() - 1;
    int publisherEnd = start + publisherLength(number.charAt(start));
    return (isLetterForm ? "M-" : "979-0-")
        + number.substring(start, publisherEnd)
        + '-'
        + number.substring(publisherEnd, end)
        + '-'
        + number.charAt(end);
  }

  private static int publisherLength(char first) {
    return switch (first) {
      case '0' -> 3;
      case '1', '2', '3' -> 4;
      case '4', '5', '6' -> 5;
      case '7', '8' -> 6;
      default -> 7;
    };
  }

  private static String inFours(String digits, char separator) {
    return digits.substring(0, 4)
        + separator
        + digits.substring(4, 8)
        + separator
        + digits.substring(8, 12)
        + separator
        + digits.substring(12);
  }

  private static boolean isEan(String digits) {
    return digits.length() == 13
        && isDigits(digits, 0, 13)
        && hasLast(digits, CheckDigits.ean(payload(digits)));
  }

  private static boolean isWeighted(String digits) {
    return isDigits(digits, 0, digits.length() - 1)
        && hasLast(digits, CheckDigits.mod11(payload(digits)));
  }

  private static String payload(String digits) {
    return digits.substring(0, digits.length() - 1);
  }

  private static boolean hasLast(String digits, char check) {
    return digits.charAt(digits.length() - 1) == check;
  }
}

package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.isDigits;
import static dev.colophon.core.internal.identifier.Characters.isLetter;

import org.jspecify.annotations.Nullable;

/** Codes of films, recordings and musical works. */
final class MediaCodes {

  private static final int ISAN_WORK = 16;
  private static final int ISAN_VERSION = 8;
  private static final int ISAN_SHORT = ISAN_WORK + 1;
  private static final int ISAN_LONG = ISAN_WORK + ISAN_VERSION + 2;
  private static final int ISRC_LENGTH = 12;
  private static final int ISRC_YEAR = 5;
  private static final int ISWC_LENGTH = 11;

  private MediaCodes() {}

  /** Reads an ISAN (ISO 15706) with its check characters, with or without a version. */
  static @Nullable String isan(String text) {
    String code = Characters.compact(text, ISAN_LONG);
    if (code == null || (code.length() != ISAN_SHORT && code.length() != ISAN_LONG)) {
      return null;
    }
    String work = code.substring(0, ISAN_WORK);
    String version = code.length() == ISAN_LONG ? code.substring(ISAN_SHORT, ISAN_LONG - 1) : "";
    boolean isValid =
        isHexadecimal(work + version)
            && code.charAt(ISAN_WORK) == CheckDigits.mod37x36(work)
            && code.charAt(code.length() - 1) == CheckDigits.mod37x36(work + version);
    return isValid ? inFours(work) + '-' + code.charAt(ISAN_WORK) + version(code, version) : null;
  }

  /** Reads an ISRC (ISO 3901). */
  static @Nullable String isrc(String text) {
    String code = Characters.compact(text, ISRC_LENGTH);
    return code != null
            && code.length() == ISRC_LENGTH
            && isLetter(code.charAt(0))
            && isLetter(code.charAt(1))
            && isDigits(code, ISRC_YEAR, ISRC_LENGTH)
        ? code
        : null;
  }

  static String displayIsrc(String code) {
    return code.substring(0, 2)
        + '-'
        + code.substring(2, ISRC_YEAR)
        + '-'
        + code.substring(ISRC_YEAR, ISRC_YEAR + 2)
        + '-'
        + code.substring(ISRC_YEAR + 2);
  }

  /** Reads an ISWC (ISO 15707). */
  static @Nullable String iswc(String text) {
    String code = Characters.compact(text.replace('.', '-'), ISWC_LENGTH);
    int check = ISWC_LENGTH - 1;
    return code != null
            && code.length() == ISWC_LENGTH
            && code.charAt(0) == 'T'
            && isDigits(code, 1, ISWC_LENGTH)
            && code.charAt(check) == CheckDigits.iswc(code.substring(1, check))
        ? code
        : null;
  }

  static String displayIswc(String code) {
    return "T-"
        + code.substring(1, 4)
        + '.'
        + code.substring(4, 7)
        + '.'
        + code.substring(7, 10)
        + '-'
        + code.charAt(10);
  }

  private static String version(String code, String version) {
    return version.isEmpty() ? "" : '-' + inFours(version) + '-' + code.charAt(code.length() - 1);
  }

  private static String inFours(String digits) {
    StringBuilder spaced = new StringBuilder(digits);
    for (int i = digits.length() - 4; i > 0; i -= 4) {
      spaced.insert(i, '-');
    }
    return spaced.toString();
  }

  private static boolean isHexadecimal(String text) {
    return text.chars().allMatch(c -> Character.digit(c, 16) >= 0);
  }
}

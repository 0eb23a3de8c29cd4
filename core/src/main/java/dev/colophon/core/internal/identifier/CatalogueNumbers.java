package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.isAsciiLetterOrDigit;
import static dev.colophon.core.internal.identifier.Characters.isDigits;
import static dev.colophon.core.internal.identifier.Characters.isLetter;
import static dev.colophon.core.internal.identifier.Characters.isNumber;
import static dev.colophon.core.internal.identifier.Characters.startsWith;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers of catalogues, databases and repositories. */
final class CatalogueNumbers {

  private static final String PMC = "PMC";
  private static final String MR = "MR";
  private static final String CORPUS = "CorpusID:";
  private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int MAX_DIGITS = 9;
  private static final int MAX_OCLC_DIGITS = 12;
  private static final int MR_DIGITS = 7;
  private static final int ROR_LENGTH = 9;
  private static final int ROR_PAYLOAD = 7;
  private static final int BIBCODE_LENGTH = 19;
  private static final int VOLUME_ID_LENGTH = 12;
  private static final int SHA_LENGTH = 40;
  private static final int HAL_DIGITS = 8;
  private static final int MAX_ISRN_LENGTH = 36;

  private CatalogueNumbers() {}

  static @Nullable String pmid(String text) {
    return isNumber(text, 0, text.length(), MAX_DIGITS) ? text : null;
  }

  /** Reads a number of PubMed Central, perhaps with a version, as in {@code PMC3159421.2}. */
  static @Nullable String pmcid(String text) {
    int start = startsWith(text, 0, PMC) ? PMC.length() : 0;
    int dot = text.indexOf('.');
    int end = dot < 0 ? text.length() : dot;
    return isNumber(text, start, end, MAX_DIGITS)
            && (dot < 0 || isNumber(text, dot + 1, text.length(), MAX_DIGITS))
        ? PMC + text.substring(start)
        : null;
  }

  /** Reads an OCLC number, perhaps with {@code ocm}, {@code ocn} or {@code on} before it. */
  static @Nullable String oclc(String text) {
    int start = oclcDigits(text);
    if (text.length() - start > MAX_OCLC_DIGITS || !isDigits(text, start, text.length())) {
      return null;
    }
    while (start < text.length() && text.charAt(start) == '0') {
      start++;
    }
    return start == text.length() ? null : text.substring(start);
  }

  private static int oclcDigits(String text) {
    if (startsWith(text, 0, "ocm") || startsWith(text, 0, "ocn")) {
      return 3;
    }
    return startsWith(text, 0, "on") ? 2 : 0;
  }

  /** Reads a number of Mathematical Reviews, whose normal form has seven digits. */
  static @Nullable String mr(String text) {
    int start = startsWith(text, 0, MR) ? Characters.skipBlanks(text, MR.length()) : 0;
    int length = text.length() - start;
    return length <= MR_DIGITS && isDigits(text, start, text.length())
        ? MR + "0".repeat(MR_DIGITS - length) + text.substring(start)
        : null;
  }

  /** Reads a number of zbMATH: 1234.56789, of the Jahrbuch: 12.3456.78, or of the database. */
  static @Nullable String zbl(String text) {
    return matches(text, "0000.00000") || matches(text, "00.0000.00") || matches(text, "00000000")
        ? text
        : null;
  }

  static @Nullable String ssrn(String text) {
    return isNumber(text, 0, text.length(), MAX_DIGITS) ? text : null;
  }

  /** Reads a ROR ID: 0, six characters of Crockford's base 32, two check digits (mod 97). */
  static @Nullable String ror(String text) {
    if (text.length() != ROR_LENGTH
        || text.charAt(0) != '0'
        || !isDigits(text, ROR_PAYLOAD, ROR_LENGTH)) {
      return null;
    }
    String name = Characters.toLower(text);
    long number = 0;
    for (int i = 0; i < ROR_PAYLOAD; i++) {
      int digit = CROCKFORD.indexOf(name.charAt(i));
      if (digit < 0) {
        return null;
      }
      number = number * CROCKFORD.length() + digit;
    }
    int check = Integer.parseInt(name, ROR_PAYLOAD, ROR_LENGTH, 10);
    return check == 98 - number * 100 % 97 ? name : null;
  }

  /** Reads a bibcode of the Astrophysics Data System: year, journal, volume, page, initial. */
  static @Nullable String bibcode(String text) {
    if (text.length() != BIBCODE_LENGTH || !isDigits(text, 0, 4)) {
      return null;
    }
    char initial = text.charAt(BIBCODE_LENGTH - 1);
    return (isLetter(initial) || initial == '.') && consistsOf(text, 4, ".&") ? text : null;
  }

  static @Nullable String jstor(String text) {
    return consistsOf(text, 0, "./-_") && isAsciiLetterOrDigit(text.charAt(0)) ? text : null;
  }

  /** Reads a number of HAL: a portal, eight digits, perhaps a version ({@code hal-01234567v2}). */
  static @Nullable String hal(String text) {
    int mark = Math.max(text.lastIndexOf('-'), text.lastIndexOf('_'));
    int end = mark + 1 + HAL_DIGITS;
    boolean isValid =
        mark > 0
            && isLetter(text.charAt(0))
            && consistsOf(text.substring(0, mark), 0, "-_")
            && isDigits(text, mark + 1, end)
            && (end == text.length() || isHalVersion(text, end));
    return isValid ? Characters.toLower(text) : null;
  }

  private static boolean isHalVersion(String text, int start) {
    return startsWith(text, start, "v") && isNumber(text, start + 1, text.length(), MAX_DIGITS);
  }

  /** Reads an identifier of Semantic Scholar: a SHA of 40 hexadecimal digits or a corpus number. */
  static @Nullable String semanticScholar(String text) {
    if (text.length() == SHA_LENGTH
        && text.chars().allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0)) {
      return Characters.toLower(text);
    }
    int start = startsWith(text, 0, CORPUS) ? CORPUS.length() : 0;
    return isNumber(text, start, text.length(), MAX_OCLC_DIGITS)
        ? CORPUS + text.substring(start)
        : null;
  }

  static String semanticScholarUrl(String value) {
    return value.startsWith(CORPUS)
        ? "https://api.semanticscholar.org/" + value
        : "https://www.semanticscholar.org/paper/" + value;
  }

  static @Nullable String googleBooks(String text) {
    return text.length() == VOLUME_ID_LENGTH && consistsOf(text, 0, "-_") ? text : null;
  }

  static @Nullable String wikidata(String text) {
    return startsWith(text, 0, "Q") && isNumber(text, 1, text.length(), MAX_OCLC_DIGITS)
        ? text.toUpperCase(Locale.ROOT)
        : null;
  }

  /** Reads an ISRN (ISO 10444), of up to 36 characters. */
  static @Nullable String isrn(String text) {
    return text.length() <= MAX_ISRN_LENGTH && consistsOf(text, 0, "-/.+_") && text.contains("--")
        ? text
        : null;
  }

  /** Tells whether letters, digits and the given marks, one at least, fill the text. */
  private static boolean consistsOf(String text, int start, String marks) {
    for (int i = start; i < text.length(); i++) {
      if (!isAsciiLetterOrDigit(text.charAt(i)) && marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return start < text.length();
  }

  /** Tells whether the text has digits where the pattern has zeros and is equal elsewhere. */
  private static boolean matches(String text, String pattern) {
    for (int i = 0; i < pattern.length() && text.length() == pattern.length(); i++) {
      char c = text.charAt(i);
      if (pattern.charAt(i) == '0' ? !Characters.isDigit(c) : c != pattern.charAt(i)) {
        return false;
      }
    }
    return text.length() == pattern.length();
  }
}

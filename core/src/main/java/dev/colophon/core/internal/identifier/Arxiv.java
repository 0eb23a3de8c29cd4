package dev.colophon.core.internal.identifier;

import static dev.colophon.core.internal.identifier.Characters.isDigits;
import static dev.colophon.core.internal.identifier.Characters.isLetter;
import static dev.colophon.core.internal.identifier.Characters.skipDigits;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Identifiers of arXiv (https://info.arxiv.org/help/arxiv_identifier.html). */
final class Arxiv {

  /** The archives up to March 2007, whose names are a part of the identifier. */
  private static final Set<String> ARCHIVES =
      Set.of(
          ("acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg"
                  + " comp-gas cond-mat cs dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math"
                  + " math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg q-bio"
                  + " quant-ph solv-int supr-con")
              .split(" "));

  private static final String FILE_EXTENSION = ".pdf";
  private static final int MAX_ARCHIVE_LENGTH = 30;
  private static final int MONTH_DIGITS = 4;
  private static final int OLD_DIGITS = 7;
  private static final int FIRST_OLD_YEAR = 91;
  private static final int LAST_OLD_MONTH = 703;
  private static final int FIRST_NEW_MONTH = 704;
  private static final int LAST_MONTH_OF_FOUR_DIGITS = 1412;

  private Arxiv() {}

  static @Nullable String normalize(String text) {
    String name = withoutExtension(text);
    int slash = name.indexOf('/');
    return slash < 0 ? newScheme(name) : oldScheme(name, slash);
  }

  private static String withoutExtension(String text) {
    int end = text.length() - FILE_EXTENSION.length();
    return end > 0 && Characters.startsWith(text, end, FILE_EXTENSION)
        ? text.substring(0, end)
        : text;
  }

  private static @Nullable String newScheme(String text) {
    if (!isDigits(text, 0, MONTH_DIGITS)
        || text.length() == MONTH_DIGITS
        || text.charAt(MONTH_DIGITS) != '.') {
      return null;
    }
    int month = Integer.parseInt(text, 0, MONTH_DIGITS, 10);
    int start = MONTH_DIGITS + 1;
    int length = month <= LAST_MONTH_OF_FOUR_DIGITS ? 4 : 5;
    return month >= FIRST_NEW_MONTH && isMonth(month) && isSequence(text, start, start + length)
        ? withVersion(text, start + length)
        : null;
  }

  private static @Nullable String oldScheme(String text, int slash) {
    String archive = archive(text.substring(0, slash));
    int end = slash + 1 + OLD_DIGITS;
    if (archive == null || !isDigits(text, slash + 1, end)) {
      return null;
    }
    int month = Integer.parseInt(text, slash + 1, slash + 1 + MONTH_DIGITS, 10);
    boolean isOld = month / 100 >= FIRST_OLD_YEAR || month <= LAST_OLD_MONTH;
    if (!isOld || !isMonth(month) || !isSequence(text, slash + 1 + MONTH_DIGITS, end)) {
      return null;
    }
    String number = withVersion(text.substring(slash + 1), OLD_DIGITS);
    return number == null ? null : archive + '/' + number;
  }

  private static boolean isMonth(int yearAndMonth) {
    int month = yearAndMonth % 100;
    return month >= 1 && month <= 12;
  }

  /** Tells whether digits, not all of them zero, fill the range. */
  private static boolean isSequence(String text, int start, int endExclusive) {
    return isDigits(text, start, endExclusive)
        && Integer.parseInt(text, start, endExclusive, 10) > 0;
  }

  /** Returns the text if it ends at the index, or there with a version, such as {@code v2}. */
  private static @Nullable String withVersion(String text, int end) {
    if (end == text.length()) {
      return text;
    }
    int start = end + 1;
    boolean isVersion =
        Characters.toLower(text.charAt(end)) == 'v'
            && start < text.length()
            && text.charAt(start) != '0'
            && skipDigits(text, start) == text.length();
    return isVersion ? text.substring(0, end) + 'v' + text.substring(start) : null;
  }

  /** Returns the archive and its subject class, as in {@code math.GT}, null if there is none. */
  private static @Nullable String archive(String text) {
    int dot = text.indexOf('.');
    String name = Characters.toLower(dot < 0 ? text : text.substring(0, dot));
    if (!ARCHIVES.contains(name)) {
      return null;
    }
    if (dot < 0) {
      return name;
    }
    String subject = text.substring(dot + 1);
    return isSubject(subject) ? name + '.' + subjectCase(subject) : null;
  }

  private static boolean isSubject(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isLetter(text.charAt(i)) && text.charAt(i) != '-') {
        return false;
      }
    }
    return text.length() >= 2;
  }

  private static String subjectCase(String subject) {
    return subject.length() == 2
        ? subject.toUpperCase(Locale.ROOT)
        : subject.toLowerCase(Locale.ROOT);
  }

  /** Tells whether the name of an archive, as of its characters, and a slash are at the index. */
  static boolean maybeOldScheme(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_ARCHIVE_LENGTH + 1);
    int i = start;
    while (i < limit && isArchiveCharacter(text.charAt(i))) {
      i++;
    }
    return i > start && i < limit && text.charAt(i) == '/';
  }

  private static boolean isArchiveCharacter(char c) {
    return isLetter(c) || c == '-' || c == '.';
  }
}

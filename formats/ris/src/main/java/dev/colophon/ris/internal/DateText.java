package dev.colophon.ris.internal;

import dev.colophon.model.DatePoint;
import dev.colophon.model.DateQualifier;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Season;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates in the form {@code YYYY/MM/DD/other}, and whatever other forms files have.
 *
 * <p>What the four parts cannot say stands in the last one: the name of a season, {@code ca.},
 * {@code ?}, a range of years, or EDTF. A year before 1 or after 9999 leaves the first three empty.
 */
final class DateText {
  private static final int MAX_YEAR = 9999;
  private static final Map<String, DateQualifier> QUALIFIERS =
      Map.of(
          "ca.", DateQualifier.APPROXIMATE,
          "ca", DateQualifier.APPROXIMATE,
          "c.", DateQualifier.APPROXIMATE,
          "circa", DateQualifier.APPROXIMATE,
          "about", DateQualifier.APPROXIMATE,
          "?", DateQualifier.UNCERTAIN);

  private DateText() {}

  /**
   * A date as far as it could be read.
   *
   * @param date the date
   * @param whole whether all of the text is in the date
   */
  record Reading(PublicationDate date, boolean whole) {}

  /** Returns the year in four digits, if the date has one that fits. */
  static Optional<String> year(PublicationDate date) {
    return hasPlainYear(date) ? Optional.of(digits(date.year().getAsLong(), 4)) : Optional.empty();
  }

  /** Returns the full form, if it says more than the year; a literal may end with slashes too. */
  static Optional<String> beyondYear(PublicationDate date) {
    String full = full(date);
    boolean isYear = hasPlainYear(date) && full.endsWith("///");
    return isYear ? Optional.empty() : Optional.of(full);
  }

  /** Returns the full form. */
  static String full(PublicationDate date) {
    if (!hasPlainYear(date)) {
      return "///" + withoutYear(date);
    }
    String year = digits(date.year().getAsLong(), 4);
    DatePoint point = date.start().orElse(null);
    return point == null || date.isInterval() || isBeyondParts(point)
        ? year + "///" + words(date)
        : parts(year, point) + other(point);
  }

  private static boolean hasPlainYear(PublicationDate date) {
    return date.year().isPresent()
        && date.year().getAsLong() > 0
        && date.year().getAsLong() <= MAX_YEAR;
  }

  private static String withoutYear(PublicationDate date) {
    if (date.isLiteral()) {
      return date.toString();
    }
    String words = date.display(Locale.ENGLISH);
    return PublicationDate.recognize(words).filter(date::equals).isPresent()
        ? words
        : date.toString();
  }

  private static boolean isBeyondParts(DatePoint point) {
    return point.isUnspecified()
        || point.time().isPresent()
        || point.qualifier() == DateQualifier.UNCERTAIN_AND_APPROXIMATE
        || (point.season().isPresent()
            && (point.qualifier() != DateQualifier.NONE
                || point
                    .season()
                    .flatMap(Season::plain)
                    .filter(point.season().get()::equals)
                    .isEmpty()));
  }

  private static String parts(String year, DatePoint point) {
    String month = point.month().isPresent() ? digits(point.month().getAsInt(), 2) : "";
    String day = point.day().isPresent() ? digits(point.day().getAsInt(), 2) : "";
    return year + "/" + month + "/" + day + "/";
  }

  private static String other(DatePoint point) {
    if (point.season().isPresent()) {
      String name = point.season().get().name();
      return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
    return switch (point.qualifier()) {
      case APPROXIMATE -> "ca.";
      case UNCERTAIN -> "?";
      default -> "";
    };
  }

  /** A range of years as people write it, anything else in EDTF. */
  private static String words(PublicationDate date) {
    String years = date.toString().replace('/', '-');
    return years.length() == 9 && PublicationDate.recognize(years).filter(date::equals).isPresent()
        ? years
        : date.toString();
  }

  private static String digits(long number, int width) {
    String digits = Long.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Reads a date; null if it cannot be read with certainty. */
  static @Nullable Reading read(String text) {
    int length = text.length();
    int year = number(text.substring(0, Math.min(4, length)));
    if (length == 4 && year >= 0) {
      return new Reading(PublicationDate.of(year), true);
    }
    boolean slashed = text.indexOf('/') >= 0;
    if (slashed && (text.charAt(0) == '/' || (year >= 0 && length > 4 && text.charAt(4) == '/'))) {
      return readParts(text);
    }
    return recognized(text);
  }

  private static @Nullable Reading recognized(String text) {
    PublicationDate found = PublicationDate.recognize(text).orElse(null);
    return found == null ? null : new Reading(found, true);
  }

  private static @Nullable Reading readParts(String text) {
    int first = text.indexOf('/');
    int second = next(text, first);
    int third = next(text, second);
    String year = text.substring(0, first);
    String month = between(text, first, second);
    String day = between(text, second, third);
    String other = third < text.length() ? text.substring(third + 1).strip() : "";
    PublicationDate base = date(year, month, day);
    if (base == null) {
      return year.isEmpty() && isZero(month) && isZero(day)
          ? recognized(other)
          : recognizedMonth(text, year, month, day);
    }
    PublicationDate exact = other.isEmpty() ? base : combined(base, year, isZero(month), other);
    return exact == null ? new Reading(base, false) : new Reading(exact, true);
  }

  /** The date of numbers, without a month or day of zero; null if there is no such date. */
  private static @Nullable PublicationDate date(String year, String month, String day) {
    int y = year.length() == 4 ? number(year) : -1;
    int m = isZero(month) ? 0 : number(month);
    int d = isZero(day) ? 0 : number(day);
    if (y < 0 || m < 0 || m > 12 || d < 0 || d > 31 || (m == 0 && d > 0)) {
      return null;
    }
    if (m == 0) {
      return PublicationDate.of(y);
    }
    if (d == 0) {
      return PublicationDate.of(y, m);
    }
    boolean exists = d <= 28 || d <= java.time.YearMonth.of(y, m).lengthOfMonth();
    return exists ? PublicationDate.of(y, m, d) : null;
  }

  /** Reads {@code 2015/october}, {@code 1998/2004} and the like. */
  private static @Nullable Reading recognizedMonth(
      String text, String year, String month, String day) {
    if (!day.isEmpty() || !isWord(month)) {
      return PublicationDate.parseEdtf(text).map(edtf -> new Reading(edtf, true)).orElse(null);
    }
    return recognized(month + " " + year);
  }

  private static @Nullable PublicationDate combined(
      PublicationDate base, String year, boolean yearOnly, String other) {
    DateQualifier qualifier = QUALIFIERS.get(other.toLowerCase(Locale.ROOT));
    if (qualifier != null) {
      return base.withQualifier(qualifier);
    }
    PublicationDate exact = PublicationDate.parseEdtf(other).orElse(null);
    if (exact == null && yearOnly) {
      exact = PublicationDate.recognize(other).orElse(null);
      if (exact == null && isWord(other)) {
        exact = PublicationDate.recognize(other + " " + year).orElse(null);
      }
    }
    return exact != null && exact.year().equals(base.year()) ? exact : null;
  }

  private static boolean isWord(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }

  private static boolean isZero(String part) {
    return part.chars().allMatch(c -> c == '0');
  }

  private static int next(String text, int slash) {
    int found = text.indexOf('/', slash + 1);
    return found < 0 ? text.length() : found;
  }

  private static String between(String text, int from, int to) {
    return from == to ? "" : text.substring(from + 1, to).strip();
  }

  /** The number that digits make, of at most four; -1 if there are others or none. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }
}

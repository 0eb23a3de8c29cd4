package dev.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * Reads EDTF.
 *
 * <p>The grammar is positional, so each form is told by its length and the places of its
 * separators. A form that has another spelling with the same meaning is not accepted, which keeps
 * text and value one to one: no {@code -0000}, no {@code Y2004}, no leading zero in {@code
 * Y017000}.
 */
final class EdtfParser {
  private static final int INVALID = Integer.MIN_VALUE;
  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;
  private static final int TIME_LENGTH = 9;
  private static final int MAX_SHIFT_HOURS = 14;
  private static final int MIN_LONG_YEAR_DIGITS = 5;
  private static final int MAX_LONG_YEAR_DIGITS = 18;
  private static final int[] TENS = {1, 10, 100};

  private EdtfParser() {}

  /** The date, or null if the text is not EDTF. */
  static @Nullable PublicationDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return interval(text, slash);
    }
    DatePoint point = point(text, 0, text.length());
    return point == null ? null : PublicationDate.of(point);
  }

  private static @Nullable PublicationDate interval(String text, int slash) {
    DatePoint start = intervalEnd(text, 0, slash);
    DatePoint end = intervalEnd(text, slash + 1, text.length());
    if (start != null && end != null) {
      return start.isAfter(end) ? null : PublicationDate.between(start, end);
    }
    if (start != null) {
      return startOnly(start, text.substring(slash + 1));
    }
    return end == null ? null : endOnly(text.substring(0, slash), end);
  }

  private static @Nullable PublicationDate startOnly(DatePoint start, String end) {
    if (end.isEmpty()) {
      return PublicationDate.unknownEnd(start);
    }
    return end.equals("..") ? PublicationDate.openEnd(start) : null;
  }

  private static @Nullable PublicationDate endOnly(String start, DatePoint end) {
    if (start.isEmpty()) {
      return PublicationDate.unknownStart(end);
    }
    return start.equals("..") ? PublicationDate.openStart(end) : null;
  }

  private static @Nullable DatePoint intervalEnd(String text, int start, int end) {
    DatePoint point = point(text, start, end);
    return point == null || point.isIntervalEnd() ? point : null;
  }

  private static @Nullable DatePoint point(String text, int start, int end) {
    if (end - start < YEAR_LENGTH) {
      return null;
    }
    DateQualifier qualifier = DateQualifier.ofSymbol(text.charAt(end - 1));
    int unqualifiedEnd = end - qualifier.symbol().length();
    boolean longYear = text.charAt(start) == 'Y';
    int signed = longYear ? start + 1 : start;
    boolean negative = text.charAt(signed) == '-';
    int digits = negative ? signed + 1 : signed;
    return longYear
        ? longYear(text, digits, unqualifiedEnd, negative, qualifier)
        : calendarDate(text, digits, unqualifiedEnd, negative, qualifier);
  }

  private static @Nullable DatePoint longYear(
      String text, int start, int end, boolean negative, DateQualifier qualifier) {
    int length = end - start;
    if (length < MIN_LONG_YEAR_DIGITS
        || length > MAX_LONG_YEAR_DIGITS
        || text.charAt(start) == '0') {
      return null;
    }
    long year = number(text, start, end);
    return year == INVALID ? null : DatePoint.of(negative ? -year : year).withQualifier(qualifier);
  }

  private static @Nullable DatePoint calendarDate(
      String text, int start, int end, boolean negative, DateQualifier qualifier) {
    if (end - start < YEAR_LENGTH) {
      return null;
    }
    int unspecified = unspecifiedDigits(text, start);
    long value = number(text, start, start + YEAR_LENGTH - unspecified) * TENS[unspecified];
    if (value < 0 || (negative && value == 0)) {
      return null;
    }
    long year = negative ? -value : value;
    if (unspecified == 0) {
      return dateOrDateTime(text, start, end, year, qualifier);
    }
    return end - start == YEAR_LENGTH
        ? DatePoint.unspecifiedYear(year, unspecified, qualifier)
        : null;
  }

  private static int unspecifiedDigits(String text, int start) {
    if (text.charAt(start + 3) != 'X') {
      return 0;
    }
    return text.charAt(start + 2) == 'X' ? 2 : 1;
  }

  private static @Nullable DatePoint dateOrDateTime(
      String text, int start, int end, long year, DateQualifier qualifier) {
    int length = Math.min(DAY_LENGTH, end - start);
    DatePoint date = date(text, start, length, year);
    if (date == null || end - start == length) {
      return date == null ? null : date.withQualifier(qualifier);
    }
    boolean qualified = qualifier != DateQualifier.NONE;
    boolean dateTime = date.day().isPresent() && isTime(text, start + DAY_LENGTH, end);
    return dateTime && !qualified
        ? date.withTime(text.substring(start + DAY_LENGTH + 1, end))
        : null;
  }

  private static @Nullable DatePoint date(String text, int start, int length, long year) {
    if (length != YEAR_LENGTH && length != MONTH_LENGTH && length != DAY_LENGTH) {
      return null;
    }
    int month = length > YEAR_LENGTH ? part(text, start + YEAR_LENGTH) : DatePoint.ABSENT;
    int day = length > MONTH_LENGTH ? part(text, start + MONTH_LENGTH) : DatePoint.ABSENT;
    return DatePoint.isPossible(year, month, day) ? DatePoint.checked(year, month, day) : null;
  }

  /** The value of a hyphen and two digits, or what stands for a hyphen and {@code XX}. */
  private static int part(String text, int hyphen) {
    if (text.charAt(hyphen) != '-') {
      return INVALID;
    }
    if (text.startsWith("XX", hyphen + 1)) {
      return DatePoint.UNSPECIFIED;
    }
    int value = twoDigits(text, hyphen + 1);
    return value == 0 ? INVALID : value;
  }

  /** Whether {@code Thh:mm:ss} is followed by nothing, {@code Z}, {@code +hh} or {@code +hh:mm}. */
  private static boolean isTime(String text, int start, int end) {
    return end - start >= TIME_LENGTH
        && text.charAt(start) == 'T'
        && isBetween0And(23, twoDigits(text, start + 1))
        && text.charAt(start + 3) == ':'
        && isBetween0And(59, twoDigits(text, start + 4))
        && text.charAt(start + 6) == ':'
        && isBetween0And(59, twoDigits(text, start + 7))
        && isShift(text.substring(start + TIME_LENGTH, end));
  }

  private static boolean isShift(String shift) {
    if (shift.isEmpty() || shift.equals("Z")) {
      return true;
    }
    boolean hasMinutes = shift.length() == 6 && shift.charAt(3) == ':';
    if (!hasMinutes && shift.length() != 3) {
      return false;
    }
    int hours = twoDigits(shift, 1);
    int minutes = hasMinutes ? twoDigits(shift, 4) : 0;
    return isBetween0And(MAX_SHIFT_HOURS, hours)
        && isBetween0And(hours == MAX_SHIFT_HOURS ? 0 : 59, minutes)
        && (shift.charAt(0) == '+' || (shift.charAt(0) == '-' && hours + minutes > 0));
  }

  private static boolean isBetween0And(int max, int value) {
    return value >= 0 && value <= max;
  }

  private static int twoDigits(String text, int start) {
    return (int) number(text, start, start + 2);
  }

  /** The value of at most 18 ASCII digits, or {@link #INVALID}. */
  private static long number(String text, int start, int end) {
    long value = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return INVALID;
      }
      value = 10 * value + digit;
    }
    return value;
  }
}

package dev.colophon.model;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One date, as exact as it is known: a year, a month, a season or a day.
 *
 * <p>A year is astronomical, in the proleptic Gregorian calendar: 0 is 1 BC and -49 is 50 BC. A
 * date with a month, a season or a day has a year from -9999 to 9999; a year alone may have up to
 * 18 digits. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * DatePoint.of(2004, 7).toString();                                    // "2004-07"
 * DatePoint.season(2003, Season.SPRING).toString();                    // "2003-21"
 * DatePoint.of(1034).withQualifier(DateQualifier.APPROXIMATE);         // 1034~
 * DatePoint.decadeOf(1994).toString();                                 // "199X"
 * }</pre>
 *
 * <p>Source: EDTF, levels 0 and 1, and the year divisions of level 2 (ISO 8601-2:2019).
 *
 * @see PublicationDate
 * @since 0.1.0
 */
public final class DatePoint {
  /** In place of a month or day: not given. */
  static final int ABSENT = 0;

  /** In place of a month or day: written {@code XX}. */
  static final int UNSPECIFIED = -1;

  private static final long MAX_YEAR = 999_999_999_999_999_999L;
  private static final int MAX_PLAIN_YEAR = 9999;
  private static final int[] SPAN = {0, 9, 99};

  /** From the earliest on; of two that begin together, the less exact one comes first. */
  static final Comparator<DatePoint> ORDER =
      Comparator.comparingLong(DatePoint::firstYear)
          .thenComparingInt(point -> point.month < 1 ? 0 : point.firstMonth())
          .thenComparingInt(point -> Math.max(0, point.day));

  private final long year;
  private final int unspecifiedYearDigits;
  private final int month;
  private final int day;
  private final DateQualifier qualifier;
  private final @Nullable String time;

  private DatePoint(
      long year,
      int unspecifiedYearDigits,
      int month,
      int day,
      DateQualifier qualifier,
      @Nullable String time) {
    this.year = year;
    this.unspecifiedYearDigits = unspecifiedYearDigits;
    this.month = month;
    this.day = day;
    this.qualifier = qualifier;
    this.time = time;
  }

  /**
   * Returns a year.
   *
   * @param year the astronomical year, of at most 18 digits
   * @return the date
   * @throws IllegalArgumentException if the year has more digits
   */
  public static DatePoint of(long year) {
    range("year", year, -MAX_YEAR, MAX_YEAR);
    return checked(year, ABSENT, ABSENT);
  }

  /**
   * Returns a month of a year.
   *
   * @param year the astronomical year, from -9999 to 9999
   * @param monthFrom1To12 the month
   * @return the date
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static DatePoint of(int year, int monthFrom1To12) {
    plainYear("year", year);
    range("monthFrom1To12", monthFrom1To12, 1, 12);
    return checked(year, monthFrom1To12, ABSENT);
  }

  /**
   * Returns a day.
   *
   * @param year the astronomical year, from -9999 to 9999
   * @param monthFrom1To12 the month
   * @param dayFrom1To31 the day of the month
   * @return the date
   * @throws IllegalArgumentException if a number is out of its range or the month has no such day
   */
  public static DatePoint of(int year, int monthFrom1To12, int dayFrom1To31) {
    plainYear("year", year);
    range("monthFrom1To12", monthFrom1To12, 1, 12);
    range("dayFrom1To31", dayFrom1To31, 1, lengthOfMonth(year, monthFrom1To12));
    return checked(year, monthFrom1To12, dayFrom1To31);
  }

  /**
   * Returns a day.
   *
   * @param date the day, in a year from -9999 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static DatePoint of(LocalDate date) {
    plainYear("date", date.getYear());
    return checked(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Returns a month of a year.
   *
   * @param month the month, in a year from -9999 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static DatePoint of(YearMonth month) {
    plainYear("month", month.getYear());
    return checked(month.getYear(), month.getMonthValue(), ABSENT);
  }

  /**
   * Returns a year.
   *
   * @param year the year
   * @return the date
   */
  public static DatePoint of(Year year) {
    return checked(year.getValue(), ABSENT, ABSENT);
  }

  /**
   * Returns a season or another division of a year.
   *
   * @param year the astronomical year, from -9999 to 9999
   * @param season the season
   * @return the date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static DatePoint season(int year, Season season) {
    plainYear("year", year);
    return checked(year, season.code(), ABSENT);
  }

  /**
   * Returns some year of a decade: {@code decadeOf(1994)} is {@code 199X}, the 1990s.
   *
   * @param year an astronomical year of the decade, from -9999 to -10 or from 0 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static DatePoint decadeOf(int year) {
    return span(year, 1);
  }

  /**
   * Returns some year of a hundred: {@code centuryOf(1994)} is {@code 19XX}, the years 1900 to
   * 1999.
   *
   * @param year an astronomical year of the hundred, from -9999 to -100 or from 0 to 9999
   * @return the date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static DatePoint centuryOf(int year) {
    return span(year, 2);
  }

  private static DatePoint span(int year, int unspecifiedYearDigits) {
    plainYear("year", year);
    int start = year - year % (SPAN[unspecifiedYearDigits] + 1);
    if (year < 0 && start == 0) {
      throw new IllegalArgumentException("year is " + year + ": EDTF has no form for these years");
    }
    return unspecifiedYear(start, unspecifiedYearDigits, DateQualifier.NONE);
  }

  /** A year whose last one or two digits are zero because they are not specified. */
  static DatePoint unspecifiedYear(long year, int unspecifiedYearDigits, DateQualifier qualifier) {
    return new DatePoint(year, unspecifiedYearDigits, ABSENT, ABSENT, qualifier, null);
  }

  /** A date of parts that {@link #isPossible} has checked. */
  static DatePoint checked(long year, int month, int day) {
    return new DatePoint(year, 0, month, day, DateQualifier.NONE, null);
  }

  /**
   * Tells whether a date can have these parts.
   *
   * @param year a year of at most 18 digits
   * @param month a month from 1 to 12, a code of {@link Season}, {@link #ABSENT} or {@link
   *     #UNSPECIFIED}
   * @param day a day, {@link #ABSENT} or {@link #UNSPECIFIED}
   */
  static boolean isPossible(long year, int month, int day) {
    if (month == ABSENT) {
      return day == ABSENT;
    }
    if (Math.abs(year) > MAX_PLAIN_YEAR) {
      return false;
    }
    if (month == UNSPECIFIED) {
      return day == ABSENT || day == UNSPECIFIED;
    }
    if (month < 1 || month > 12) {
      return day == ABSENT && Season.isCode(month);
    }
    return day >= UNSPECIFIED && day <= lengthOfMonth(year, month);
  }

  private static int lengthOfMonth(long year, int month) {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }

  private static void plainYear(String name, int year) {
    range(name, year, -MAX_PLAIN_YEAR, MAX_PLAIN_YEAR);
  }

  private static void range(String name, long value, long min, long max) {
    if (value < min || value > max) {
      throw new IllegalArgumentException(
          name + " is " + value + ", not from " + min + " to " + max);
    }
  }

  /**
   * Returns the astronomical year: 0 is 1 BC, -49 is 50 BC.
   *
   * @return the year; its unspecified digits are zero, so that {@code 199X} has the year 1990
   */
  public long year() {
    return year;
  }

  /**
   * Returns how many digits at the end of the year are not specified.
   *
   * @return 1 for {@code 199X}, 2 for {@code 19XX}, otherwise 0
   */
  public int unspecifiedYearDigits() {
    return unspecifiedYearDigits;
  }

  /**
   * Returns the month.
   *
   * @return a number from 1 to 12; empty if there is none, if it is not specified, and for a season
   */
  public OptionalInt month() {
    return hasMonth() ? OptionalInt.of(month) : OptionalInt.empty();
  }

  /**
   * Tells whether the date has a month that is not specified: {@code 1999-XX}.
   *
   * @return true if the month is {@code XX}
   */
  public boolean hasUnspecifiedMonth() {
    return month == UNSPECIFIED;
  }

  /**
   * Returns the season or other division of the year.
   *
   * @return the season, or empty if there is none
   */
  public Optional<Season> season() {
    return Season.isCode(month) ? Optional.of(Season.of(month)) : Optional.empty();
  }

  /**
   * Returns the day of the month.
   *
   * @return a number from 1 to 31; empty if there is none and if it is not specified
   */
  public OptionalInt day() {
    return day > 0 ? OptionalInt.of(day) : OptionalInt.empty();
  }

  /**
   * Tells whether the date has a day that is not specified: {@code 1999-01-XX}.
   *
   * @return true if the day is {@code XX}
   */
  public boolean hasUnspecifiedDay() {
    return day == UNSPECIFIED;
  }

  /**
   * Tells whether a part of the date is not specified, that is, whether its text has an {@code X}.
   *
   * @return true if digits of the year, the month or the day are not specified
   */
  public boolean isUnspecified() {
    return unspecifiedYearDigits > 0 || month == UNSPECIFIED || day == UNSPECIFIED;
  }

  /**
   * Returns the time of the day as it was written.
   *
   * @return the time with its shift from UTC if that was given, such as {@code 17:07:34Z}; or empty
   */
  public Optional<String> time() {
    return Optional.ofNullable(time);
  }

  /**
   * Returns how sure the date is.
   *
   * @return the qualifier, {@link DateQualifier#NONE} if nothing is said
   */
  public DateQualifier qualifier() {
    return qualifier;
  }

  /**
   * Returns the same date with another qualifier.
   *
   * @param qualifier how sure the date is
   * @return the date
   * @throws IllegalStateException if the date has a time, since EDTF does not qualify these
   */
  public DatePoint withQualifier(DateQualifier qualifier) {
    Objects.requireNonNull(qualifier, "qualifier");
    if (time != null && qualifier != DateQualifier.NONE) {
      throw new IllegalStateException("A date with a time has no qualifier: " + this);
    }
    return qualifier == this.qualifier
        ? this
        : new DatePoint(year, unspecifiedYearDigits, month, day, qualifier, time);
  }

  /** The same day with a time that {@link EdtfParser} has checked. */
  DatePoint withTime(String time) {
    return new DatePoint(year, unspecifiedYearDigits, month, day, qualifier, time);
  }

  /**
   * Returns the day that this date names.
   *
   * @return the day, without time and qualifier; empty if the date is less exact than a day
   */
  public Optional<LocalDate> toLocalDate() {
    return day > 0 ? earliest() : Optional.empty();
  }

  /**
   * Returns the first day that this date covers.
   *
   * @return the day; empty if {@link LocalDate} does not reach the year
   */
  public Optional<LocalDate> earliest() {
    return yearMonth(firstYear()).map(start -> start.atDay(Math.max(1, day)));
  }

  /**
   * Returns the last day that this date covers.
   *
   * @return the day; empty if {@link LocalDate} does not reach the year
   */
  public Optional<LocalDate> latest() {
    return yearMonth(lastYear())
        .map(start -> start.plusMonths(months() - 1L))
        .map(end -> day > 0 ? end.atDay(day) : end.atEndOfMonth());
  }

  private Optional<YearMonth> yearMonth(long ofYear) {
    return ofYear < Year.MIN_VALUE || ofYear > Year.MAX_VALUE
        ? Optional.empty()
        : Optional.of(YearMonth.of((int) ofYear, firstMonth()));
  }

  private long firstYear() {
    return year < 0 ? year - SPAN[unspecifiedYearDigits] : year;
  }

  private long lastYear() {
    return year < 0 ? year : year + SPAN[unspecifiedYearDigits];
  }

  private int firstMonth() {
    return hasMonth() ? month : season().map(Season::firstMonth).orElse(1);
  }

  private int months() {
    return hasMonth() ? 1 : season().map(Season::months).orElse(12);
  }

  private boolean hasMonth() {
    return month >= 1 && month <= 12;
  }

  /** Whether EDTF level 1 allows this date as an end of an interval. */
  boolean isIntervalEnd() {
    return time == null && !isUnspecified();
  }

  /** Whether no reading of the two dates puts this one first; seasons of one year have no order. */
  boolean isAfter(DatePoint other) {
    if (year != other.year) {
      return year > other.year;
    }
    if (!hasMonth() || !other.hasMonth()) {
      return false;
    }
    return month == other.month ? other.day > 0 && day > other.day : month > other.month;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DatePoint point
        && year == point.year
        && unspecifiedYearDigits == point.unspecifiedYearDigits
        && month == point.month
        && day == point.day
        && qualifier == point.qualifier
        && Objects.equals(time, point.time);
  }

  @Override
  public int hashCode() {
    return Objects.hash(year, unspecifiedYearDigits, month, day, qualifier, time);
  }

  /**
   * Returns the date in EDTF.
   *
   * @return the text, such as {@code 2004-07-15}, {@code 199X} or {@code Y17000002}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    appendYear(text);
    appendPart(text, month);
    appendPart(text, day);
    if (time != null) {
      text.append('T').append(time);
    }
    return text.append(qualifier.symbol()).toString();
  }

  private void appendYear(StringBuilder text) {
    if (Math.abs(year) > MAX_PLAIN_YEAR) {
      text.append('Y').append(year);
      return;
    }
    text.append(year < 0 ? "-" : "");
    String digits = Long.toString(MAX_PLAIN_YEAR + 1 + Math.abs(year));
    text.append(digits, 1, digits.length() - unspecifiedYearDigits);
    text.append("XX", 0, unspecifiedYearDigits);
  }

  private static void appendPart(StringBuilder text, int part) {
    if (part == UNSPECIFIED) {
      text.append("-XX");
    } else if (part != ABSENT) {
      text.append(part < 10 ? "-0" : "-").append(part);
    }
  }
}

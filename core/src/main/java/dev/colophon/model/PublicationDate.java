package dev.colophon.model;

import static java.util.Objects.requireNonNull;

import dev.colophon.core.internal.Arguments;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * When something was published: a date, an interval, or text that cannot be read as either.
 *
 * <p>Dates and intervals are those of EDTF level 1. An end of an interval may be open (it goes on)
 * or unknown, but not both ends. Any other text is a literal, kept as written: {@code in press},
 * {@code 2019-02-30}. Text and value are one to one: {@code parse(date.toString())} equals {@code
 * date} for every value. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PublicationDate.of(2004, 7, 15);                            // 2004-07-15
 * PublicationDate.parse("1487~/1490").isApproximate();        // true
 * PublicationDate.between(DatePoint.of(1998), DatePoint.of(2004)).toString();   // "1998/2004"
 * PublicationDate.parse("in press").literal();                // Optional[in press]
 * PublicationDate.recognize("15. Juli 2004");                 // Optional[2004-07-15]
 * PublicationDate.of(2004, 1, 1).display(Locale.ENGLISH);     // "1 January 2004"
 * }</pre>
 *
 * <p>Source: Extended Date/Time Format, 2019, levels 0 and 1, with the year divisions 25 to 41 of
 * level 2 (ISO 8601-2:2019). A form that says the same in another spelling, such as {@code -0000},
 * is a literal.
 *
 * @since 0.1.0
 */
public final class PublicationDate {
  private static final Comparator<PublicationDate> CHRONOLOGICAL =
      Comparator.comparing(PublicationDate::isLiteral)
          .thenComparing(PublicationDate::anchor, Comparator.nullsFirst(DatePoint.ORDER))
          .thenComparing(PublicationDate::isInterval)
          .thenComparing(date -> date.end, Comparator.nullsLast(DatePoint.ORDER))
          .thenComparing(PublicationDate::toString);

  /** What stands before and behind the dates, and what is absent. */
  private enum Shape {
    SINGLE("", ""),
    INTERVAL("", ""),
    OPEN_START("..", ""),
    UNKNOWN_START("", ""),
    OPEN_END("", ".."),
    UNKNOWN_END("", ""),
    LITERAL("", "");

    private final String start;
    private final String end;

    Shape(String start, String end) {
      this.start = start;
      this.end = end;
    }
  }

  private final Shape shape;
  private final @Nullable DatePoint start;
  private final @Nullable DatePoint end;
  private final String literal;

  private PublicationDate(
      Shape shape, @Nullable DatePoint start, @Nullable DatePoint end, String literal) {
    this.shape = shape;
    this.start = start;
    this.end = end;
    this.literal = literal;
  }

  private static PublicationDate of(
      Shape shape, @Nullable DatePoint start, @Nullable DatePoint end) {
    return new PublicationDate(shape, start, end, "");
  }

  /**
   * Returns one date.
   *
   * @param date the date
   * @return the publication date
   */
  public static PublicationDate of(DatePoint date) {
    return of(Shape.SINGLE, requireNonNull(date, "date"), null);
  }

  /**
   * Returns a year.
   *
   * @param year the astronomical year (0 is 1 BC), of at most 18 digits
   * @return the publication date
   * @throws IllegalArgumentException if the year has more digits
   */
  public static PublicationDate of(long year) {
    return of(DatePoint.of(year));
  }

  /**
   * Returns a month of a year.
   *
   * @param year the astronomical year, from -9999 to 9999
   * @param monthFrom1To12 the month
   * @return the publication date
   * @throws IllegalArgumentException if a number is out of its range
   */
  public static PublicationDate of(int year, int monthFrom1To12) {
    return of(DatePoint.of(year, monthFrom1To12));
  }

  /**
   * Returns a day.
   *
   * @param year the astronomical year, from -9999 to 9999
   * @param monthFrom1To12 the month
   * @param dayFrom1To31 the day of the month
   * @return the publication date
   * @throws IllegalArgumentException if a number is out of its range or the month has no such day
   */
  public static PublicationDate of(int year, int monthFrom1To12, int dayFrom1To31) {
    return of(DatePoint.of(year, monthFrom1To12, dayFrom1To31));
  }

  /**
   * Returns a day.
   *
   * @param date the day, in a year from -9999 to 9999
   * @return the publication date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static PublicationDate of(LocalDate date) {
    return of(DatePoint.of(date));
  }

  /**
   * Returns a month of a year.
   *
   * @param month the month, in a year from -9999 to 9999
   * @return the publication date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static PublicationDate of(YearMonth month) {
    return of(DatePoint.of(month));
  }

  /**
   * Returns a year.
   *
   * @param year the year
   * @return the publication date
   */
  public static PublicationDate of(Year year) {
    return of(DatePoint.of(year));
  }

  /**
   * Returns a season or another division of a year.
   *
   * @param year the astronomical year, from -9999 to 9999
   * @param season the season
   * @return the publication date
   * @throws IllegalArgumentException if the year is out of its range
   */
  public static PublicationDate season(int year, Season season) {
    return of(DatePoint.season(year, season));
  }

  /**
   * Returns an interval of two dates.
   *
   * @param start the first date
   * @param end the last date
   * @return the interval
   * @throws IllegalArgumentException if {@code start} is after {@code end}, or if one of them has a
   *     time or a part that is not specified, which EDTF level 1 does not allow in an interval
   */
  public static PublicationDate between(DatePoint start, DatePoint end) {
    intervalEnd(start, "start");
    if (start.isAfter(intervalEnd(end, "end"))) {
      throw new IllegalArgumentException("start " + start + " is after end " + end);
    }
    return of(Shape.INTERVAL, start, end);
  }

  /**
   * Returns an interval that goes on: {@code 1565/..}.
   *
   * @param start the first date
   * @return the interval
   * @throws IllegalArgumentException if the date has a time or a part that is not specified
   */
  public static PublicationDate openEnd(DatePoint start) {
    return of(Shape.OPEN_END, intervalEnd(start, "start"), null);
  }

  /**
   * Returns an interval without a beginning: {@code ../1565}.
   *
   * @param end the last date
   * @return the interval
   * @throws IllegalArgumentException if the date has a time or a part that is not specified
   */
  public static PublicationDate openStart(DatePoint end) {
    return of(Shape.OPEN_START, null, intervalEnd(end, "end"));
  }

  /**
   * Returns an interval whose last date is not known: {@code 1034/}.
   *
   * @param start the first date
   * @return the interval
   * @throws IllegalArgumentException if the date has a time or a part that is not specified
   */
  public static PublicationDate unknownEnd(DatePoint start) {
    return of(Shape.UNKNOWN_END, intervalEnd(start, "start"), null);
  }

  /**
   * Returns an interval whose first date is not known: {@code /1034}.
   *
   * @param end the last date
   * @return the interval
   * @throws IllegalArgumentException if the date has a time or a part that is not specified
   */
  public static PublicationDate unknownStart(DatePoint end) {
    return of(Shape.UNKNOWN_START, null, intervalEnd(end, "end"));
  }

  private static DatePoint intervalEnd(DatePoint date, String name) {
    if (!requireNonNull(date, name).isIntervalEnd()) {
      throw new IllegalArgumentException(name + " cannot stand in an interval: " + date);
    }
    return date;
  }

  /**
   * Reads EDTF, and keeps any other text as a literal.
   *
   * @param text any text, also an empty one
   * @return the date
   * @throws IllegalArgumentException if the text is not EDTF and has a lone surrogate
   * @see #recognize(String)
   */
  public static PublicationDate parse(String text) {
    PublicationDate date = EdtfParser.parse(requireNonNull(text, "text"));
    return date == null
        ? new PublicationDate(Shape.LITERAL, null, null, Arguments.text(text, "text"))
        : date;
  }

  /**
   * Reads EDTF and nothing else.
   *
   * @param text any text
   * @return the date, never a literal; or empty if the text is not EDTF
   */
  public static Optional<PublicationDate> parseEdtf(String text) {
    return Optional.ofNullable(EdtfParser.parse(requireNonNull(text, "text")));
  }

  /**
   * Reads a date as people write it, or EDTF.
   *
   * <p>Read are numbers in the usual orders, names of months and seasons in English, German,
   * French, Spanish, Italian, Portuguese and Dutch, ranges, {@code c.} and {@code ?}, brackets,
   * decades, years BC, and RIS dates such as {@code 2004/07/15/}; digits may be those of any
   * script. Nothing is guessed: an order of day and month that is not certain ({@code 03/04/2004}),
   * a year of two digits and an unknown word give an empty result. {@code c. 1900–1910} makes both
   * years approximate.
   *
   * @param text any text
   * @return the date, never a literal; or empty if the text is not read with certainty
   */
  public static Optional<PublicationDate> recognize(String text) {
    return Optional.ofNullable(FreeDateParser.parse(requireNonNull(text, "text")));
  }

  /**
   * Returns the order in time.
   *
   * <p>Dates and intervals go by their first date, an interval without one by its last; of two that
   * begin together, the less exact one is first. Literals come last, by their text. Consistent with
   * equals.
   *
   * @return the comparator
   */
  public static Comparator<PublicationDate> chronological() {
    return CHRONOLOGICAL;
  }

  /**
   * Tells whether this is text that could not be read.
   *
   * @return true if {@link #literal()} is present
   */
  public boolean isLiteral() {
    return shape == Shape.LITERAL;
  }

  /**
   * Tells whether this is an interval.
   *
   * @return true if it has two ends, of which one may be open or unknown
   */
  public boolean isInterval() {
    return shape != Shape.SINGLE && shape != Shape.LITERAL;
  }

  /**
   * Returns the text of a literal.
   *
   * @return the text as written, possibly blank; or empty for a date or an interval
   */
  public Optional<String> literal() {
    return isLiteral() ? Optional.of(literal) : Optional.empty();
  }

  /**
   * Returns the date, or the first date of an interval.
   *
   * @return the date; empty for a literal and for an interval with an open or unknown start
   */
  public Optional<DatePoint> start() {
    return Optional.ofNullable(start);
  }

  /**
   * Returns the last date of an interval.
   *
   * @return the date; empty for a literal, for a single date and for an interval with an open or
   *     unknown end
   */
  public Optional<DatePoint> end() {
    return Optional.ofNullable(end);
  }

  /**
   * Tells whether this is an interval without a beginning.
   *
   * @return true for {@code ../1565}
   */
  public boolean hasOpenStart() {
    return shape == Shape.OPEN_START;
  }

  /**
   * Tells whether this is an interval that goes on.
   *
   * @return true for {@code 1565/..}
   */
  public boolean hasOpenEnd() {
    return shape == Shape.OPEN_END;
  }

  /**
   * Tells whether this is an interval whose first date is not known.
   *
   * @return true for {@code /1034}
   */
  public boolean hasUnknownStart() {
    return shape == Shape.UNKNOWN_START;
  }

  /**
   * Tells whether this is an interval whose last date is not known.
   *
   * @return true for {@code 1034/}
   */
  public boolean hasUnknownEnd() {
    return shape == Shape.UNKNOWN_END;
  }

  /**
   * Tells whether a date is only about right.
   *
   * @return true if the date, or one of the two dates of an interval, has the qualifier {@code ~}
   *     or {@code %}
   */
  public boolean isApproximate() {
    return isApproximate(start) || isApproximate(end);
  }

  private static boolean isApproximate(@Nullable DatePoint date) {
    return date != null && date.qualifier().isApproximate();
  }

  /**
   * Tells whether a date may be wrong.
   *
   * @return true if the date, or one of the two dates of an interval, has the qualifier {@code ?}
   *     or {@code %}
   */
  public boolean isUncertain() {
    return isUncertain(start) || isUncertain(end);
  }

  private static boolean isUncertain(@Nullable DatePoint date) {
    return date != null && date.qualifier().isUncertain();
  }

  /**
   * Returns the same date with another qualifier, in an interval on both dates.
   *
   * @param qualifier how sure the date is
   * @return the publication date
   * @throws IllegalStateException if this is a literal or a date with a time
   */
  public PublicationDate withQualifier(DateQualifier qualifier) {
    if (isLiteral()) {
      throw new IllegalStateException("A literal has no qualifier: " + literal);
    }
    return of(shape, qualified(start, qualifier), qualified(end, qualifier));
  }

  private static @Nullable DatePoint qualified(@Nullable DatePoint date, DateQualifier qualifier) {
    return date == null ? null : date.withQualifier(qualifier);
  }

  /**
   * Returns the year to sort and group by: that of the first date, or of the last one if the first
   * is absent.
   *
   * @return the astronomical year, its unspecified digits being zero; empty for a literal
   */
  public OptionalLong year() {
    DatePoint date = anchor();
    return date == null ? OptionalLong.empty() : OptionalLong.of(date.year());
  }

  private @Nullable DatePoint anchor() {
    return start == null ? end : start;
  }

  /**
   * Returns the day that this date names.
   *
   * @return the day, without time and qualifier; empty for a literal, an interval, or a date less
   *     exact than a day
   */
  public Optional<LocalDate> toLocalDate() {
    return shape == Shape.SINGLE ? start().flatMap(DatePoint::toLocalDate) : Optional.empty();
  }

  /**
   * Returns the first day that is covered.
   *
   * @return the day; empty for a literal, if the start is open or unknown, and if {@link LocalDate}
   *     does not reach it
   */
  public Optional<LocalDate> earliest() {
    return start().flatMap(DatePoint::earliest);
  }

  /**
   * Returns the last day that is covered.
   *
   * @return the day; empty for a literal, if the end is open or unknown, and if {@link LocalDate}
   *     does not reach it
   */
  public Optional<LocalDate> latest() {
    return (shape == Shape.SINGLE ? start() : end()).flatMap(DatePoint::latest);
  }

  /**
   * Returns the date for people to read.
   *
   * <p>English is the model: {@code 1 January 2004}, {@code spring 2003}, {@code c. 1034}, {@code
   * 1723?}, {@code 1998–2004}, {@code 50 BC}, {@code 1990s}; in {@link Locale#US} {@code January 1,
   * 2004}. Other languages use the names and orders of the JDK, whose details change between its
   * releases. A time is left out, a literal stays as it is, and what a language has no words for is
   * written in EDTF.
   *
   * @param locale the language and region
   * @return the text
   */
  public String display(Locale locale) {
    return new DateDisplay(locale).text(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublicationDate date
        && shape == date.shape
        && Objects.equals(start, date.start)
        && Objects.equals(end, date.end)
        && literal.equals(date.literal);
  }

  @Override
  public int hashCode() {
    return Objects.hash(shape, start, end, literal);
  }

  /**
   * Returns the date in EDTF, or the text of a literal.
   *
   * @return the text that {@link #parse(String)} reads as this value
   */
  @Override
  public String toString() {
    if (isLiteral()) {
      return literal;
    }
    String first = start == null ? shape.start : start.toString();
    return isInterval() ? first + "/" + (end == null ? shape.end : end.toString()) : first;
  }
}

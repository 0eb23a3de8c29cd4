package dev.colophon.json.internal.csl;

import dev.colophon.model.DatePoint;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Season;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes dates as CSL has them: years, months and days as numbers, one season, one flag for an
 * uncertain date.
 *
 * <p>CSL has no year zero: its year -1 is the year 0 of EDTF. An interval with an open or unknown
 * end keeps its EDTF in {@code raw}.
 *
 * <p>Source: csl-data.json 1.0.2, {@code date-variable}.
 */
final class CslDates {
  static final String DATE_PARTS = "date-parts";
  static final String SEASON = "season";
  static final String CIRCA = "circa";
  static final String LITERAL = "literal";
  static final String RAW = "raw";

  private static final int SEASONS = 4;

  private CslDates() {}

  static Map<String, Object> write(PublicationDate date) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (date.isLiteral()) {
      object.put(LITERAL, date.toString());
      return object;
    }
    object.put(DATE_PARTS, dateParts(date));
    if (!date.isInterval()) {
      season(date).ifPresent(season -> object.put(SEASON, (long) season));
    }
    if (date.isApproximate() || date.isUncertain()) {
      object.put(CIRCA, true);
    }
    if (isHalfOpen(date)) {
      object.put(RAW, date.toString());
    }
    return object;
  }

  static boolean isHalfOpen(PublicationDate date) {
    return date.isInterval() && (date.start().isEmpty() || date.end().isEmpty());
  }

  private static List<Object> dateParts(PublicationDate date) {
    List<Object> dates = new ArrayList<>();
    if (date.isInterval()) {
      date.start().ifPresent(start -> dates.add(parts(start)));
      date.end().ifPresent(end -> dates.add(parts(end)));
      return dates;
    }
    DatePoint point = date.start().orElseThrow();
    if (isSpan(point)) {
      dates.add(span(point, point.earliest().orElseThrow()));
      dates.add(span(point, point.latest().orElseThrow()));
    } else {
      dates.add(parts(point));
    }
    return dates;
  }

  /** Tells whether a date has to be written as an interval: a decade, a century, a quarter. */
  private static boolean isSpan(DatePoint point) {
    return point.unspecifiedYearDigits() > 0
        || point.season().filter(season -> season.plain().isEmpty()).isPresent();
  }

  private static List<Object> span(DatePoint point, LocalDate day) {
    List<Object> parts = new ArrayList<>(List.of(cslYear(day.getYear())));
    if (point.season().isPresent()) {
      parts.add((long) day.getMonthValue());
    }
    return parts;
  }

  /** Returns year, month and day as far as they are known. */
  static List<Object> parts(DatePoint point) {
    List<Object> parts = new ArrayList<>(3);
    parts.add(cslYear(point.year()));
    point.month().ifPresent(month -> parts.add((long) month));
    point.day().ifPresent(day -> parts.add((long) day));
    return parts;
  }

  private static Optional<Integer> season(PublicationDate date) {
    return date.start()
        .flatMap(DatePoint::season)
        .flatMap(Season::plain)
        .map(season -> season.ordinal() % SEASONS + 1);
  }

  private static Long cslYear(long astronomicalYear) {
    return astronomicalYear <= 0 ? astronomicalYear - 1 : astronomicalYear;
  }

  /** Returns the year of EDTF for a year of CSL. */
  static long astronomicalYear(long cslYear) {
    return cslYear < 0 ? cslYear + 1 : cslYear;
  }
}

package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import dev.colophon.model.DatePoint;
import dev.colophon.model.Event;
import dev.colophon.model.Original;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Season;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The dates of a publication as date variables of CSL.
 *
 * <p>The engine wants both ends of a range in the same precision and has no open ranges; seasons
 * are months from 21 on, for which {@link LocaleMerger} has terms.
 */
final class DateVariables {
  private DateVariables() {}

  static Map<String, CSLDate> of(Publication publication) {
    Map<String, CSLDate> dates = new LinkedHashMap<>();
    put(dates, "issued", publication.issued());
    put(dates, "available-date", publication.available());
    put(dates, "submitted", publication.submitted());
    put(dates, "accessed", publication.accessed());
    put(dates, "event-date", publication.event().flatMap(Event::date));
    put(dates, "original-date", publication.original().flatMap(Original::date));
    return dates;
  }

  private static void put(
      Map<String, CSLDate> dates, String variable, Optional<PublicationDate> date) {
    date.filter(value -> !value.literal().map(String::isBlank).orElse(false))
        .ifPresent(value -> dates.put(variable, date(value)));
  }

  private static CSLDate date(PublicationDate date) {
    CSLDateBuilder builder = new CSLDateBuilder();
    if (date.isUncertain() || date.isApproximate()) {
      builder.circa(true);
    }
    Optional<int[][]> parts = parts(date);
    if (parts.isPresent()) {
      builder.dateParts(parts.get());
    } else {
      builder.literal(Marker.clean(literal(date)));
    }
    return builder.build();
  }

  private static String literal(PublicationDate date) {
    PublicationDate certain =
        date.isLiteral() ? date : date.withQualifier(dev.colophon.model.DateQualifier.NONE);
    return certain.display(Locale.UK);
  }

  private static Optional<int[][]> parts(PublicationDate date) {
    if (date.isLiteral() || (date.isInterval() && isOpen(date))) {
      return Optional.empty();
    }
    Optional<int[]> start = date.start().flatMap(DateVariables::point);
    if (!date.isInterval()) {
      return start.map(point -> new int[][] {point});
    }
    Optional<int[]> end = date.end().flatMap(DateVariables::point);
    return start.flatMap(first -> end.map(last -> samePrecision(first, last)));
  }

  private static boolean isOpen(PublicationDate date) {
    return date.start().isEmpty() || date.end().isEmpty();
  }

  private static int[][] samePrecision(int[] first, int[] last) {
    int length = Math.min(first.length, last.length);
    return new int[][] {Arrays.copyOf(first, length), Arrays.copyOf(last, length)};
  }

  /** Year, month and day, as far as they are known; empty if the year itself is not. */
  private static Optional<int[]> point(DatePoint point) {
    if (point.unspecifiedYearDigits() > 0 || Math.abs(point.year()) > Integer.MAX_VALUE - 1) {
      return Optional.empty();
    }
    int year = cslYear((int) point.year());
    Optional<Integer> month = month(point);
    if (month.isEmpty()) {
      return Optional.of(new int[] {year});
    }
    return Optional.of(
        point.day().isPresent()
            ? new int[] {year, month.get(), point.day().getAsInt()}
            : new int[] {year, month.get()});
  }

  private static Optional<Integer> month(DatePoint point) {
    return point.month().isPresent()
        ? Optional.of(point.month().getAsInt())
        : point.season().flatMap(Season::plain).map(Season::code);
  }

  /** CSL counts years before Christ from 1, EDTF from 0. */
  private static int cslYear(int astronomical) {
    return astronomical > 0 ? astronomical : astronomical - 1;
  }
}

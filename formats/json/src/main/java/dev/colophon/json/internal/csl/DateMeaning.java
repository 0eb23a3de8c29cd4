package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.DatePoint;
import dev.colophon.model.DateQualifier;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Season;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the parts of one date mean together. Not safe for use by several threads. */
final class DateMeaning {
  private final JsonInput input;
  private final List<List<Object>> dates;
  private final @Nullable String season;
  private final @Nullable String literal;
  private final @Nullable String raw;
  private final boolean circa;
  private boolean unusual;

  /**
   * Takes the parts of a date.
   *
   * @param input where what is wrong with them is reported
   * @param dates years, months and days of up to two dates, as numbers or as text
   * @param season the season
   * @param literal the date as a text
   * @param raw the date as a text that may be read
   * @param circa whether the date is approximate
   */
  DateMeaning(
      JsonInput input,
      List<List<Object>> dates,
      @Nullable String season,
      @Nullable String literal,
      @Nullable String raw,
      boolean circa) {
    this.input = input;
    this.dates = dates;
    this.season = season;
    this.literal = literal;
    this.raw = raw;
    this.circa = circa;
  }

  /** Tells whether the date is written back in another form, after it has been asked for. */
  boolean isUnusual() {
    return unusual;
  }

  /** Returns the date; null if there is none. */
  @Nullable PublicationDate date() {
    boolean hasParts = false;
    for (List<Object> parts : dates) {
      while (!parts.isEmpty() && isBlankPart(parts)) {
        unusual = true;
        parts.remove(parts.size() - 1);
      }
      hasParts |= !parts.isEmpty();
    }
    PublicationDate date = hasParts ? fromParts() : fromText();
    return date == null || !circa || date.isLiteral() ? date : approximate(date);
  }

  /** A month or day 0 and an empty part say nothing; a year 0 is left to the caller. */
  private static boolean isBlankPart(List<Object> parts) {
    Object last = parts.get(parts.size() - 1);
    return last.equals("") || (parts.size() > 1 && DateNumbers.number(last).equals(0L));
  }

  private static PublicationDate approximate(PublicationDate date) {
    boolean timed = date.start().filter(start -> start.time().isPresent()).isPresent();
    return timed || date.isApproximate() || date.isUncertain()
        ? date
        : date.withQualifier(DateQualifier.APPROXIMATE);
  }

  private @Nullable PublicationDate fromText() {
    if (literal != null) {
      if (raw != null && !raw.equals(literal)) {
        input.warn("date", "a literal date; its raw form is left out", raw);
      }
      return PublicationDate.parse(literal);
    }
    String text = raw;
    return text == null
        ? null
        : PublicationDate.parseEdtf(text)
            .or(() -> PublicationDate.recognize(text))
            .orElseGet(() -> PublicationDate.parse(text));
  }

  private PublicationDate fromParts() {
    Optional<PublicationDate> halfOpen =
        raw == null ? Optional.empty() : PublicationDate.parseEdtf(raw).filter(this::agrees);
    if (halfOpen.isPresent()) {
      return halfOpen.get();
    }
    reportLeftOut(literal);
    reportLeftOut(raw);
    DatePoint start = point(dates.get(0));
    if (start == null) {
      return asText();
    }
    if (dates.size() == 1) {
      return PublicationDate.of(withSeason(start));
    }
    if (season != null) {
      input.warn("season", "an interval has no season; it is left out", season);
    }
    return interval(start);
  }

  private void reportLeftOut(@Nullable String text) {
    if (text != null) {
      input.warn("date", "a date in parts; its text is left out", text);
    }
  }

  /** Tells whether the raw form of an interval with one end says the same as the parts. */
  private boolean agrees(PublicationDate rawDate) {
    if (!CslDates.isHalfOpen(rawDate) || dates.size() != 1) {
      return false;
    }
    DatePoint known = rawDate.start().or(rawDate::end).orElseThrow();
    DatePoint point = point(dates.get(0));
    return point != null && CslDates.parts(known).equals(CslDates.parts(point));
  }

  private PublicationDate interval(DatePoint start) {
    List<Object> last = dates.get(1);
    if (last.isEmpty() || (last.size() == 1 && DateNumbers.number(last.get(0)).equals(0L))) {
      return PublicationDate.openEnd(start);
    }
    DatePoint end = point(last);
    if (end == null || dates.size() > 2) {
      return asText();
    }
    try {
      return PublicationDate.between(start, end);
    } catch (IllegalArgumentException e) {
      return asText();
    }
  }

  /** Keeps what cannot be a date as text. */
  private PublicationDate asText() {
    String text = dates.stream().map(DateMeaning::joined).collect(Collectors.joining("/"));
    input.warn("date-invalid", "not a date; it is kept as text", text);
    unusual = true;
    return PublicationDate.parse(text);
  }

  private static String joined(List<Object> parts) {
    return parts.stream().map(String::valueOf).collect(Collectors.joining("-"));
  }

  private DatePoint withSeason(DatePoint point) {
    if (season == null) {
      return point;
    }
    Season found = DateNumbers.seasonOf(season);
    if (found == null
        || point.month().isPresent()
        || point.season().isPresent()
        || Math.abs(point.year()) > 9999) {
      input.warn("season", "left out of the date", season);
      return point;
    }
    return DatePoint.season((int) point.year(), found);
  }

  private @Nullable DatePoint point(List<Object> parts) {
    DatePoint point = DateNumbers.point(parts);
    unusual |= point != null && point.season().isPresent();
    return point;
  }
}

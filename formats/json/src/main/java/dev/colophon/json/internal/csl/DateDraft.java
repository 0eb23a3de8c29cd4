package dev.colophon.json.internal.csl;

import static dev.colophon.json.internal.csl.CslDates.CIRCA;
import static dev.colophon.json.internal.csl.CslDates.DATE_PARTS;
import static dev.colophon.json.internal.csl.CslDates.LITERAL;
import static dev.colophon.json.internal.csl.CslDates.RAW;
import static dev.colophon.json.internal.csl.CslDates.SEASON;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.DatePoint;
import dev.colophon.model.DateQualifier;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Season;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One date that is being read. */
final class DateDraft {
  private static final int MAX_PARTS = 3;
  private static final int MAX_DIGITS = 18;
  private static final String[] KEYS_OF_PARTS = {"year", "month", "day"};

  private final JsonInput input;
  private final List<List<String>> dates = new ArrayList<>();
  private final Map<String, Object> others = new LinkedHashMap<>();
  private @Nullable String season;
  private @Nullable String literal;
  private @Nullable String raw;
  private boolean circa;
  private boolean unusual;

  private DateDraft(JsonInput input) {
    this.input = input;
  }

  /** Reads the value of a date variable; null, with a diagnostic, if there is no date in it. */
  static @Nullable PublicationDate read(JsonInput input) {
    return new DateDraft(input).readValue();
  }

  private @Nullable PublicationDate readValue() {
    switch (input.token()) {
      case START_OBJECT -> readObject();
      case START_ARRAY -> readArray();
      default -> {
        raw = Scalar.read(input);
        unusual = true;
      }
    }
    PublicationDate date = date();
    if (date == null) {
      input.note("empty", "a date without content; it is left out");
    } else if (unusual || (!isPlain(date) && !isAsWritten(date))) {
      input.note("date", "written back as " + date);
    }
    return date;
  }

  /** Tells whether a date is written as it was read, without a closer look. */
  private boolean isPlain(PublicationDate date) {
    return dates.size() == 1
        && others.isEmpty()
        && !date.isLiteral()
        && date.start().filter(start -> start.year() != 0).isPresent();
  }

  private boolean isAsWritten(PublicationDate date) {
    Map<String, Object> written = CslDates.write(date);
    List<List<Object>> parts =
        dates.stream().map(found -> found.stream().map(DateDraft::number).toList()).toList();
    Object inParts = written.remove(DATE_PARTS);
    return parts.equals(inParts == null ? List.of() : inParts) && written.equals(others);
  }

  private void readArray() {
    unusual = true;
    while (input.nextInside() != JsonToken.END_ARRAY) {
      if (input.token() == JsonToken.START_OBJECT) {
        readObject();
      } else if (input.token() == JsonToken.START_ARRAY) {
        dates.add(readParts());
      } else {
        input.warn("date", "this is left out", Scalar.take(input));
      }
    }
  }

  private void readObject() {
    List<String> named = new ArrayList<>();
    for (String key = input.nextProperty(); key != null; key = input.nextProperty()) {
      switch (key) {
        case DATE_PARTS -> readDateParts();
        case SEASON -> season = noteScalar(SEASON);
        case CIRCA -> {
          circa = Scalar.readFlag(input);
          others.put(CIRCA, circa);
        }
        case LITERAL -> literal = noteScalar(LITERAL);
        case RAW -> raw = noteScalar(RAW);
        default -> readOther(key, named);
      }
    }
    if (!named.isEmpty()) {
      dates.add(named);
    }
  }

  private @Nullable String noteScalar(String key) {
    Object number = input.token() == JsonToken.VALUE_NUMBER_INT ? number(input.text()) : null;
    String text = number == null ? Scalar.read(input) : input.text();
    others.put(key, number == null ? "" + text : number);
    return text;
  }

  /** Reads {@code year}, {@code month} and {@code day}, as pandoc writes them. */
  private void readOther(String key, List<String> named) {
    unusual = true;
    for (int i = 0; i < MAX_PARTS; i++) {
      if (key.equals(KEYS_OF_PARTS[i]) && named.size() == i && input.token().isScalarValue()) {
        named.add(input.text());
        return;
      }
    }
    input.note("date-key", "unknown key of a date; it is left out", key, Scalar.take(input));
  }

  private void readDateParts() {
    if (input.token() != JsonToken.START_ARRAY) {
      unusual = true;
      String text = Scalar.read(input);
      raw = raw == null ? text : raw;
      return;
    }
    while (input.nextInside() != JsonToken.END_ARRAY) {
      if (input.token() == JsonToken.START_ARRAY) {
        dates.add(readParts());
      } else {
        unusual = true;
        readLooseParts();
      }
    }
  }

  /** Reads the parts of a date that lacks the inner array. */
  private void readLooseParts() {
    if (dates.isEmpty()) {
      dates.add(new ArrayList<>());
    }
    if (input.token().isScalarValue() && input.token() != JsonToken.VALUE_NULL) {
      dates.get(0).add(input.text());
    } else {
      input.skip();
    }
  }

  private List<String> readParts() {
    List<String> parts = new ArrayList<>(MAX_PARTS);
    while (input.nextInside() != JsonToken.END_ARRAY) {
      unusual |= input.token() != JsonToken.VALUE_NUMBER_INT;
      boolean text = input.token().isScalarValue() && input.token() != JsonToken.VALUE_NULL;
      parts.add(text ? input.text().strip() : "");
      if (!text) {
        input.skip();
      }
    }
    return parts;
  }

  private @Nullable PublicationDate date() {
    boolean hasParts = false;
    for (List<String> parts : dates) {
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
  private static boolean isBlankPart(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    return last.isEmpty() || (parts.size() > 1 && number(last).equals(0L));
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
    List<String> last = dates.get(1);
    if (last.isEmpty() || last.equals(List.of("0"))) {
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
    String text = String.join("/", dates.stream().map(parts -> String.join("-", parts)).toList());
    input.warn("date-invalid", "not a date; it is kept as text", text);
    unusual = true;
    return PublicationDate.parse(text);
  }

  private DatePoint withSeason(DatePoint point) {
    if (season == null) {
      return point;
    }
    Season found = seasonOf(season);
    if (found == null
        || point.month().isPresent()
        || point.season().isPresent()
        || Math.abs(point.year()) > 9999) {
      input.warn("season", "left out of the date", season);
      return point;
    }
    return DatePoint.season((int) point.year(), found);
  }

  private static @Nullable Season seasonOf(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "1", "spring" -> Season.SPRING;
      case "2", "summer" -> Season.SUMMER;
      case "3", "autumn", "fall" -> Season.AUTUMN;
      case "4", "winter" -> Season.WINTER;
      default -> null;
    };
  }

  private @Nullable DatePoint point(List<String> parts) {
    if (parts.isEmpty() || parts.size() > MAX_PARTS) {
      return null;
    }
    Long[] numbers = new Long[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(number(parts.get(i)) instanceof Long number)) {
        return null;
      }
      numbers[i] = number;
    }
    try {
      return point(numbers);
    } catch (IllegalArgumentException | ArithmeticException e) {
      return null;
    }
  }

  private DatePoint point(Long[] numbers) {
    long year = CslDates.astronomicalYear(numbers[0]);
    if (numbers.length == 1) {
      return DatePoint.of(year);
    }
    int month = Math.toIntExact(numbers[1]);
    Season ofMonth = numbers.length == 2 ? seasonOfMonth(month) : null;
    if (ofMonth != null) {
      unusual = true;
      return DatePoint.season(Math.toIntExact(year), ofMonth);
    }
    return numbers.length == 2
        ? DatePoint.of(Math.toIntExact(year), month)
        : DatePoint.of(Math.toIntExact(year), month, Math.toIntExact(numbers[2]));
  }

  /** Some programs write a season as the month 13 to 16, or 21 to 24. */
  private static @Nullable Season seasonOfMonth(int month) {
    if (month >= 13 && month <= 16) {
      return Season.of(month + 8);
    }
    return month >= 21 && month <= 24 ? Season.of(month) : null;
  }

  /** Returns the number that a text is, or the text. */
  private static Object number(String text) {
    int length = text.length();
    int start = length > 1 && text.charAt(0) == '-' ? 1 : 0;
    if (length == 0 || length > MAX_DIGITS) {
      return text;
    }
    long value = 0;
    for (int i = start; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return text;
      }
      value = 10 * value + digit;
    }
    return start == 0 ? value : -value;
  }
}

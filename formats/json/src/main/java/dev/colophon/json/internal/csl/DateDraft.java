package dev.colophon.json.internal.csl;

import static dev.colophon.json.internal.csl.CslDates.CIRCA;
import static dev.colophon.json.internal.csl.CslDates.DATE_PARTS;
import static dev.colophon.json.internal.csl.CslDates.LITERAL;
import static dev.colophon.json.internal.csl.CslDates.RAW;
import static dev.colophon.json.internal.csl.CslDates.SEASON;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.Names;
import dev.colophon.model.PublicationDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One date that is being read. */
final class DateDraft {
  private static final int MAX_PARTS = 3;
  private static final List<String> KEYS_OF_PARTS = List.of("year", "month", "day");
  private static final List<String> KEYS = List.of(DATE_PARTS, SEASON, CIRCA, LITERAL, RAW);
  private static final PropertyNameMatcher NAMES = Names.matcher(KEYS);

  private final JsonInput input;
  private final List<List<Object>> dates = new ArrayList<>(2);
  private Map<String, Object> others = Map.of();
  private List<Object> named = List.of();
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
    DateMeaning meaning = new DateMeaning(input, dates, season, literal, raw, circa);
    PublicationDate date = meaning.date();
    unusual |= meaning.isUnusual();
    if (date == null) {
      input.note("empty", "a date without content; it is left out");
    } else if (unusual || (!isPlain(date) && !isAsWritten(date))) {
      input.noteForm("date", () -> date);
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
    Object inParts = written.remove(DATE_PARTS);
    return dates.equals(inParts == null ? List.of() : inParts) && written.equals(others);
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
    int index = input.nextProperty(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (index < 0) {
        readOther(input.name());
      } else {
        readKnown(KEYS.get(index));
      }
      index = input.nextProperty(NAMES);
    }
    if (!named.isEmpty()) {
      dates.add(named);
      named = List.of();
    }
  }

  private void readKnown(String key) {
    switch (key) {
      case SEASON -> season = noteScalar(SEASON);
      case CIRCA -> {
        circa = Scalar.readFlag(input);
        noteOther(CIRCA, circa);
      }
      case LITERAL -> literal = noteScalar(LITERAL);
      case RAW -> raw = noteScalar(RAW);
      default -> readDateParts();
    }
  }

  private @Nullable String noteScalar(String key) {
    Long number = input.wholeNumber();
    String text = number == null ? Scalar.read(input) : input.text();
    noteOther(key, number == null ? "" + text : number);
    return text;
  }

  private void noteOther(String key, Object value) {
    others = others.isEmpty() ? new LinkedHashMap<>() : others;
    others.put(key, value);
  }

  /** Reads {@code year}, {@code month} and {@code day}, as pandoc writes them. */
  private void readOther(String key) {
    unusual = true;
    int index = KEYS_OF_PARTS.indexOf(key);
    if (index >= 0 && index == named.size() && input.token().isScalarValue()) {
      named = named.isEmpty() ? new ArrayList<>(MAX_PARTS) : named;
      named.add(part());
      return;
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
      dates.get(0).add(part());
    } else {
      input.skip();
    }
  }

  private List<Object> readParts() {
    List<Object> parts = new ArrayList<>(MAX_PARTS);
    while (input.nextInside() != JsonToken.END_ARRAY) {
      parts.add(part());
      input.skip();
    }
    return parts;
  }

  /** Returns the number at which the input stands, or what stands there as text. */
  private Object part() {
    Long number = input.wholeNumber();
    if (number != null) {
      return number;
    }
    unusual = true;
    boolean text = input.token().isScalarValue() && input.token() != JsonToken.VALUE_NULL;
    return text ? input.text().strip() : "";
  }
}

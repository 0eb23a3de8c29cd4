package dev.colophon.json.internal.csl;

import static dev.colophon.json.internal.csl.CslDates.CIRCA;
import static dev.colophon.json.internal.csl.CslDates.DATE_PARTS;
import static dev.colophon.json.internal.csl.CslDates.LITERAL;
import static dev.colophon.json.internal.csl.CslDates.RAW;
import static dev.colophon.json.internal.csl.CslDates.SEASON;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.PublicationDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One date that is being read. */
final class DateDraft {
  private static final int MAX_PARTS = 3;
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
    List<List<Object>> parts = new ArrayList<>(dates.size());
    for (List<String> found : dates) {
      parts.add(numbers(found));
    }
    Object inParts = written.remove(DATE_PARTS);
    return parts.equals(inParts == null ? List.of() : inParts) && written.equals(others);
  }

  private static List<Object> numbers(List<String> parts) {
    List<Object> numbers = new ArrayList<>(parts.size());
    for (String part : parts) {
      numbers.add(DateNumbers.number(part));
    }
    return numbers;
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
    Object number =
        input.token() == JsonToken.VALUE_NUMBER_INT ? DateNumbers.number(input.text()) : null;
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
}

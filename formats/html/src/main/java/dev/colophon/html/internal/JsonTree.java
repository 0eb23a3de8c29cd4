package dev.colophon.html.internal;

import static dev.colophon.json.internal.Surrogates.repaired;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** JSON as maps, lists and texts; numbers and flags are texts, null is the empty text. */
final class JsonTree {
  private static final JsonFactory JSON = new JsonFactory();

  private JsonTree() {}

  /** The text is not JSON, or is nested deeper than the parser allows. */
  static final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private MalformedException(Throwable cause) {
      super(cause);
    }
  }

  static Object parse(String json) throws MalformedException {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return parser.nextToken() == null ? "" : value(parser);
    } catch (JacksonException e) {
      throw new MalformedException(e);
    }
  }

  private static Object value(JsonParser parser) {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = repaired(parser.currentName());
        parser.nextToken();
        object.put(name, value(parser));
      }
      return object;
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(parser));
      }
      return list;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : repaired(parser.getString());
  }

  /** Returns the elements of a list, or a single value. */
  static Stream<?> elements(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }

  /** Returns the texts among values, without blank ones. */
  static Stream<String> texts(@Nullable Object value) {
    return elements(value)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank());
  }
}

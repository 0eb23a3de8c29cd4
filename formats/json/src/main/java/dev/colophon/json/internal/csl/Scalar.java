package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.JsonText;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Strings, numbers and flags as programs write them, in place of each other. */
final class Scalar {
  private static final Set<String> FALSE = Set.of("", "0", "false", "no");
  private static final int MAX_EXCERPT = 1000;

  private Scalar() {}

  /** Reads text; null, with a diagnostic, if there is none. */
  static @Nullable String read(JsonInput input) {
    return switch (input.token()) {
      case VALUE_STRING -> input.text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> {
        input.note("scalar", "not a string; it is written back as one");
        yield input.text();
      }
      case VALUE_NULL -> {
        input.note("null", "null; it is not written back");
        yield null;
      }
      case START_ARRAY -> readFirst(input);
      default -> {
        input.warn("type", "not a string; it is left out", take(input));
        yield null;
      }
    };
  }

  /** Reads the first text of an array, as Crossref writes titles. */
  private static @Nullable String readFirst(JsonInput input) {
    String first = null;
    input.note("array", "a list in place of a string; the first is read and written back");
    while (input.nextInside() != JsonToken.END_ARRAY) {
      if (first == null && input.token().isScalarValue() && input.token() != JsonToken.VALUE_NULL) {
        first = input.text();
      } else {
        input.warn("array", "left out, since there is room for one value", take(input));
      }
    }
    return first;
  }

  /**
   * Reads text, and of an array all texts, as Crossref writes numbers, with a space between them.
   */
  static @Nullable String readJoined(JsonInput input) {
    if (input.token() != JsonToken.START_ARRAY) {
      return read(input);
    }
    input.note("array", "a list in place of a string; it is written back as one");
    StringJoiner joined = new StringJoiner(" ");
    while (input.nextInside() != JsonToken.END_ARRAY) {
      String text = read(input);
      if (text != null) {
        joined.add(text);
      }
    }
    return joined.length() == 0 ? null : joined.toString();
  }

  /** Reads true or false; a diagnostic tells when it is written back in another way. */
  static boolean readFlag(JsonInput input) {
    JsonToken token = input.token();
    if (token == JsonToken.VALUE_TRUE) {
      return true;
    }
    boolean flag =
        token.isScalarValue() && token != JsonToken.VALUE_NULL && !FALSE.contains(input.text());
    input.note("flag", "written back as " + (flag ? "true" : "nothing"));
    input.skip();
    return flag;
  }

  /** Goes past a value and returns it as JSON for a diagnostic, cut if it is long. */
  static String take(JsonInput input) {
    String json = input.json().map(JsonText::text).orElse("");
    return json.length() <= MAX_EXCERPT ? json : json.substring(0, MAX_EXCERPT);
  }
}

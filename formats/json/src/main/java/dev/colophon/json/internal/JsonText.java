package dev.colophon.json.internal;

import java.io.StringReader;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * JSON text in canonical form: no white space, strings escaped only where they must be, numbers as
 * written.
 */
public record JsonText(String text) {
  /** How deep a value may nest to be written into a document. */
  private static final int MAX_NESTING = 200;

  /** Returns the canonical form, or empty if the text is not one JSON value or nests too deep. */
  public static Optional<JsonText> of(String text) {
    try (JsonParser parser =
        Factories.DEFAULT.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      StringBuilder copy = new StringBuilder(text.length());
      if (parser.nextToken() == null || !copy(parser, MAX_NESTING, copy)) {
        return Optional.empty();
      }
      return parser.nextToken() == null
          ? Optional.of(new JsonText(copy.toString()))
          : Optional.empty();
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Returns the first token, one of the starts of an object, an array or some scalar. */
  public JsonToken firstToken() {
    return switch (text.charAt(0)) {
      case '{' -> JsonToken.START_OBJECT;
      case '[' -> JsonToken.START_ARRAY;
      default -> JsonToken.VALUE_STRING;
    };
  }

  /** Tells whether this is an object. */
  public boolean isObject() {
    return text.startsWith("{");
  }

  /** Tells whether this is a string. */
  public boolean isString() {
    return text.startsWith("\"");
  }

  /** Returns the string that this is, or empty if it is something else. */
  public Optional<String> string() {
    if (!isString()) {
      return Optional.empty();
    }
    try (JsonParser parser =
        Factories.DEFAULT.createParser(ObjectReadContext.empty(), new StringReader(text))) {
      parser.nextToken();
      return Optional.of(parser.getString());
    }
  }

  /** Returns this object, which is not empty, with one more member at its end. */
  public JsonText withMember(String name, String value) {
    StringBuilder object = new StringBuilder(text.substring(0, text.length() - 1)).append(',');
    quote(name, object);
    object.append(':');
    quote(value, object);
    return new JsonText(object.append('}').toString());
  }

  /** Returns the text with each lone surrogate replaced by U+FFFD. */
  public static String wellFormed(String text) {
    return Surrogates.repaired(text);
  }

  /**
   * Copies the value at the parser, which is left at its last token.
   *
   * @return false if the value nests deeper than allowed; the copy is cut then
   */
  static boolean copy(JsonParser parser, int maxNesting, StringBuilder output) {
    int depth = 0;
    boolean whole = true;
    for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth > maxNesting) {
        whole = false;
      }
      if (whole) {
        append(parser, token, output);
      }
      if (depth == 0 && token != JsonToken.PROPERTY_NAME) {
        return whole;
      }
    }
  }

  private static void append(JsonParser parser, JsonToken token, StringBuilder output) {
    if (!token.isStructEnd() && needsComma(output)) {
      output.append(',');
    }
    switch (token) {
      case PROPERTY_NAME -> {
        quote(Surrogates.repaired(parser.currentName()), output);
        output.append(':');
      }
      case VALUE_STRING, VALUE_EMBEDDED_OBJECT ->
          quote(Surrogates.repaired(parser.getString()), output);
      default -> output.append(parser.getString());
    }
  }

  private static boolean needsComma(StringBuilder output) {
    return !output.isEmpty() && "[{:".indexOf(output.charAt(output.length() - 1)) < 0;
  }

  /** Appends a string in quotes. */
  public static void quote(String text, StringBuilder output) {
    output.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        output.append(text, from, i);
        escape(c, output);
        from = i + 1;
      }
    }
    output.append(text, from, text.length()).append('"');
  }

  private static void escape(char c, StringBuilder output) {
    int index = "\"\\\n\r\t\b\f".indexOf(c);
    if (index >= 0) {
      output.append('\\').append("\"\\nrtbf".charAt(index));
    } else {
      output.append("\\u00").append(Character.forDigit(c >> 4, 16));
      output.append(Character.forDigit(c & 0xF, 16));
    }
  }
}

package dev.colophon.html.internal;

import java.util.Collection;
import java.util.Map;

/** Maps, lists and texts as JSON. */
final class JsonText {
  private static final String HEX = "0123456789abcdef";

  private JsonText() {}

  static String of(Object value) {
    StringBuilder json = new StringBuilder();
    append(value, json);
    return json.toString();
  }

  /** Writes what begins a tag or comment, or is not allowed in HTML, in another way of JSON. */
  static String forScript(String json) {
    return json.replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\uFFFF", "\\uffff");
  }

  private static void append(Object value, StringBuilder json) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator);
        text(entry.getKey().toString(), json);
        json.append(':');
        append(entry.getValue(), json);
        separator = ",";
      }
      json.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof Collection<?> list) {
      String separator = "[";
      for (Object element : list) {
        json.append(separator);
        append(element, json);
        separator = ",";
      }
      json.append(list.isEmpty() ? "[]" : "]");
    } else {
      text(value.toString(), json);
    }
  }

  private static void text(String text, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}

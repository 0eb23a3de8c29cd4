package dev.colophon.json.internal;

import java.util.List;
import java.util.Map;

/**
 * Writes a tree of maps, lists, strings, numbers, booleans and {@link JsonText} as JSON. The pretty
 * form puts what fits into a line on one line.
 */
public final class JsonPrinter {
  private static final int LINE_LENGTH = 100;

  private final StringBuilder output;
  private final boolean pretty;

  private JsonPrinter(StringBuilder output, boolean pretty) {
    this.output = output;
    this.pretty = pretty;
  }

  /** Appends a value on one line, without white space. */
  public static void compact(Object value, StringBuilder output) {
    new JsonPrinter(output, false).inline(value, Integer.MAX_VALUE);
  }

  /** Appends an object, one property a line, indented. */
  public static void pretty(Map<?, ?> object, int indent, StringBuilder output) {
    JsonPrinter printer = new JsonPrinter(output, true);
    printer.indent(indent);
    printer.lines(object, indent);
  }

  private void value(Object value, int indent, int used) {
    int start = output.length();
    boolean scalar = !(value instanceof Map) && !(value instanceof List);
    if (!inline(value, start + LINE_LENGTH - used) && !scalar) {
      output.setLength(start);
      lines(value, indent);
    }
  }

  private void lines(Object value, int indent) {
    if (value instanceof Map<?, ?> object) {
      open('{', object.isEmpty());
      String separator = "";
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        output.append(separator);
        indent(indent + 2);
        int lineStart = output.length() - indent - 2;
        name(entry);
        value(entry.getValue(), indent + 2, output.length() - lineStart);
        separator = ",\n";
      }
      close('}', indent, object.isEmpty());
    } else if (value instanceof List<?> list) {
      open('[', list.isEmpty());
      String separator = "";
      for (Object element : list) {
        output.append(separator);
        indent(indent + 2);
        value(element, indent + 2, indent + 2);
        separator = ",\n";
      }
      close(']', indent, list.isEmpty());
    }
  }

  private void open(char bracket, boolean empty) {
    output.append(bracket).append(empty ? "" : "\n");
  }

  private void close(char bracket, int indent, boolean empty) {
    if (!empty) {
      output.append('\n');
      indent(indent);
    }
    output.append(bracket);
  }

  private void indent(int spaces) {
    output.append(" ".repeat(spaces));
  }

  private void name(Map.Entry<?, ?> entry) {
    JsonText.quote((String) entry.getKey(), output);
    output.append(pretty ? ": " : ":");
  }

  /** Appends a value on one line; gives up, returning false, when the output gets too long. */
  private boolean inline(Object value, int maxLength) {
    if (value instanceof Map<?, ?> object) {
      return inline(object, maxLength);
    }
    if (value instanceof List<?> list) {
      return inline(list, maxLength);
    }
    scalar(value);
    return output.length() <= maxLength;
  }

  private boolean inline(Map<?, ?> object, int maxLength) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : object.entrySet()) {
      output.append(separator);
      name(entry);
      if (!inline(entry.getValue(), maxLength)) {
        return false;
      }
      separator = pretty ? ", " : ",";
    }
    output.append(object.isEmpty() ? "{}" : "}");
    return output.length() <= maxLength;
  }

  private boolean inline(List<?> list, int maxLength) {
    String separator = "[";
    for (Object element : list) {
      output.append(separator);
      if (!inline(element, maxLength)) {
        return false;
      }
      separator = pretty ? ", " : ",";
    }
    output.append(list.isEmpty() ? "[]" : "]");
    return output.length() <= maxLength;
  }

  private void scalar(Object value) {
    if (value instanceof String text) {
      JsonText.quote(text, output);
    } else {
      output.append(value instanceof JsonText json ? json.text() : value);
    }
  }
}

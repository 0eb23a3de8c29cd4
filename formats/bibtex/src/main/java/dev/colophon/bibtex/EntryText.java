package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.FieldValue;
import dev.colophon.bibtex.internal.mapping.WrittenEntry;
import java.util.Iterator;
import java.util.Optional;

/** Puts entries on lines in a style. Immutable. */
final class EntryText {
  private static final String CARRIER = "colophon";

  private final BibStyle style;

  EntryText(BibStyle style) {
    this.style = style;
  }

  void append(WrittenEntry entry, Optional<String> carrier, StringBuilder output) {
    output.append('@').append(entry.type()).append('{').append(entry.key());
    int width = style.isAligned() ? width(entry.fields().keySet().iterator(), carrier) : 0;
    entry.fields().forEach((name, value) -> appendField(name, value, width, output));
    carrier.ifPresent(value -> appendField(CARRIER, new FieldValue(value, false), width, output));
    boolean hasFields = !entry.fields().isEmpty() || carrier.isPresent();
    output.append(style.hasTrailingComma() || !hasFields ? ",\n}\n" : "\n}\n");
  }

  private static int width(Iterator<String> names, Optional<String> carrier) {
    int width = carrier.isPresent() ? CARRIER.length() : 0;
    while (names.hasNext()) {
      width = Math.max(width, names.next().length());
    }
    return width;
  }

  private void appendField(String name, FieldValue value, int width, StringBuilder output) {
    output.append(",\n").append(style.indent()).append(name);
    output.append(" ".repeat(Math.max(width - name.length(), 0))).append(" = ");
    String use = value.isMacro() ? null : style.macros().use(name, value.text());
    if (use == null) {
      appendValue(value, output);
    } else {
      output.append(use);
    }
  }

  /** Returns a value with its delimiters. */
  String value(FieldValue value) {
    StringBuilder source = new StringBuilder(value.text().length() + 2);
    appendValue(value, source);
    return source.toString();
  }

  private void appendValue(FieldValue value, StringBuilder output) {
    String text = value.text();
    if (value.isMacro()) {
      output.append(text);
    } else if (style.delimiters() == BibStyle.Delimiters.QUOTES && canBeQuoted(text)) {
      output.append('"').append(text).append('"');
    } else {
      output.append('{').append(text).append('}');
    }
  }

  /** Quotes end at the first quote that is not in braces; a backslash before it may hide it. */
  private static boolean canBeQuoted(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' && depth == 0) {
        return false;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
    }
    return !text.endsWith("\\");
  }
}

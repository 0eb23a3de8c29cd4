package dev.colophon.core.internal;

import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a value of the model as one line for people. */
public final class ValueText {
  private ValueText() {}

  /** Returns the text of a value of this type. */
  @SuppressWarnings("unchecked") // the caller pairs a value with its type
  public static String of(ValueType<?> type, Object value) {
    if (type instanceof ScalarType<?> scalar) {
      return value instanceof RichText rich
          ? richText(rich)
          : ((ScalarType<Object>) scalar).print(value);
    }
    if (type instanceof ListType<?> list) {
      return list((ListType<Object>) list, (List<Object>) value);
    }
    return part((Shape<Object>) type, value);
  }

  /** Returns the text of a value of this type, or empty if there is none. */
  public static Optional<String> ofNullable(ValueType<?> type, @Nullable Object value) {
    return Optional.ofNullable(value).map(present -> of(type, present));
  }

  /** Returns the text between quotation marks, line breaks as escapes, or "nothing". */
  public static String quoted(Optional<String> value) {
    return value
        .map(text -> '"' + text.replace("\r", "\\r").replace("\n", "\\n") + '"')
        .orElse("nothing");
  }

  /** Marks stand behind the text that they are on: {@code The {E. coli|italic} genome}. */
  private static String richText(RichText rich) {
    StringBuilder text = new StringBuilder();
    for (Run run : rich.runs()) {
      text.append(run.marks().isEmpty() ? run.text() : '{' + run.text() + '|' + marks(run) + '}');
    }
    return text.toString();
  }

  private static String marks(Run run) {
    return run.marks().stream()
        .map(mark -> mark.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .collect(Collectors.joining(", "));
  }

  private static String list(ListType<Object> type, List<Object> values) {
    StringJoiner text = new StringJoiner("; ");
    values.forEach(value -> text.add(of(type.element(), value)));
    return text.toString();
  }

  private static String part(Shape<Object> shape, Object part) {
    StringJoiner text = new StringJoiner(", ", "{", "}");
    for (Property<Object, ?> property : shape.properties()) {
      Object value = property.get(part);
      if (value != null) {
        text.add(property.name() + ": " + of(property.type(), value));
      }
    }
    return text.toString();
  }
}

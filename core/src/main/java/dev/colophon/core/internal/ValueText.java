package dev.colophon.core.internal;

import dev.colophon.model.RichText;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.ValueType;
import java.util.List;
import java.util.StringJoiner;

/** Shows a value of the model as one line for people. */
public final class ValueText {
  private ValueText() {}

  /** Returns the text of a value of this type. */
  @SuppressWarnings("unchecked") // the caller pairs a value with its type
  public static String of(ValueType<?> type, Object value) {
    if (type instanceof ScalarType<?> scalar) {
      return value instanceof RichText rich
          ? rich.toString()
          : ((ScalarType<Object>) scalar).print(value);
    }
    if (type instanceof ListType<?> list) {
      return list((ListType<Object>) list, (List<Object>) value);
    }
    return part((Shape<Object>) type, value);
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

package dev.colophon.json.internal;

import dev.colophon.model.RichText;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads parts of the model: the properties are those of their shapes. */
final class PartReader {
  private static final String KEPT = "it is kept as an extension";

  private final JsonInput input;
  private final Leftovers leftovers;

  PartReader(JsonInput input, Leftovers leftovers) {
    this.input = input;
    this.leftovers = leftovers;
  }

  /** What becomes of values that have no home in the model. */
  interface Leftovers {

    /** Takes the value of an unknown property, at which the input stands. */
    void unknown(String name);

    /** Takes the value at which the input stands, after an error was reported for it. */
    void unusable();
  }

  <T, V> @Nullable V set(Assembly<T> part, Property<T, V> property) {
    V value = value(property.type());
    if (value != null) {
      part.set(property, value);
    }
    return value;
  }

  /** Reads the value at which the input stands; null if there is none or it has been reported. */
  <V> @Nullable V value(ValueType<V> type) {
    JsonToken token = input.token();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (type instanceof Shape<V> shape) {
      return isRight(token == JsonToken.START_OBJECT, "an object") ? part(shape) : null;
    }
    if (type instanceof ScalarType<V> scalar) {
      return scalar(scalar, token);
    }
    return isRight(token == JsonToken.START_ARRAY, "an array") ? list(type) : null;
  }

  private <T> @Nullable T part(Shape<T> shape) {
    Assembly<T> part = shape.assemble();
    ShapeNames<T> names = ShapeNames.of(shape);
    int index = input.nextProperty(names.matcher());
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (index < 0) {
        leftovers.unknown(input.name());
      } else {
        set(part, names.properties().get(index));
      }
      index = input.nextProperty(names.matcher());
    }
    try {
      return part.build();
    } catch (IllegalStateException | IllegalArgumentException e) {
      input.error("missing", String.valueOf(e.getMessage()), "this part is left out");
      return null;
    }
  }

  @SuppressWarnings("unchecked") // V is a list since the type is a list type
  private <V> V list(ValueType<V> type) {
    ValueType<Object> element = ((ListType<Object>) type).element();
    List<Object> values = new ArrayList<>();
    while (input.nextInside() != JsonToken.END_ARRAY) {
      Object value = value(element);
      if (value != null) {
        values.add(value);
      }
    }
    return (V) values;
  }

  private <V> @Nullable V scalar(ScalarType<V> type, JsonToken token) {
    return switch (type.kind()) {
      case TEXT -> isRight(token == JsonToken.VALUE_STRING, "a string") ? parsed(type) : null;
      case BOOLEAN -> isRight(token.isBoolean(), "true or false") ? type.parse(input.text()) : null;
      case RICH_TEXT -> type.javaType().cast(richText(token));
    };
  }

  private <V> @Nullable V parsed(ScalarType<V> type) {
    String text = input.text();
    try {
      return type.parse(text);
    } catch (IllegalArgumentException e) {
      input.error("value", "not a value of this property", KEPT, text);
      leftovers.unusable();
      return null;
    }
  }

  private @Nullable RichText richText(JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return RichText.of(input.text());
    }
    return isRight(token == JsonToken.START_ARRAY, "a string or an array")
        ? RichTexts.read(input)
        : null;
  }

  private boolean isRight(boolean right, String wanted) {
    if (!right) {
      input.error("type", "this is not " + wanted, KEPT);
      leftovers.unusable();
    }
    return right;
  }
}

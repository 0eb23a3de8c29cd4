package dev.colophon.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.ValueType;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of the model in bencode: scalars as byte strings, lists as lists, parts as dictionaries
 * with their properties in the order of the shape.
 *
 * <p>Source: BEP 3, "bencoding".
 */
final class Bencode {
  private Bencode() {}

  /** Writes values one after the other. */
  static final class Output {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] toByteArray() {
      return bytes.toByteArray();
    }

    Output text(String text) {
      byte[] encoded = text.getBytes(UTF_8);
      bytes.writeBytes((encoded.length + ":").getBytes(UTF_8));
      bytes.writeBytes(encoded);
      return this;
    }

    @SuppressWarnings("unchecked") // the caller pairs a value with its type
    Output value(ValueType<?> type, Object value) {
      if (type instanceof ScalarType<?> scalar) {
        return text(((ScalarType<Object>) scalar).print(value));
      }
      if (type instanceof ListType<?> list) {
        bytes.write('l');
        ((List<Object>) value).forEach(element -> value(list.element(), element));
      } else {
        bytes.write('d');
        properties((Shape<Object>) type, value);
      }
      bytes.write('e');
      return this;
    }

    private void properties(Shape<Object> shape, Object part) {
      for (Property<Object, ?> property : shape.properties()) {
        Object value = property.get(part);
        if (value != null) {
          text(property.name()).value(property.type(), value);
        }
      }
    }
  }

  /** Reads what {@link Output} wrote; throws {@link IllegalArgumentException} for anything else. */
  static final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean atEnd() {
      return at == bytes.length;
    }

    String text() {
      int length = 0;
      while (next() != ':') {
        int digit = bytes[at - 1] - '0';
        if (digit < 0 || digit > 9 || length > bytes.length) {
          throw malformed();
        }
        length = 10 * length + digit;
      }
      if (length > bytes.length - at) {
        throw malformed();
      }
      at += length;
      return new String(bytes, at - length, length, UTF_8);
    }

    <V> V value(ValueType<V> type) {
      if (type instanceof ScalarType<V> scalar) {
        return scalar.parse(text());
      }
      if (type instanceof Shape<V> shape) {
        return part(shape);
      }
      return list(type);
    }

    @SuppressWarnings("unchecked") // V is a list since the type is a list type
    private <V> V list(ValueType<V> type) {
      ListType<?> list = (ListType<?>) type;
      expect('l');
      List<@Nullable Object> values = new ArrayList<>();
      while (!accept('e')) {
        values.add(value(list.element()));
      }
      return (V) values;
    }

    private <T> T part(Shape<T> shape) {
      expect('d');
      Assembly<T> assembly = shape.assemble();
      while (!accept('e')) {
        property(assembly, shape.property(text()).orElseThrow(Input::malformed));
      }
      return assembly.build();
    }

    private <T, V> void property(Assembly<T> assembly, Property<T, V> property) {
      assembly.set(property, value(property.type()));
    }

    private void expect(char wanted) {
      if (next() != wanted) {
        throw malformed();
      }
    }

    private boolean accept(char wanted) {
      boolean found = at < bytes.length && bytes[at] == wanted;
      at += found ? 1 : 0;
      return found;
    }

    private byte next() {
      if (atEnd()) {
        throw malformed();
      }
      return bytes[at++];
    }

    private static IllegalArgumentException malformed() {
      return new IllegalArgumentException("malformed carrier");
    }
  }
}

package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Publication;
import dev.colophon.model.shape.Property;
import org.jspecify.annotations.Nullable;

/**
 * The home of a variable that is one property of one part.
 *
 * @param slot the part
 * @param property the property
 * @param codec how the value is written
 */
record PropertyHome<T, V>(Slot<T> slot, Property<T, V> property, Codec<V> codec)
    implements Variable.Home {

  static <T, V> PropertyHome<T, V> of(Slot<T> slot, String property, Codec<V> codec) {
    return new PropertyHome<>(slot, slot.property(property), codec);
  }

  @Override
  public void read(JsonInput input, Draft draft) {
    V value = codec.read().apply(input);
    if (value != null) {
      draft.set(slot, property, value);
    }
  }

  @Override
  public boolean readsObjects() {
    return codec.equals(Codec.DATE);
  }

  @Override
  public @Nullable Object write(Publication publication) {
    T part = slot.get(publication);
    V value = part == null ? null : property.get(part);
    return value == null ? null : codec.write().apply(value);
  }
}

package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Publication;
import dev.colophon.model.shape.Property;
import org.jspecify.annotations.Nullable;

/**
 * The home of a variable that is one property of one part. The property is looked up when it is
 * first needed: few records have all parts, and describing a part takes time when a program starts.
 */
final class PropertyHome<T, V> implements Variable.Home {
  private final Slot<T> slot;
  private final String name;
  private final Codec<V> codec;
  private volatile @Nullable Property<T, V> property;

  private PropertyHome(Slot<T> slot, String name, Codec<V> codec) {
    this.slot = slot;
    this.name = name;
    this.codec = codec;
  }

  /**
   * Returns a home.
   *
   * @param slot the part
   * @param property the name of the property
   * @param codec how the value is written
   */
  static <T, V> PropertyHome<T, V> of(Slot<T> slot, String property, Codec<V> codec) {
    return new PropertyHome<>(slot, property, codec);
  }

  /** Two threads may both look it up; the results are the same. */
  private Property<T, V> property() {
    Property<T, V> known = property;
    if (known == null) {
      known = slot.property(name);
      property = known;
    }
    return known;
  }

  @Override
  public void read(JsonInput input, Draft draft) {
    V value = codec.read().apply(input);
    if (value != null) {
      draft.set(slot, property(), value);
    }
  }

  @Override
  public boolean readsObjects() {
    return codec.equals(Codec.DATE);
  }

  @Override
  public @Nullable Object write(Publication publication) {
    T part = slot.get(publication);
    V value = part == null ? null : property().get(part);
    return value == null ? null : codec.write().apply(value);
  }
}

package dev.colophon.model.shape;

import org.jspecify.annotations.Nullable;

/**
 * A part that is being put together, property by property. Not safe for use by several threads.
 *
 * @param <T> the Java type of the part
 * @since 0.1.0
 */
public final class Assembly<T> {
  private final Shape<T> shape;
  private final Object builder;

  Assembly(Shape<T> shape, Object builder) {
    this.shape = shape;
    this.builder = builder;
  }

  /**
   * Sets a property.
   *
   * @param property a property of the shape of this part
   * @param value the value, or null to clear the property
   * @param <V> the Java type of the value
   * @return this assembly
   */
  public <V> Assembly<T> set(Property<T, V> property, @Nullable V value) {
    property.set(builder, value);
    return this;
  }

  /**
   * Returns the part.
   *
   * @return the part
   * @throws IllegalStateException if a required property is not set
   * @throws IllegalArgumentException if the properties don't go together
   */
  public T build() {
    return shape.build(builder);
  }
}

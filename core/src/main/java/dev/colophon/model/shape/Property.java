package dev.colophon.model.shape;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a part of the model.
 *
 * @param <T> the Java type of the part
 * @param <V> the Java type of the values
 * @since 0.1.0
 */
public final class Property<T, V> {
  private final String name;
  private final ValueType<V> type;
  private final boolean required;
  private final Function<T, @Nullable V> getter;
  private final BiConsumer<Object, @Nullable V> setter;

  Property(
      String name,
      ValueType<V> type,
      boolean required,
      Function<T, @Nullable V> getter,
      BiConsumer<Object, @Nullable V> setter) {
    this.name = name;
    this.type = type;
    this.required = required;
    this.getter = getter;
    this.setter = setter;
  }

  /**
   * Returns the name, a step of a {@link dev.colophon.model.ModelPath}.
   *
   * @return the name in camel case
   */
  public String name() {
    return name;
  }

  /**
   * Returns the type.
   *
   * @return the type of the values
   */
  public ValueType<V> type() {
    return type;
  }

  /**
   * Tells whether no part can be without a value.
   *
   * @return true if the property is required
   */
  public boolean isRequired() {
    return required;
  }

  /**
   * Returns the value in a part.
   *
   * @param part the part
   * @return the value; null if there is none, the list is empty, or the flag is false
   */
  public @Nullable V get(T part) {
    return getter.apply(part);
  }

  void set(Object builder, @Nullable V value) {
    setter.accept(builder, value);
  }
}

package dev.colophon.model.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of the model as a list of properties. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * for (Property<Publication, ?> property : Shapes.PUBLICATION.properties()) {
 *   System.out.println(property.name() + " = " + property.get(publication));
 * }
 * }</pre>
 *
 * @param <T> the Java type of the part
 * @since 0.1.0
 */
public final class Shape<T> implements ValueType<T> {
  private final Supplier<Declaration<T, ?>> source;
  private volatile @Nullable Declaration<T, ?> declaration;

  private Shape(Supplier<Declaration<T, ?>> source) {
    this.source = source;
  }

  /** Makes a shape that is declared when it is first used: a program uses few of them. */
  static <T> Shape<T> of(Supplier<Declaration<T, ?>> source) {
    return new Shape<>(source);
  }

  /** Two threads may both declare it; the results are alike. */
  private Declaration<T, ?> declaration() {
    Declaration<T, ?> known = declaration;
    if (known == null) {
      known = source.get();
      declaration = known;
    }
    return known;
  }

  /**
   * Returns the properties, in the order in which they are written.
   *
   * @return an unmodifiable list
   */
  public List<Property<T, ?>> properties() {
    return Collections.unmodifiableList(declaration().properties);
  }

  /**
   * Returns the property of this name.
   *
   * @param name the name
   * @return the property, or empty if there is none
   */
  public Optional<Property<T, ?>> property(String name) {
    return Optional.ofNullable(declaration().byName.get(name));
  }

  /**
   * Starts a part with nothing set.
   *
   * @return a new assembly
   */
  public Assembly<T> assemble() {
    return new Assembly<>(this, declaration().builders.get());
  }

  /**
   * Starts a part from an existing one.
   *
   * @param part the part
   * @return a new assembly
   */
  public Assembly<T> assemble(T part) {
    return new Assembly<>(this, declaration().buildersFrom.apply(part));
  }

  /**
   * Tells whether two parts are of the same kind, so that a difference can be told property by
   * property.
   *
   * @param one a part
   * @param other another part
   * @return false for the names of a person and of an organization, for example
   */
  public boolean sameKind(T one, T other) {
    Function<T, Object> kind = declaration().kind;
    return kind.apply(one).equals(kind.apply(other));
  }

  T build(Object builder) {
    return declaration().build.apply(builder);
  }

  static <T, B> Declaration<T, B> declare(
      Supplier<B> builders, Function<T, B> buildersFrom, Function<B, T> build) {
    return new Declaration<>(builders, buildersFrom, build);
  }

  /**
   * Collects the properties of a shape. The casts hold since all builders come from the supplier.
   */
  @SuppressWarnings("unchecked")
  static final class Declaration<T, B> {
    private final Supplier<Object> builders;
    private final Function<T, Object> buildersFrom;
    private final Function<Object, T> build;
    private final Map<String, Property<T, ?>> byName = new HashMap<>();
    private final List<Property<T, ?>> properties = new ArrayList<>();
    private Function<T, Object> kind = part -> "";

    private Declaration(Supplier<B> builders, Function<T, B> buildersFrom, Function<B, T> build) {
      this.builders = (Supplier<Object>) builders;
      this.buildersFrom = (Function<T, Object>) buildersFrom;
      this.build = (Function<Object, T>) build;
    }

    <V> Declaration<T, B> required(
        String name, ValueType<V> type, Function<T, @Nullable V> getter, BiConsumer<B, V> setter) {
      return add(
          name,
          type,
          true,
          getter,
          (builder, value) -> {
            if (value != null) {
              setter.accept(builder, value);
            }
          });
    }

    <V> Declaration<T, B> optional(
        String name,
        ValueType<V> type,
        Function<T, Optional<V>> getter,
        BiConsumer<B, Optional<V>> setter) {
      return add(
          name,
          type,
          false,
          part -> getter.apply(part).orElse(null),
          (builder, value) -> setter.accept(builder, Optional.ofNullable(value)));
    }

    <V> Declaration<T, B> list(
        String name,
        ValueType<V> element,
        Function<T, List<V>> getter,
        BiConsumer<B, Iterable<V>> setter) {
      return add(
          name,
          new ListType<>(element),
          false,
          part -> {
            List<V> list = getter.apply(part);
            return list.isEmpty() ? null : list;
          },
          (builder, value) -> setter.accept(builder, value == null ? new ArrayList<>() : value));
    }

    Declaration<T, B> flag(
        String name, Function<T, Boolean> getter, BiConsumer<B, Boolean> setter) {
      return add(
          name,
          Scalars.FLAG,
          false,
          part -> getter.apply(part) ? Boolean.TRUE : null,
          (builder, value) -> setter.accept(builder, value != null && value));
    }

    private <V> Declaration<T, B> add(
        String name,
        ValueType<V> type,
        boolean required,
        Function<T, @Nullable V> getter,
        BiConsumer<B, @Nullable V> setter) {
      Property<T, V> property =
          new Property<>(name, type, required, getter, (BiConsumer<Object, @Nullable V>) setter);
      byName.put(name, property);
      properties.add(property);
      return this;
    }

    Declaration<T, B> kind(Function<T, Object> newKind) {
      kind = newKind;
      return this;
    }
  }
}

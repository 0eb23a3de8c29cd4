package dev.colophon.json.internal;

import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The names of the properties of a shape, for a parser.
 *
 * @param matcher finds the index of a name
 * @param properties the properties by index
 * @param <T> the Java type of the values of the shape
 */
record ShapeNames<T>(PropertyNameMatcher matcher, List<Property<T, ?>> properties) {
  private static final Map<Shape<?>, ShapeNames<?>> KNOWN = new ConcurrentHashMap<>();

  /** Returns the names of a shape; shapes are few and live as long as the program. */
  @SuppressWarnings("unchecked") // the names of a shape are of its type
  static <T> ShapeNames<T> of(Shape<T> shape) {
    ShapeNames<?> known = KNOWN.get(shape);
    return (ShapeNames<T>) (known == null ? KNOWN.computeIfAbsent(shape, ShapeNames::make) : known);
  }

  private static <T> ShapeNames<T> make(Shape<T> shape) {
    List<Property<T, ?>> properties = shape.properties();
    return new ShapeNames<>(
        Names.matcher(properties.stream().map(Property::name).toList()), properties);
  }
}

package dev.colophon.model;

import dev.colophon.core.internal.Arguments;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;

/** Checks the texts of a value: each is well-formed UTF-16. */
final class WellFormed {
  private WellFormed() {}

  static <T> void check(Shape<T> shape, T value) {
    for (Property<T, ?> property : shape.properties()) {
      Object part = property.get(value);
      if (part instanceof String text) {
        Arguments.text(text, property.name());
      } else if (part instanceof Iterable<?> elements) {
        elements.forEach(element -> checkElement(element, property.name()));
      }
    }
  }

  private static void checkElement(Object element, String name) {
    if (element instanceof String text) {
      Arguments.text(text, name);
    }
  }
}

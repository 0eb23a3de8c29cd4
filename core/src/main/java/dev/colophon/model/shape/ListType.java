package dev.colophon.model.shape;

import java.util.List;

/**
 * A list of values of one type.
 *
 * @param element the type of the elements
 * @param <V> the Java type of the elements
 * @since 0.1.0
 */
public record ListType<V>(ValueType<V> element) implements ValueType<List<V>> {}

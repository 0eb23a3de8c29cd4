package dev.colophon.model.shape;

/**
 * The type of a property: a scalar, a list, or a part with properties of its own.
 *
 * @param <V> the Java type of the values
 * @since 0.1.0
 */
public sealed interface ValueType<V> permits ScalarType, ListType, Shape {}

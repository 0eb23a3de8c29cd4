package dev.colophon.core.internal;

import dev.colophon.model.ModelPath;
import dev.colophon.model.shape.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * A part of the model that has one value here and another there.
 *
 * @param path the way to the part
 * @param type the type of both values
 * @param before the value here, null if there is none
 * @param after the value there, null if there is none
 */
public record Change(
    ModelPath path, ValueType<?> type, @Nullable Object before, @Nullable Object after) {}

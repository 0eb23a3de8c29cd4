/**
 * The model described as data: which properties each part has, of which type, how to read and how
 * to set them.
 *
 * <p>Formats that carry the whole model, differences, carriers and test data walk these tables
 * instead of naming each property once more.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.model.shape;

import org.jspecify.annotations.NullMarked;

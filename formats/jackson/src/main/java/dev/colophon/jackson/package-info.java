/**
 * The module for Jackson 3's databind.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.jackson;

import org.jspecify.annotations.NullMarked;

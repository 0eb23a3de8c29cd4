/**
 * The module for Jackson 2's databind.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.jackson2;

import org.jspecify.annotations.NullMarked;

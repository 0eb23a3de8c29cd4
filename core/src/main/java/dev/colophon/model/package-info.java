/**
 * The model: publications and their parts as immutable values, in the vocabulary of CSL 1.0.2.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.colophon.model;

import dev.colophon.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;

/**
 * The model: publications and their parts as immutable values, in the vocabulary of CSL 1.0.2.
 *
 * @since 0.1.0
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true)
package dev.colophon.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

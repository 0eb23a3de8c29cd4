/** Arbitraries for the model, and the laws as classes that a format extends. */
@NullMarked
package dev.colophon.testkit;

import org.jspecify.annotations.NullMarked;

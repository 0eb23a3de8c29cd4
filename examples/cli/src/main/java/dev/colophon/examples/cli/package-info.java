/** The command {@code colophon}. */
@NullMarked
package dev.colophon.examples.cli;

import org.jspecify.annotations.NullMarked;

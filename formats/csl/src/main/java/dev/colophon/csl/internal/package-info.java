/** How citations are made: the engine and what it lacks. */
@NullMarked
package dev.colophon.csl.internal;

import org.jspecify.annotations.NullMarked;

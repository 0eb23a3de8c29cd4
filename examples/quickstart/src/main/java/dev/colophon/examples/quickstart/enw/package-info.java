/** A format of one's own: the tagged form of refer and EndNote, {@code .enw}. */
@NullMarked
package dev.colophon.examples.quickstart.enw;

import org.jspecify.annotations.NullMarked;

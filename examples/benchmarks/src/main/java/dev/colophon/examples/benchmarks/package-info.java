/** How fast the formats are, beside their peers in the same run. */
@NullMarked
package dev.colophon.examples.benchmarks;

import org.jspecify.annotations.NullMarked;

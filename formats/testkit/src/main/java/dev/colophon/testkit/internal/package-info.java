/** What the test kit keeps to itself. */
@NullMarked
package dev.colophon.testkit.internal;

import org.jspecify.annotations.NullMarked;

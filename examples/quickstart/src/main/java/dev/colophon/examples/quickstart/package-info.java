/** Short programs, each the answer to one question a user has. */
@NullMarked
package dev.colophon.examples.quickstart;

import org.jspecify.annotations.NullMarked;

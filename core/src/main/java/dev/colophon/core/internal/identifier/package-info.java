/**
 * The rules of the identifier schemes: how a value is read, checked, shown and resolved; not
 * exported.
 */
@NullMarked
package dev.colophon.core.internal.identifier;

import org.jspecify.annotations.NullMarked;

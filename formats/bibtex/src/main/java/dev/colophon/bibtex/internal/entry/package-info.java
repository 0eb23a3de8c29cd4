/** Entries with their macros expanded and the fields they inherit. */
@NullMarked
package dev.colophon.bibtex.internal.entry;

import org.jspecify.annotations.NullMarked;

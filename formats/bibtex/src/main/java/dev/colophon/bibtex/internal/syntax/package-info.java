/**
 * The characters of a file in blocks: entries, macros, preambles, comments and the text between
 * them.
 */
@NullMarked
package dev.colophon.bibtex.internal.syntax;

import org.jspecify.annotations.NullMarked;

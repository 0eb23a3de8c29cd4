/**
 * The crosswalk between entries and publications: tables, and the rules that tables cannot tell.
 */
@NullMarked
package dev.colophon.bibtex.internal.mapping;

import org.jspecify.annotations.NullMarked;

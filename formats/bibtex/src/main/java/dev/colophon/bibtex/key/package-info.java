/** Makes the keys of entries from patterns. */
@NullMarked
package dev.colophon.bibtex.key;

import org.jspecify.annotations.NullMarked;

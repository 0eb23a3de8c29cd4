/** Citations and bibliographies in any CSL style. */
@NullMarked
package dev.colophon.csl;

import org.jspecify.annotations.NullMarked;

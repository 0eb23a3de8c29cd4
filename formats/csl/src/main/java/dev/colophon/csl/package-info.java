/**
 * Citations and bibliographies in any style of the Citation Style Language (CSL).
 *
 * <p>Start with {@link dev.colophon.csl.CitationProcessor}.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.csl;

import org.jspecify.annotations.NullMarked;

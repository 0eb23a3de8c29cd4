/**
 * A web page for a publication: to be read, cited, and read by machines.
 *
 * <p>Start with {@link dev.colophon.html.PublicationPage}; {@link dev.colophon.html.PageReader} is
 * the way back.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.html;

import org.jspecify.annotations.NullMarked;

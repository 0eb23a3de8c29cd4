/**
 * What a format is: how it is read and written, and what it says of errors and losses.
 *
 * <p>A program finds formats with {@link dev.colophon.format.Formats}. A plug-in implements {@link
 * dev.colophon.format.PublicationFormat} with the help of {@link
 * dev.colophon.format.TextPublicationReader} and {@link dev.colophon.format.TextPublicationWriter},
 * and is found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
@NullMarked
@ValueStyle
package dev.colophon.format;

import dev.colophon.core.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;

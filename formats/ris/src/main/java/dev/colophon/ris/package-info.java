/**
 * RIS: a reader that understands what programs really write, and a writer that programs read.
 *
 * <p>{@link dev.colophon.ris.RisFormat} is the format; {@link dev.colophon.ris.RisReader} and
 * {@link dev.colophon.ris.RisWriter} have options of their own.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.ris;

import org.jspecify.annotations.NullMarked;

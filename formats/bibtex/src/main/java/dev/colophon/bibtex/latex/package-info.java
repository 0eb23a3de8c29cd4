/**
 * LaTeX text to rich text and back, as BibTeX and BibLaTeX fields need it.
 *
 * <p>{@link dev.colophon.bibtex.latex.LatexDecoder} reads, {@link
 * dev.colophon.bibtex.latex.LatexEncoder} writes; what the encoder writes, the decoder reads as the
 * same value. Both work from one table of commands, which follows the LaTeX 2e kernel, its standard
 * packages and biber's recoding tables.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.colophon.bibtex.latex;

import org.jspecify.annotations.NullMarked;

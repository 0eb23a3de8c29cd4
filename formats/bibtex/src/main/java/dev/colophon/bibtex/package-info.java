/** BibTeX and BibLaTeX. */
@NullMarked
package dev.colophon.bibtex;

import org.jspecify.annotations.NullMarked;

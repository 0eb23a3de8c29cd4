/** BibTeX and BibLaTeX. */
module dev.colophon.bibtex {
  requires transitive dev.colophon.core;
}

/** BibTeX and BibLaTeX. */
module dev.colophon.bibtex {
  requires transitive dev.colophon.core;

  exports dev.colophon.bibtex;
  exports dev.colophon.bibtex.key;
  exports dev.colophon.bibtex.latex;

  provides dev.colophon.format.PublicationFormat with
      dev.colophon.bibtex.BibtexFormat,
      dev.colophon.bibtex.BiblatexFormat;
}

package dev.colophon.bibtex.internal.mapping;

/** The two dialects. */
public enum Dialect {
  /** What the styles of BibTeX understand. */
  BIBTEX,
  /** The data model of BibLaTeX. */
  BIBLATEX;

  boolean isBiblatex() {
    return this == BIBLATEX;
  }
}

package dev.colophon.csl;

/**
 * In what form citations and bibliographies are written.
 *
 * @since 0.1.0
 */
public enum CitationFormat {
  /** Text without markup; what is in italics, bold or raised is not told apart. */
  TEXT,
  /**
   * HTML 5 fragments, with the class names that CSL processors agree on ({@code csl-bib-body},
   * {@code csl-entry}).
   */
  HTML,
  /** CommonMark, with HTML elements for what it has no sign for. */
  MARKDOWN
}

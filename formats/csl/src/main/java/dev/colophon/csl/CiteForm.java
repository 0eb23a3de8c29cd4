package dev.colophon.csl;

/**
 * What of a cite is printed.
 *
 * @since 0.1.0
 */
public enum CiteForm {
  /** All that the style says. */
  FULL,
  /**
   * All but the first names, for sentences that name the author themselves: "as Schmitz (2004)
   * says".
   */
  SUPPRESS_AUTHOR,
  /** Only the first names, without what surrounds the citation: "Schmitz". */
  AUTHOR_ONLY
}

package dev.colophon.csl;

/**
 * Where a cite stands relative to earlier cites of the same work.
 *
 * <p>Source: CSL 1.0.2 specification, "Choose", {@code position}. The fifth position of CSL,
 * near-note, holds besides these; {@link CitationSession} finds out about it.
 *
 * @since 0.1.0
 */
public enum CitePosition {
  /** The work was not cited before. */
  FIRST,
  /** The work was cited before. */
  SUBSEQUENT,
  /** The cite before was of the same work and the same place in it. */
  IBID,
  /** The cite before was of the same work, and this one is of another place in it. */
  IBID_WITH_LOCATOR
}

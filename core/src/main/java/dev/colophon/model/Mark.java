package dev.colophon.model;

/**
 * A way in which a run of {@link RichText} is set off from plain text.
 *
 * <p>The set is the one that CSL 1.0.2 allows inside values ("Rich text within fields"), plus
 * {@link #MATH} for TeX formulas.
 *
 * @since 0.1.0
 */
public enum Mark {
  /** Set in italics, or upright within italics. */
  ITALIC,
  /** Set in bold. */
  BOLD,
  /** Set in small capitals. */
  SMALL_CAPS,
  /** Raised and smaller. */
  SUPERSCRIPT,
  /** Lowered and smaller. */
  SUBSCRIPT,
  /** Keeps its capitals when a style changes the case of a title. */
  NO_CASE,
  /** The text is the source of a TeX formula, without the dollar signs. */
  MATH
}

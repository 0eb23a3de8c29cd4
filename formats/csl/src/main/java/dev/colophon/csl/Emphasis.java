package dev.colophon.csl;

/**
 * How text in a citation looks.
 *
 * @since 0.1.0
 */
public enum Emphasis {
  /** In italics. */
  ITALIC,
  /** Slanted. */
  OBLIQUE,
  /** In bold. */
  BOLD,
  /** Of light weight. */
  LIGHT,
  /** In small capitals. */
  SMALL_CAPS,
  /** Underlined. */
  UNDERLINE,
  /** Raised and smaller. */
  SUPERSCRIPT,
  /** Lowered and smaller. */
  SUBSCRIPT,
  /** The source of a formula in TeX, without dollar signs. */
  MATH
}

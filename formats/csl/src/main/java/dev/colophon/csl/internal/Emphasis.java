package dev.colophon.csl.internal;

/** How a piece of output looks. */
enum Emphasis {
  ITALIC,
  OBLIQUE,
  BOLD,
  LIGHT,
  SMALL_CAPS,
  UNDERLINE,
  SUPERSCRIPT,
  SUBSCRIPT,
  MATH
}

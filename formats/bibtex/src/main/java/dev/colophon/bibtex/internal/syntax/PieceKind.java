package dev.colophon.bibtex.internal.syntax;

/** In what a piece of a value is delimited. */
public enum PieceKind {
  /** In braces. */
  BRACED,
  /** In quotes. */
  QUOTED,
  /** In nothing: a number or the name of a macro. */
  BARE;

  private static final PieceKind[] VALUES = values();

  static PieceKind at(int ordinal) {
    return VALUES[ordinal];
  }
}

package dev.colophon.bibtex.internal.syntax;

/** The kinds of blocks. */
public enum BlockKind {
  /** Text between the others. */
  TEXT,
  /** An entry. */
  ENTRY,
  /** Definitions of macros. */
  STRING,
  /** A value for the head of the bibliography. */
  PREAMBLE,
  /** A comment in braces. */
  COMMENT
}

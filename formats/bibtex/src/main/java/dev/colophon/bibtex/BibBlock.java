package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.SourceSpan;

/**
 * A node that is no entry.
 *
 * @param kind what it is
 * @param source the characters
 * @param span where it is
 * @since 0.1.0
 */
public record BibBlock(Kind kind, String source, SourceSpan span) implements BibNode {

  /**
   * Makes a block.
   *
   * @param kind what it is
   * @param source the characters
   * @param span where it is
   * @throws NullPointerException if an argument is null
   */
  public BibBlock {
    requireNonNull(kind, "kind");
    requireNonNull(source, "source");
    requireNonNull(span, "span");
  }

  /**
   * The kinds of blocks.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** Text between the others, white space most of the time. */
    TEXT,
    /** Definitions of macros: {@code @string}. */
    STRING,
    /** TeX for the head of the bibliography: {@code @preamble}. */
    PREAMBLE,
    /** A comment: {@code @comment}. */
    COMMENT
  }
}

package dev.colophon.ris;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.SourceSpan;

/**
 * Text outside of records: blank lines, and what is no RIS.
 *
 * @param text the characters
 * @param span where they stand
 * @since 0.1.0
 */
public record RisText(String text, SourceSpan span) implements RisNode {
  /**
   * Makes a text.
   *
   * @param text the characters
   * @param span where they stand
   * @throws NullPointerException if an argument is null
   */
  public RisText {
    requireNonNull(text, "text");
    requireNonNull(span, "span");
  }
}

package dev.colophon.bibtex.latex;

import static java.util.Objects.requireNonNull;

/**
 * Something in a text that a decoder or an encoder could not carry over as it stands.
 *
 * @param kind what happened
 * @param offset where in the input, in UTF-16 units from 0
 * @param length how many UTF-16 units of the input are concerned
 * @param text the characters concerned; of a long stretch its beginning
 * @since 0.1.0
 */
public record LatexDiagnostic(Kind kind, int offset, int length, String text) {

  /**
   * Makes a diagnostic.
   *
   * @param kind what happened
   * @param offset where in the input
   * @param length how many UTF-16 units of the input are concerned
   * @param text the characters concerned
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if {@code offset} or {@code length} is negative
   */
  public LatexDiagnostic {
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException(
          "offset " + offset + " and length " + length + " must not be negative");
    }
  }

  /** Takes the diagnostics that nobody asked for. */
  static void ignore(LatexDiagnostic diagnostic) {}

  /**
   * The kinds of diagnostics.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** A command that is not known; it is kept in the text as written. */
    UNKNOWN_COMMAND,
    /** A command without the argument it needs; it is kept in the text as written. */
    MISSING_ARGUMENT,
    /** A brace without its partner; it is kept in the text as written. */
    UNBALANCED_BRACE,
    /** A formula delimiter without its partner; it is kept in the text as written. */
    UNBALANCED_FORMULA,
    /** Groups nested deeper than the limit; their braces are kept in the text. */
    NESTING_LIMIT,
    /**
     * A command for which rich text has no place, such as a typewriter font; its text is kept, the
     * command is not.
     */
    FORMATTING_DROPPED,
    /** Half of a surrogate pair; it is replaced by U+FFFD. */
    LONE_SURROGATE,
    /** A character that no LaTeX command stands for; the encoder leaves it as it is. */
    NO_COMMAND
  }
}

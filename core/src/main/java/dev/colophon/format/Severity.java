package dev.colophon.format;

/**
 * How bad what a {@link Diagnostic} reports is.
 *
 * @since 0.1.0
 */
public enum Severity {
  /**
   * A part of the input could not be understood; what was read may lack it or hold it as written.
   */
  ERROR,
  /** The input was understood, but is probably not what its author meant. */
  WARNING,
  /** Worth knowing; nothing is wrong. */
  INFO
}

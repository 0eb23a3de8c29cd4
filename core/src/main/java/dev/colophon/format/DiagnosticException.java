package dev.colophon.format;

import java.io.IOException;

/**
 * The first error of an input that is read strictly.
 *
 * @see ReadOptions#strict()
 * @since 0.1.0
 */
public class DiagnosticException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /**
   * Makes an exception from an error.
   *
   * @param diagnostic the error
   */
  public DiagnosticException(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  /**
   * Returns the error.
   *
   * @return what was wrong, and where
   */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}

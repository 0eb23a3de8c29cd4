package dev.colophon.csl;

import java.util.OptionalInt;

/**
 * Thrown when a citation style can't be used: it is not well-formed, not CSL, calls a macro that it
 * doesn't have, calls itself, or has no citation section.
 *
 * <p>The message names the style, the place and what is wrong, in English: {@code style 'my-style',
 * line 12, column 5: there is no macro 'author'}.
 *
 * @since 0.1.0
 */
public final class StyleException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The style's id or file name. */
  private final String style;

  /** The line, or 0. */
  private final int line;

  /** The column, or 0. */
  private final int column;

  /**
   * Creates the exception for a problem of the style as a whole.
   *
   * @param style the style's id or file name
   * @param problem what is wrong
   */
  public StyleException(String style, String problem) {
    super("style '" + style + "': " + problem);
    this.style = style;
    this.line = 0;
    this.column = 0;
  }

  /**
   * Creates the exception for a problem at one place.
   *
   * @param style the style's id or file name
   * @param line the line, counted from 1
   * @param column the column, counted from 1
   * @param problem what is wrong
   */
  public StyleException(String style, int line, int column, String problem) {
    super("style '" + style + "', line " + line + ", column " + column + ": " + problem);
    this.style = style;
    this.line = line;
    this.column = column;
  }

  /**
   * Returns which style it is.
   *
   * @return the style's id or file name
   */
  public String style() {
    return style;
  }

  /**
   * Returns the line of the problem.
   *
   * @return the line, counted from 1, or empty if the problem has no place
   */
  public OptionalInt line() {
    return line > 0 ? OptionalInt.of(line) : OptionalInt.empty();
  }

  /**
   * Returns the column of the problem.
   *
   * @return the column, counted from 1, or empty if the problem has no place
   */
  public OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }
}

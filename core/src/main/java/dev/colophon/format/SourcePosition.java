package dev.colophon.format;

/**
 * A place in a text.
 *
 * @param offset the number of characters (UTF-16 code units) before it
 * @param line the line, counted from 1; lines end with LF, CR or CRLF
 * @param column the column in the line, counted from 1 in characters (UTF-16 code units)
 * @since 0.1.0
 */
public record SourcePosition(long offset, int line, int column) {
  /** The start of a text. */
  public static final SourcePosition START = new SourcePosition(0, 1, 1);
}

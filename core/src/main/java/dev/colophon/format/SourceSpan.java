package dev.colophon.format;

/**
 * A stretch of a text.
 *
 * @param start the place of the first character
 * @param end the place after the last character
 * @since 0.1.0
 */
public record SourceSpan(SourcePosition start, SourcePosition end) {

  /**
   * Returns the empty span at a place.
   *
   * @param position the place
   * @return the span
   */
  public static SourceSpan at(SourcePosition position) {
    return new SourceSpan(position, position);
  }
}

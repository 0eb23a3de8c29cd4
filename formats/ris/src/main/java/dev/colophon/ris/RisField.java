package dev.colophon.ris;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.SourceSpan;

/**
 * A tag and its value as they stand in a document.
 *
 * @param tag two capitals, or a capital and a digit, whatever case the document has
 * @param value the value without white space around it; lines that go on are separated by LF
 * @param span where tag and value stand, without white space after them
 * @param valueSpan where the value stands
 * @since 0.1.0
 */
public record RisField(String tag, String value, SourceSpan span, SourceSpan valueSpan) {
  /**
   * Makes a field.
   *
   * @param tag the tag in capitals
   * @param value the value
   * @param span where tag and value stand
   * @param valueSpan where the value stands
   * @throws NullPointerException if an argument is null
   */
  public RisField {
    requireNonNull(tag, "tag");
    requireNonNull(value, "value");
    requireNonNull(span, "span");
    requireNonNull(valueSpan, "valueSpan");
  }
}

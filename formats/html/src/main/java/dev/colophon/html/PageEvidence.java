package dev.colophon.html;

import dev.colophon.model.ModelPath;

/**
 * What a page says of a part of its publication, and where.
 *
 * @param path the part
 * @param source where on the page it is said
 * @param value what is said, as text
 * @since 0.1.0
 */
public record PageEvidence(ModelPath path, PageSource source, String value) {
  /** Returns all three, such as {@code title.main: "Emma" (HIGHWIRE)}. */
  @Override
  public String toString() {
    return path + ": \"" + value + "\" (" + source + ")";
  }
}

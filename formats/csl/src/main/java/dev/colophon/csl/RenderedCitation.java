package dev.colophon.csl;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A citation as it is printed.
 *
 * @param content the citation with its looks
 * @param text the citation in the output format of the processor
 * @param limitations what the style asks for here and was not done, an unmodifiable set
 * @since 0.1.0
 */
public record RenderedCitation(FormattedText content, String text, Set<Limitation> limitations) {
  /**
   * Creates a citation.
   *
   * @param content the citation with its looks
   * @param text the citation in the output format
   * @param limitations what was not done
   */
  public RenderedCitation {
    requireNonNull(content, "content");
    requireNonNull(text, "text");
    limitations =
        limitations.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(limitations));
  }

  /** Returns the citation in the output format of the processor. */
  @Override
  public String toString() {
    return text;
  }
}

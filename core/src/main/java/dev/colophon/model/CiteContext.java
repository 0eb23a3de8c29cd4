package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Values that belong to one citation rather than to the publication, where a source stores them
 * with it.
 *
 * <p>Source: CSL 1.0.2; each method names its variable.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class CiteContext implements WithCiteContext {
  CiteContext() {}

  /**
   * Returns the place that is cited: {@code locator}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> locator();

  /**
   * Returns the number in a numbered bibliography: {@code citation-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> citationNumber();

  /**
   * Returns the note of the first citation: {@code first-reference-note-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> firstReferenceNoteNumber();

  /**
   * Returns the letter that tells works of a year apart: {@code year-suffix}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> yearSuffix();

  /**
   * Returns a builder with nothing set.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that starts from this value.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return builder().from(this);
  }

  @Value.Check
  void check() {
    WellFormed.check("locator", locator());
    WellFormed.check("citationNumber", citationNumber());
    WellFormed.check("firstReferenceNoteNumber", firstReferenceNoteNumber());
    WellFormed.check("yearSuffix", yearSuffix());
  }

  /**
   * Builds a {@link CiteContext}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableCiteContext.Builder {
    Builder() {}
  }
}

package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The work that a review is about.
 *
 * <p>Its authors are contributors with the role {@link ContributorRole#REVIEWED_AUTHOR}.
 *
 * <p>Source: CSL 1.0.2, {@code reviewed-title} and {@code reviewed-genre}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Reviewed implements WithReviewed {
  Reviewed() {}

  /**
   * Returns the title: {@code reviewed-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> title();

  /**
   * Returns the kind of work: {@code reviewed-genre}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> genre();

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
    WellFormed.check("genre", genre());
  }

  /**
   * Builds a {@link Reviewed}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableReviewed.Builder {
    Builder() {}
  }
}

package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A picture that goes with a contributor or a publication.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Image implements WithImage {
  Image() {}

  /**
   * Returns where the picture is.
   *
   * @return the address, or empty if the source names no address
   */
  public abstract Optional<String> url();

  /**
   * Returns what the picture shows, for those who do not see it.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> description();

  /**
   * Returns who made the picture or owns it.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> credit();

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
    WellFormed.check("url", url());
    WellFormed.check("description", description());
    WellFormed.check("credit", credit());
  }

  /**
   * Builds a {@link Image}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableImage.Builder {
    Builder() {}
  }
}

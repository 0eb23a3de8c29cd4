package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Under which conditions a publication may be used.
 *
 * <p>Source: CSL 1.0.2, {@code license}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Rights implements WithRights {
  Rights() {}

  /**
   * Returns the licence, by its name or identifier: {@code license}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> license();

  /**
   * Returns the address of the licence.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> url();

  /**
   * Returns the statement of rights as the source gives it, such as "© 2004 The Authors".
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> statement();

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
    WellFormed.check("license", license());
    WellFormed.check("url", url());
    WellFormed.check("statement", statement());
  }

  /**
   * Builds a {@link Rights}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableRights.Builder {
    Builder() {}
  }
}

package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What laws, cases and patents have beside other publications.
 *
 * <p>Source: CSL 1.0.2; each method names its variable.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Legal implements WithLegal {
  Legal() {}

  /**
   * Returns the court, legislature or agency: {@code authority}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> authority();

  /**
   * Returns the jurisdiction: {@code jurisdiction}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> jurisdiction();

  /**
   * Returns the division of the authority: {@code division}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> division();

  /**
   * Returns related documents in the history of a case or law: {@code references}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> references();

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
    WellFormed.check("authority", authority());
    WellFormed.check("jurisdiction", jurisdiction());
    WellFormed.check("division", division());
    WellFormed.check("references", references());
  }

  /**
   * Builds a {@link Legal}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableLegal.Builder {
    Builder() {}
  }
}

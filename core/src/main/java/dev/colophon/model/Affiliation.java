package dev.colophon.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The institution that a contributor belonged to.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Affiliation implements WithAffiliation {
  Affiliation() {}

  /**
   * Returns the name of the institution.
   *
   * @return the name as written
   */
  public abstract String name();

  /**
   * Returns where it is.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> place();

  /**
   * Returns identifiers of the institution, such as its ROR.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Identifier> identifiers();

  /**
   * Returns an affiliation of this name.
   *
   * @param name the name of the institution
   * @return the affiliation
   */
  public static Affiliation of(String name) {
    return builder().name(name).build();
  }

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
    WellFormed.check("name", name());
    WellFormed.check("place", place());
  }

  /**
   * Builds a {@link Affiliation}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableAffiliation.Builder {
    Builder() {}
  }
}

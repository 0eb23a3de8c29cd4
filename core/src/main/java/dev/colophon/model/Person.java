package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The name of a person, in parts.
 *
 * <p>The non-dropping particle stays with the family name ("van Gogh"), the dropping particle is
 * left out when only the family name is shown ("Humboldt", but "Alexander von Humboldt"). BibTeX's
 * {@code von} part is a dropping particle, unless {@code useprefix} is set.
 *
 * <p>Source: CSL 1.0.2 specification, "Names", and {@code csl-data.json}, {@code name-variable}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract non-sealed class Person implements WithPerson, Name {
  Person() {}

  /**
   * Returns the family name, without particles and suffix.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> family();

  /**
   * Returns the given names, in full or as initials.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> given();

  /**
   * Returns the particle that is dropped when the given name is not shown.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> droppingParticle();

  /**
   * Returns the particle that stays with the family name.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> nonDroppingParticle();

  /**
   * Returns the suffix, such as "Jr." or "III".
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> suffix();

  /**
   * Tells whether a comma stands before the suffix.
   *
   * @return true if so, false by default
   */
  @Value.Default
  public boolean commaSuffix() {
    return false;
  }

  /**
   * Tells whether the family name comes first always, without a comma, as in Hungarian and Chinese.
   *
   * @return true if so, false by default
   */
  @Value.Default
  public boolean staticOrdering() {
    return false;
  }

  /**
   * Returns a person of this name.
   *
   * @param given the given names
   * @param family the family name
   * @return the name
   */
  public static Person of(String given, String family) {
    return builder().given(given).family(family).build();
  }

  @Override
  public String display() {
    return NameText.display(this);
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
    if (family().isEmpty() && given().isEmpty()) {
      throw new IllegalArgumentException("family or given must be set");
    }
    WellFormed.check("family", family());
    WellFormed.check("given", given());
    WellFormed.check("droppingParticle", droppingParticle());
    WellFormed.check("nonDroppingParticle", nonDroppingParticle());
    WellFormed.check("suffix", suffix());
  }

  /**
   * Builds a {@link Person}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutablePerson.Builder {
    Builder() {}
  }
}

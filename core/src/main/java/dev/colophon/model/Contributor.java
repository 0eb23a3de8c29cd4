package dev.colophon.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person or organization that took part in a publication, and in what role.
 *
 * <pre>{@code
 * Contributor editor = Contributor.builder()
 *     .role(ContributorRole.EDITOR)
 *     .person("Hubert", "Schmitz")
 *     .position("Emeritus Fellow")
 *     .build();
 * }</pre>
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Contributor implements WithContributor {
  Contributor() {}

  /**
   * Returns the role.
   *
   * @return the value
   */
  public abstract ContributorRole role();

  /**
   * Returns the name of the person or organization, or the marker for names left out.
   *
   * @return the value
   */
  public abstract Name name();

  /**
   * Returns identifiers of the person or organization, such as ORCID, ISNI, ROR.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Identifier> identifiers();

  /**
   * Returns the institutions that the contributor belonged to.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Affiliation> affiliations();

  /**
   * Returns the position that the contributor holds, such as "Emeritus Fellow".
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> position();

  /**
   * Returns a picture of the contributor.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<Image> image();

  /**
   * Returns a contributor of this role and name.
   *
   * @param role the role
   * @param name the name
   * @return the contributor
   */
  public static Contributor of(ContributorRole role, Name name) {
    return builder().role(role).name(name).build();
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
    WellFormed.check("position", position());
  }

  /**
   * Builds a {@link Contributor}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableContributor.Builder {
    Builder() {}

    /**
     * Sets the name to a person's.
     *
     * @param given the given names
     * @param family the family name
     * @return this builder
     */
    public Builder person(String given, String family) {
      return name(Person.of(given, family));
    }

    /**
     * Sets the name to an organization's.
     *
     * @param name the name
     * @return this builder
     */
    public Builder organization(String name) {
      return name(Organization.of(name));
    }

    /**
     * Adds an ORCID.
     *
     * @param orcid the identifier, with or without {@code https://orcid.org/}
     * @return this builder
     */
    public Builder orcid(String orcid) {
      return addIdentifiers(Identifier.of(IdentifierScheme.ORCID, orcid));
    }
  }
}

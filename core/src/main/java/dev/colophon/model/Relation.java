package dev.colophon.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another work that stands in a relation to a publication.
 *
 * <p>Source for the kinds: BibLaTeX manual 4.5.1, {@code relatedtype}; DataCite 4.5, {@code
 * relationType}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Relation implements WithRelation {
  Relation() {}

  /**
   * Returns the kind of relation.
   *
   * @return the value
   */
  public abstract RelationKind kind();

  /**
   * Returns the {@link Publication#id() id} of the other work.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> target();

  /**
   * Returns the title of the other work.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> title();

  /**
   * Returns the address of the other work.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> url();

  /**
   * Returns identifiers of the other work.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<Identifier> identifiers();

  /**
   * Returns the words that introduce the relation, such as "Translated as".
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> label();

  /**
   * Returns a relation to another record.
   *
   * @param kind the kind of relation
   * @param target the id of the other record
   * @return the relation
   */
  public static Relation of(RelationKind kind, String target) {
    return builder().kind(kind).target(target).build();
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
    WellFormed.check("target", target());
    WellFormed.check("url", url());
    WellFormed.check("label", label());
  }

  /**
   * Builds a {@link Relation}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableRelation.Builder {
    Builder() {}

    /**
     * Sets the title to plain text.
     *
     * @param title the title of the other work
     * @return this builder
     */
    public Builder title(String title) {
      return title(RichText.of(title));
    }
  }
}

package dev.colophon.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who published a work, and where.
 *
 * <p>There may be several names and several places; as in BibLaTeX the two lists are independent.
 *
 * <p>Source: CSL 1.0.2, {@code publisher} and {@code publisher-place}; BibLaTeX manual 2.2.2,
 * {@code publisher} and {@code location}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Publisher implements WithPublisher {
  Publisher() {}

  /**
   * Returns the names of the publishers.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<String> names();

  /**
   * Returns the places of publication.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<String> places();

  /**
   * Returns a publisher of this name.
   *
   * @param name the name
   * @return the publisher
   */
  public static Publisher of(String name) {
    return builder().addNames(name).build();
  }

  /**
   * Returns a publisher of this name and place.
   *
   * @param name the name
   * @param place the place of publication
   * @return the publisher
   */
  public static Publisher of(String name, String place) {
    return builder().addNames(name).addPlaces(place).build();
  }

  /**
   * Returns all names as one text, joined with a semicolon.
   *
   * @return the names, or empty if there are none
   */
  public Optional<String> name() {
    return joined(names());
  }

  /**
   * Returns all places as one text, joined with a semicolon.
   *
   * @return the places, or empty if there are none
   */
  public Optional<String> place() {
    return joined(places());
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
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
    WellFormed.check("names", names());
    WellFormed.check("places", places());
  }

  /**
   * Builds a {@link Publisher}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutablePublisher.Builder {
    Builder() {}
  }
}

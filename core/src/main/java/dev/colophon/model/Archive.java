package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a copy of the work is kept.
 *
 * <p>Source: CSL 1.0.2; each method names its variable.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Archive implements WithArchive {
  Archive() {}

  /**
   * Returns the archive: {@code archive}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> name();

  /**
   * Returns the collection in the archive: {@code archive_collection}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> collection();

  /**
   * Returns the place in the collection: {@code archive_location}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> location();

  /**
   * Returns the city of the archive: {@code archive-place}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> place();

  /**
   * Returns the call number in a library: {@code call-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> callNumber();

  /**
   * Returns the database or catalogue that the record came from: {@code source}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> source();

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
    WellFormed.check("collection", collection());
    WellFormed.check("location", location());
    WellFormed.check("place", place());
    WellFormed.check("callNumber", callNumber());
    WellFormed.check("source", source());
  }

  /**
   * Builds a {@link Archive}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableArchive.Builder {
    Builder() {}
  }
}

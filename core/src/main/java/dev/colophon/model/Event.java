package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The event that a publication comes from, such as a conference.
 *
 * <p>Source: CSL 1.0.2, {@code event-title}, {@code event-date}, {@code event-place}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Event implements WithEvent {
  Event() {}

  /**
   * Returns the name of the event: {@code event-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> title();

  /**
   * Returns when it took place: {@code event-date}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<PublicationDate> date();

  /**
   * Returns where it took place: {@code event-place}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> place();

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
    WellFormed.check("place", place());
  }

  /**
   * Builds a {@link Event}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableEvent.Builder {
    Builder() {}

    /**
     * Sets the title to plain text.
     *
     * @param title the name of the event
     * @return this builder
     */
    public Builder title(String title) {
      return title(RichText.of(title));
    }
  }
}

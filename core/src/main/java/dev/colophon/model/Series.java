package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The series or collection that a publication appeared in.
 *
 * <p>Source: CSL 1.0.2, {@code collection-title} and {@code collection-number}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Series implements WithSeries {
  Series() {}

  /**
   * Returns the title: {@code collection-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> title();

  /**
   * Returns the abbreviated title: BibLaTeX {@code shortseries}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> shortTitle();

  /**
   * Returns the number in the series: {@code collection-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> number();

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
    WellFormed.check("number", number());
  }

  /**
   * Builds a {@link Series}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableSeries.Builder {
    Builder() {}

    /**
     * Sets the title to plain text.
     *
     * @param title the title of the series
     * @return this builder
     */
    public Builder title(String title) {
      return title(RichText.of(title));
    }
  }
}

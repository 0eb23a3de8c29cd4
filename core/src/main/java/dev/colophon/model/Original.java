package dev.colophon.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The original of a translation, reprint or adaptation.
 *
 * <p>Its authors are contributors with the role {@link ContributorRole#ORIGINAL_AUTHOR}.
 *
 * <p>Source: CSL 1.0.2, {@code original-title}, {@code original-date}, {@code original-publisher},
 * {@code original-publisher-place}; BibLaTeX {@code origlanguage}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Original implements WithOriginal {
  Original() {}

  /**
   * Returns the title: {@code original-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> title();

  /**
   * Returns the date: {@code original-date}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<PublicationDate> date();

  /**
   * Returns the publisher: {@code original-publisher}, {@code original-publisher-place}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<Publisher> publisher();

  /**
   * Returns the languages of the original, as BCP 47 tags where they could be understood.
   *
   * @return an unmodifiable list, possibly empty
   */
  public abstract List<String> languages();

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
    WellFormed.check("languages", languages());
  }

  /**
   * Builds a {@link Original}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableOriginal.Builder {
    Builder() {}
  }
}

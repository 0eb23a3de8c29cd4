package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The title of a publication.
 *
 * <p>Source: CSL 1.0.2, variables {@code title} and {@code title-short}; BibLaTeX manual 2.2.2,
 * {@code title}, {@code subtitle}, {@code shorttitle}.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Title implements WithTitle {
  Title() {}

  /**
   * Returns the main title.
   *
   * @return the text before any subtitle
   */
  public abstract RichText main();

  /**
   * Returns the subtitle.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> subtitle();

  /**
   * Returns the short form that a style may use in place of the title.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> shortTitle();

  /**
   * Returns a title of plain text, without a subtitle.
   *
   * @param main the main title
   * @return the title
   */
  public static Title of(String main) {
    return builder().main(main).build();
  }

  /**
   * Returns a title with a subtitle, of plain text.
   *
   * @param main the main title
   * @param subtitle the subtitle
   * @return the title
   */
  public static Title of(String main, String subtitle) {
    return builder().main(main).subtitle(subtitle).build();
  }

  /**
   * Returns main title and subtitle as one text, joined with a colon.
   *
   * <p>A main title that ends in a question mark or an exclamation mark is followed by a space
   * only, an empty one by nothing.
   *
   * @return the whole title with its marks
   */
  public RichText full() {
    return subtitle().map(this::joinedWith).orElse(main());
  }

  private RichText joinedWith(RichText subtitle) {
    if (main().isEmpty()) {
      return subtitle;
    }
    String plain = main().plain();
    String joint = plain.endsWith("?") || plain.endsWith("!") ? " " : ": ";
    return RichText.builder().append(main()).append(joint).append(subtitle).build();
  }

  /**
   * Returns the whole title without marks.
   *
   * @return the characters of {@link #full()}
   */
  public String plain() {
    return full().plain();
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

  /**
   * Builds a {@link Title}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableTitle.Builder {
    Builder() {}

    /**
     * Sets the main title to plain text.
     *
     * @param main the main title
     * @return this builder
     */
    public Builder main(String main) {
      return main(RichText.of(main));
    }

    /**
     * Sets the subtitle to plain text.
     *
     * @param subtitle the subtitle
     * @return this builder
     */
    public Builder subtitle(String subtitle) {
      return subtitle(RichText.of(subtitle));
    }

    /**
     * Sets the short title to plain text.
     *
     * @param shortTitle the short title
     * @return this builder
     */
    public Builder shortTitle(String shortTitle) {
      return shortTitle(RichText.of(shortTitle));
    }
  }
}

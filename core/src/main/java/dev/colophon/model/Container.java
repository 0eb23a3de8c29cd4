package dev.colophon.model;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * The work that contains a publication, and where in it the publication is found.
 *
 * <p>For a whole book it holds the volume and part numbers only.
 *
 * <p>Source: CSL 1.0.2 specification, appendix IV; each method names its variable.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Container implements WithContainer {
  Container() {}

  /**
   * Returns the title of the host: {@code container-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> title();

  /**
   * Returns the abbreviated title of the host: {@code container-title-short}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> shortTitle();

  /**
   * Returns the title of the volume: {@code volume-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> volumeTitle();

  /**
   * Returns the short title of the volume: {@code volume-title-short}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> volumeShortTitle();

  /**
   * Returns the volume, a number or text: {@code volume}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> volume();

  /**
   * Returns the issue, a number or text: {@code issue}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> issue();

  /**
   * Returns the supplement number: {@code supplement-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> supplement();

  /**
   * Returns the title of the part: {@code part-title}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<RichText> partTitle();

  /**
   * Returns the part number: {@code part-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> part();

  /**
   * Returns the chapter number: {@code chapter-number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> chapter();

  /**
   * Returns the section: {@code section}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> section();

  /**
   * Returns the pages: {@code page}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<Pages> pages();

  /**
   * Returns the first page, where a source gives it apart from the pages: {@code page-first}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> firstPage();

  /**
   * Returns the article number in place of pages: BibLaTeX {@code eid}, CSL {@code number}.
   *
   * @return the value, or empty if there is none
   */
  public abstract Optional<String> articleNumber();

  /**
   * Returns a container of this title.
   *
   * @param title the title of the host
   * @return the container
   */
  public static Container of(String title) {
    return builder().title(title).build();
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
    WellFormed.check("volume", volume());
    WellFormed.check("issue", issue());
    WellFormed.check("supplement", supplement());
    WellFormed.check("part", part());
    WellFormed.check("chapter", chapter());
    WellFormed.check("section", section());
    WellFormed.check("firstPage", firstPage());
    WellFormed.check("articleNumber", articleNumber());
  }

  /**
   * Builds a {@link Container}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder extends ImmutableContainer.Builder {
    Builder() {}

    /**
     * Sets the title to plain text.
     *
     * @param title the title of the host
     * @return this builder
     */
    public Builder title(String title) {
      return title(RichText.of(title));
    }

    /**
     * Sets the short title to plain text.
     *
     * @param shortTitle the abbreviated title of the host
     * @return this builder
     */
    public Builder shortTitle(String shortTitle) {
      return shortTitle(RichText.of(shortTitle));
    }

    /**
     * Sets the pages.
     *
     * @param pages the pages as written, such as {@code 12-34}
     * @return this builder
     */
    public Builder pages(String pages) {
      return pages(Pages.of(pages));
    }
  }
}

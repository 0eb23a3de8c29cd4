package dev.colophon.html;

import static java.util.Objects.requireNonNull;

import dev.colophon.html.internal.IndexAssembly;
import dev.colophon.html.internal.IndexSettings;
import dev.colophon.html.internal.Resources;
import dev.colophon.html.internal.Words;
import dev.colophon.model.Publication;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the index of a collection: one file of HTML that needs nothing else and links to the page
 * of each publication.
 *
 * <pre>{@code
 * Map<String, Publication> pages = PageNames.of(publications);
 * PublicationPage page = PublicationPage.builder().index("index.html").build();
 * for (Map.Entry<String, Publication> each : pages.entrySet()) {
 *   Files.writeString(folder.resolve(each.getKey()), page.render(each.getValue(), publications));
 * }
 * PublicationIndex index = PublicationIndex.builder().heading("Our library").build();
 * Files.writeString(folder.resolve("index.html"), index.render(pages));
 * }</pre>
 *
 * <p>For each publication it has the title, the authors (or else those of the role that comes
 * first, with the role; eight at most), the year, the kind of work, and the title of the whole that
 * it is a part of, or else the publisher. Readers search all names, titles, years, sources, keys
 * and identifiers for words or parts of them, capitals and accents aside, and sort by title and
 * first author as their language does, or by date. Without script the whole list is there, in the
 * order of the collection.
 *
 * <p>As on a {@link PublicationPage}, nothing is loaded from anywhere, and a
 * Content-Security-Policy allows only the index's own script and style sheet. It stays quick with
 * 10,000 publications and more.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class PublicationIndex {
  private final IndexSettings settings;

  private PublicationIndex(Builder builder) {
    Words words = Words.of(builder.locale);
    this.settings =
        new IndexSettings(
            words, builder.heading.orElseGet(() -> words.get("publications")), builder.styleSheet);
  }

  /**
   * Returns a builder: English, with the library's own style sheet.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the index of pages that have the names of {@link PageNames} and lie beside it.
   *
   * @param publications the publications, in the order of the list
   * @return a document of HTML5
   */
  public String render(Collection<Publication> publications) {
    return render(PageNames.of(publications));
  }

  /**
   * Returns the index of pages.
   *
   * @param pages the publications by the address of their page, relative to the index or absolute,
   *     in the order of the list; an address that would be script is left out
   * @return a document of HTML5
   */
  public String render(Map<String, Publication> pages) {
    return new IndexAssembly(settings, pages).document();
  }

  /**
   * Collects how indexes are made.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private Locale locale = Locale.ENGLISH;
    private Optional<String> heading = Optional.empty();
    private String styleSheet = Resources.INDEX_STYLE;

    private Builder() {}

    /**
     * Sets the language of the words, and of the order of titles and names.
     *
     * @param newLocale the locale; there are words for those of {@link
     *     PublicationPage.Builder#locale}, others are English
     * @return this builder
     */
    public Builder locale(Locale newLocale) {
      this.locale = requireNonNull(newLocale, "newLocale");
      return this;
    }

    /**
     * Sets the heading, which is "Publications" in the language of the index by default.
     *
     * @param newHeading plain text
     * @return this builder
     */
    public Builder heading(String newHeading) {
      this.heading = Optional.of(newHeading);
      return this;
    }

    /**
     * Replaces the style sheet.
     *
     * @param css the style sheet; what it loads from elsewhere, the policy refuses
     * @return this builder
     * @throws IllegalArgumentException if it would end the element it stands in
     */
    public Builder styleSheet(String css) {
      this.styleSheet = Resources.checkedStyle(css);
      return this;
    }

    /**
     * Adds to the style sheet, for example another colour: {@code :root { --accent: #0a5; }}.
     *
     * @param css the additional rules
     * @return this builder
     * @throws IllegalArgumentException if it would end the element it stands in
     */
    public Builder addStyles(String css) {
      return styleSheet(styleSheet + "\n" + css);
    }

    /**
     * Makes the index.
     *
     * @return what makes indexes
     */
    public PublicationIndex build() {
      return new PublicationIndex(this);
    }
  }
}

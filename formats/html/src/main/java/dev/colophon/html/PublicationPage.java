package dev.colophon.html;

import static java.util.Objects.requireNonNull;

import dev.colophon.csl.CitationStyle;
import dev.colophon.html.internal.Citations;
import dev.colophon.html.internal.PageAssembly;
import dev.colophon.html.internal.PageList;
import dev.colophon.html.internal.PageSettings;
import dev.colophon.html.internal.Resources;
import dev.colophon.html.internal.Words;
import dev.colophon.model.Publication;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the web page of a publication: one file of HTML that needs nothing else.
 *
 * <pre>{@code
 * PublicationPage page = PublicationPage.builder().locale(Locale.UK).build();
 * Files.writeString(Path.of("book.html"), page.render(book));
 * }</pre>
 *
 * <p>The page has title, date, abstract, people with picture, role, position and ORCID, the
 * citation in some styles with a button that copies it, downloads of BibTeX, RIS, CSL-JSON and
 * Colophon JSON, details, and related publications. For machines it has JSON-LD (schema.org), the
 * {@code citation_} tags of Highwire Press, Dublin Core, Open Graph and COinS.
 *
 * <p>The page loads nothing from anywhere, and a Content-Security-Policy in it allows only its own
 * script and style sheet. So a picture is shown only if its address is a {@code data:} URL; of
 * others the page shows the initials of the person. Addresses that are not {@code http}, {@code
 * https}, {@code ftp} or {@code mailto} are shown as text, not as links. Without script the
 * citations of all styles are visible.
 *
 * <p>Immutable and safe for use by several threads; making one loads the citation styles, so keep
 * it.
 *
 * @since 0.1.0
 */
public final class PublicationPage {
  private final PageSettings settings;
  private final Function<PageParts, String> layout;

  private PublicationPage(Builder builder) {
    this.settings =
        new PageSettings(
            Words.of(builder.locale),
            Citations.of(builder.styles, builder.locale),
            builder.styleSheet,
            builder.index,
            new EnumMap<>(builder.sections));
    this.layout = builder.layout;
  }

  /**
   * Returns a builder: English; the styles ids-harvard, APA, Chicago (author-date), IEEE and
   * Vancouver (of the National Library of Medicine); the library's own style sheet and blocks.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the page of a publication.
   *
   * @param publication the publication
   * @return a document of HTML5
   */
  public String render(Publication publication) {
    return render(publication, List.of());
  }

  /**
   * Returns the page of a publication among others: related publications are shown with the title
   * of those of the collection that have the id of the relation's target.
   *
   * @param publication the publication
   * @param collection publications that may be related
   * @return a document of HTML5
   */
  public String render(Publication publication, Collection<Publication> collection) {
    return layout.apply(new PageAssembly(settings, publication, collection).parts());
  }

  /** Returns a new page for several publications. */
  PageList list() {
    return new PageList(settings);
  }

  /**
   * Collects how pages are made.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private Locale locale = Locale.ENGLISH;
    private List<CitationStyle> styles =
        List.of("ids-harvard", "apa", "chicago-author-date", "ieee", "nlm-citation-sequence")
            .stream()
            .map(CitationStyle::of)
            .toList();
    private String styleSheet = Resources.STYLE;
    private Optional<String> index = Optional.empty();
    private final Map<PageSection, Function<Publication, String>> sections =
        new EnumMap<>(PageSection.class);
    private Function<PageParts, String> layout = PageAssembly::document;

    private Builder() {}

    /**
     * Sets the language of the words on the page and of dates. There are words in English, German,
     * French, Spanish and Arabic; other languages have English words.
     *
     * @param newLocale the locale
     * @return this builder
     */
    public Builder locale(Locale newLocale) {
      this.locale = requireNonNull(newLocale, "newLocale");
      return this;
    }

    /**
     * Sets the styles of the citation, the first of which is shown first.
     *
     * @param ids ids of styles, such as {@code apa}
     * @return this builder
     * @throws dev.colophon.csl.StyleException if there is no such style
     */
    public Builder styles(String... ids) {
      return styles(List.of(ids).stream().map(CitationStyle::of).toList());
    }

    /**
     * Sets the styles of the citation, the first of which is shown first.
     *
     * @param newStyles styles, also such as were read from a file; at least one
     * @return this builder
     * @throws IllegalArgumentException if there is none
     */
    public Builder styles(List<CitationStyle> newStyles) {
      if (newStyles.isEmpty()) {
        throw new IllegalArgumentException("a page needs a citation style");
      }
      this.styles = List.copyOf(newStyles);
      return this;
    }

    /**
     * Replaces the style sheet.
     *
     * @param css the style sheet; what it loads from elsewhere, the page's policy refuses
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
     * Links pages to the index that they are in. By default there is no link.
     *
     * @param address the address of the index, such as {@code index.html}
     * @return this builder
     * @see PublicationIndex
     */
    public Builder index(String address) {
      this.index = Optional.of(address);
      return this;
    }

    /**
     * Replaces a block.
     *
     * @param section which block
     * @param html gives the HTML of the block, which is used as it is; escaping is up to it
     * @return this builder
     */
    public Builder section(PageSection section, Function<Publication, String> html) {
      sections.put(requireNonNull(section, "section"), requireNonNull(html, "html"));
      return this;
    }

    /**
     * Replaces the layout: the whole document around the blocks, made with any template engine.
     *
     * @param newLayout gives the document from its parts
     * @return this builder
     */
    public Builder layout(Function<PageParts, String> newLayout) {
      this.layout = requireNonNull(newLayout, "newLayout");
      return this;
    }

    /**
     * Makes the page.
     *
     * @return what makes pages
     */
    public PublicationPage build() {
      return new PublicationPage(this);
    }
  }
}

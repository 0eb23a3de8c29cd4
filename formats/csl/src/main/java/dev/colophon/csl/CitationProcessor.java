package dev.colophon.csl;

import dev.colophon.csl.internal.CitationEngine;
import dev.colophon.csl.internal.CiteprocEngine;
import dev.colophon.csl.internal.EngineDocument;
import dev.colophon.csl.internal.EngineDocument.Rendering;
import dev.colophon.csl.internal.OutputWriter;
import dev.colophon.csl.internal.PlacedCite;
import dev.colophon.csl.internal.Writers;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes citations and bibliographies in a style.
 *
 * <pre>{@code
 * CitationProcessor processor = CitationProcessor.builder()
 *     .style("ids-harvard")
 *     .output(CitationFormat.HTML)
 *     .build();
 * processor.citation(book);          // "(Schmitz 2004)"
 * processor.bibliographyEntry(book); // "Schmitz, H. (ed.) (2004) <i>Local Enterprises ..."
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads; making one takes some milliseconds, so keep it.
 * Each call stands for itself: a numeric style counts from 1 in each citation and each
 * bibliography, and nothing was cited before. {@link #session} starts a document in which citations
 * know of each other.
 *
 * <p>What a style asks for and is not done, {@link #limitations} tells.
 *
 * @since 0.1.0
 */
public final class CitationProcessor {
  private final CitationStyle style;
  private final String locale;
  private final CitationFormat output;
  private final CitationEngine engine;
  private final OutputWriter writer;

  private CitationProcessor(Builder builder) {
    this.style = builder.style;
    this.locale = builder.locale();
    this.output = builder.output;
    this.engine = new CiteprocEngine(style.source(), locale);
    this.writer = Writers.of(output, builder.links);
  }

  /**
   * Returns a builder: the style {@code ids-harvard}, its language, plain text.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the entry of one publication in a bibliography, without what stands around entries.
   *
   * @param publication the publication
   * @return the entry in the output format, empty if the style shows nothing of the publication
   * @throws StyleException if the style has no bibliography
   */
  public String bibliographyEntry(Publication publication) {
    return bibliography(List.of(publication)).entries().get(0).text();
  }

  /**
   * Returns the bibliography of these publications, sorted as the style says.
   *
   * @param publications the publications, in the order in which they are cited
   * @return the bibliography, with one entry a publication
   * @throws StyleException if the style has no bibliography
   */
  public Bibliography bibliography(Collection<Publication> publications) {
    EngineDocument document = engine.document();
    List<Publication> works = List.copyOf(publications);
    document.works(works);
    return bibliography(document, works);
  }

  /** Returns the bibliography of a document with these works. */
  Bibliography bibliography(EngineDocument document, List<Publication> works) {
    BibliographyLayout present = layout().orElseThrow(this::noBibliography);
    List<Rendering> renderings = document.entries();
    List<Bibliography.Entry> entries = new ArrayList<>();
    Set<Limitation> met = EnumSet.noneOf(Limitation.class);
    for (int index : document.order()) {
      Rendering rendering = renderings.get(entries.size());
      String text = writer.write(rendering.text());
      entries.add(new Bibliography.Entry(works.get(index), text, rendering.text()));
      met.addAll(rendering.limitations());
    }
    List<String> texts = entries.stream().map(Bibliography.Entry::text).toList();
    return new Bibliography(entries, present, writer.bibliography(texts), met);
  }

  private StyleException noBibliography() {
    return new StyleException(style.id(), "the style has no bibliography");
  }

  /**
   * Returns the citation of these publications, for the text or for a note as the style says.
   *
   * @param publications the publications, at least one
   * @return the citation in the output format
   * @throws IllegalArgumentException if {@code publications} is empty
   */
  public String citation(Publication... publications) {
    return citation(Arrays.stream(publications).map(Cite::of).toList());
  }

  /**
   * Returns a citation with locators and words of its own.
   *
   * @param cites the cites, at least one
   * @return the citation in the output format
   * @throws IllegalArgumentException if {@code cites} is empty
   */
  public String citation(Cite... cites) {
    return citation(Arrays.asList(cites));
  }

  /**
   * Returns a citation with locators and words of its own.
   *
   * @param cites the cites, at least one; sorted if the style says so
   * @return the citation in the output format
   * @throws IllegalArgumentException if {@code cites} is empty
   */
  public String citation(List<Cite> cites) {
    return render(cites).text();
  }

  /**
   * Returns a citation with its looks, and what could not be done.
   *
   * @param cites the cites, at least one; sorted if the style says so
   * @return the citation
   * @throws IllegalArgumentException if {@code cites} is empty
   */
  public RenderedCitation render(List<Cite> cites) {
    return render(cites, List.of());
  }

  /**
   * Returns a citation in a document whose works are known: numbers, and letters that tell works
   * apart, are those of the bibliography of these works.
   *
   * @param cites the cites, at least one; sorted if the style says so
   * @param document the works of the document, in the order in which they are first cited; those of
   *     the cites that are missing come after them
   * @return the citation
   * @throws IllegalArgumentException if {@code cites} is empty
   */
  public RenderedCitation render(List<Cite> cites, Collection<Publication> document) {
    if (cites.isEmpty()) {
      throw new IllegalArgumentException("cites is empty");
    }
    List<Publication> works =
        Stream.concat(document.stream(), cites.stream().map(Cite::publication)).distinct().toList();
    EngineDocument engineDocument = engine.document();
    engineDocument.works(works);
    List<PlacedCite> placed =
        cites.stream()
            .map(cite -> PlacedCite.alone(works.indexOf(cite.publication()), cite))
            .toList();
    return rendered(engineDocument.citation(engineDocument.sorted(placed)));
  }

  /** Returns a citation in the output format. */
  RenderedCitation rendered(Rendering rendering) {
    return new RenderedCitation(
        rendering.text(), writer.write(rendering.text()), rendering.limitations());
  }

  /**
   * Returns a new document without citations.
   *
   * @return a session, for one thread
   */
  public CitationSession session() {
    return new CitationSession(this, engine);
  }

  /**
   * Returns what the style asks for and is not done if publications and citations call for it.
   *
   * @return an unmodifiable set; what was met with, citations and bibliographies tell
   */
  public Set<Limitation> limitations() {
    return engine.limitations();
  }

  /**
   * Returns the style.
   *
   * @return the style as it was given; a dependent one has the rules of its parent
   */
  public CitationStyle style() {
    return style;
  }

  /**
   * Returns the language of the output.
   *
   * @return a BCP 47 tag
   */
  public String locale() {
    return locale;
  }

  /**
   * Returns the output format.
   *
   * @return the format
   */
  public CitationFormat output() {
    return output;
  }

  /**
   * Returns how the style wants a bibliography laid out.
   *
   * @return the layout, or empty if the style has no bibliography
   */
  public Optional<BibliographyLayout> layout() {
    return engine.layout();
  }

  /**
   * Builds a {@link CitationProcessor}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private static final String LAST_RESORT = "en-US";

    private CitationStyle style = CitationStyle.of("ids-harvard");
    private @Nullable String locale;
    private CitationFormat output = CitationFormat.TEXT;
    private boolean links;

    private Builder() {}

    /**
     * Sets the style to one that comes with the library.
     *
     * @param id the id, such as {@code apa}
     * @return this builder
     * @throws StyleException if there is no style of this id
     */
    public Builder style(String id) {
      return style(CitationStyle.of(id));
    }

    /**
     * Sets the style.
     *
     * @param newStyle the style
     * @return this builder
     */
    public Builder style(CitationStyle newStyle) {
      this.style = Objects.requireNonNull(newStyle, "newStyle");
      return this;
    }

    /**
     * Sets the language of the output. A language without terms of its own falls back to the main
     * dialect of the language, then to American English.
     *
     * @param tag a BCP 47 tag, such as {@code en-GB}; without it the language of the style
     * @return this builder
     */
    public Builder locale(String tag) {
      this.locale = Objects.requireNonNull(tag, "tag");
      return this;
    }

    /**
     * Sets the output format.
     *
     * @param format the format
     * @return this builder
     */
    public Builder output(CitationFormat format) {
      this.output = Objects.requireNonNull(format, "format");
      return this;
    }

    /**
     * Sets whether addresses and DOIs become links, in formats that have links.
     *
     * @param newLinks true for links; false, unless it is called, for text only
     * @return this builder
     */
    public Builder links(boolean newLinks) {
      this.links = newLinks;
      return this;
    }

    private String locale() {
      if (locale != null) {
        return locale;
      }
      return style
          .defaultLocale()
          .or(() -> style.independent().defaultLocale())
          .orElse(LAST_RESORT);
    }

    /**
     * Returns the processor.
     *
     * @return a new processor
     * @throws StyleException if the style can't be used
     */
    public CitationProcessor build() {
      return new CitationProcessor(this);
    }
  }
}

package dev.colophon.html.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.html.PageEvidence;
import dev.colophon.html.PageReading;
import dev.colophon.html.PageSource;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publications;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** What the sources of a page say. */
public final class PageStatements {
  private static final Publication NOTHING = Publication.of(PublicationType.DOCUMENT).build();

  private final Map<PageSource, Publication> statements = new EnumMap<>(PageSource.class);
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PageStatements() {}

  /** Reads a page. */
  public static PageStatements of(String html) {
    PageStatements statements = new PageStatements();
    // Jsoup takes U+FFFF for the end.
    statements.read(Jsoup.parse(html.replace('\uFFFF', '\uFFFD')));
    return statements;
  }

  private void read(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      jsonLd(script.data());
    }
    MetaTags tags = MetaTags.of(page);
    put(PageSource.HIGHWIRE, HighwireReader.read(tags));
    put(PageSource.DUBLIN_CORE, DublinCoreReader.read(tags));
    Elements spans = page.select("span.Z3988[title]");
    if (spans.size() == 1) {
      put(PageSource.COINS, CoinsReader.read(spans.get(0).attr("title")));
    }
  }

  /** Of several scripts the first with a work counts; others are about the site. */
  private void jsonLd(String json) {
    try {
      JsonLdReader.read(JsonTree.parse(json))
          .ifPresent(each -> statements.putIfAbsent(PageSource.JSON_LD, each));
    } catch (JsonTree.MalformedException e) {
      diagnostics.add(
          Diagnostic.warning(
              "html.malformed-json-ld", "the JSON-LD of the page is malformed and not read"));
    }
  }

  /** Adds the record that the page embeds. */
  public void addEmbedded(Publication record) {
    statements.put(PageSource.COLOPHON_JSON, record);
  }

  private void put(PageSource source, Publication statement) {
    if (!statement.equals(NOTHING)) {
      statements.put(source, statement);
    }
  }

  /** Puts the statements together. */
  public PageReading reading() {
    List<PageEvidence> evidence = new ArrayList<>();
    statements.forEach(
        (source, statement) ->
            Publications.diff(NOTHING, statement)
                .forEach(
                    each ->
                        each.after()
                            .ifPresent(
                                value ->
                                    evidence.add(new PageEvidence(each.path(), source, value)))));
    return new PageReading(publication(), evidence, diagnostics);
  }

  private Optional<Publication> publication() {
    Publication whole = statements.get(PageSource.COLOPHON_JSON);
    if (whole != null || statements.isEmpty()) {
      return Optional.ofNullable(whole);
    }
    Assembly<Publication> merged = Shapes.PUBLICATION.assemble();
    Shapes.PUBLICATION.properties().forEach(property -> set(merged, property));
    return Optional.of(merged.build());
  }

  private <V> void set(Assembly<Publication> merged, Property<Publication, V> property) {
    merged.set(property, first(property, statements.values()));
  }

  /** Returns what the first says that says something; that it is a document says nothing. */
  private static <V> @Nullable V first(
      Property<Publication, V> property, Collection<Publication> statements) {
    V value = property.get(NOTHING);
    for (Publication statement : statements) {
      V said = property.get(statement);
      if (said != null && !said.equals(value)) {
        return said;
      }
    }
    return value;
  }
}

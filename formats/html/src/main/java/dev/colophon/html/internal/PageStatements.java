package dev.colophon.html.internal;

import static dev.colophon.json.internal.Surrogates.repaired;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import dev.colophon.html.PageEvidence;
import dev.colophon.html.PageReading;
import dev.colophon.html.PageSource;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publications;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** What the sources of a page say. */
public final class PageStatements {
  private static final Publication NOTHING = Publication.of(PublicationType.DOCUMENT).build();

  private final Map<PageSource, Publication> statements = new EnumMap<>(PageSource.class);
  private final List<Publication> spans = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PageStatements() {}

  /** Reads a page. */
  public static PageStatements of(String html) {
    PageStatements statements = new PageStatements();
    // Jsoup takes U+FFFF for the end.
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    statements.read(parser.parseInput(html.replace('\uFFFF', '\uFFFD'), ""));
    return statements;
  }

  private void read(Document page) {
    List<Object> scripts = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      parse(script).ifPresent(scripts::add);
    }
    List<Publication> works = JsonLdReader.read(scripts);
    works.stream().limit(1).forEach(work -> put(PageSource.JSON_LD, work));
    if (works.size() > 1) {
      diagnostics.add(
          Diagnostic.of(
              Severity.INFO,
              "html.other-works",
              "the JSON-LD is about " + works.size() + " works; the first is read"));
    }
    MetaTags tags = MetaTags.of(page);
    put(PageSource.HIGHWIRE, HighwireReader.read(tags));
    put(PageSource.DUBLIN_CORE, DublinCoreReader.read(tags));
    page.select("span.Z3988[title]").stream()
        .map(span -> CoinsReader.read(repaired(span.attr("title"))))
        .filter(each -> !each.equals(NOTHING))
        .forEach(spans::add);
    if (spans.size() == 1) {
      put(PageSource.COINS, spans.get(0));
    }
  }

  private Optional<Object> parse(Element script) {
    try {
      return Optional.of(JsonTree.parse(script.data()));
    } catch (JsonTree.MalformedException e) {
      Diagnostic malformed =
          Diagnostic.warning(
              "html.malformed-json-ld", "the JSON-LD of the page is malformed and not read");
      diagnostics.add(malformed.at(SourceSpan.at(position(script.sourceRange().start()))));
      return Optional.empty();
    }
  }

  private static SourcePosition position(Range.Position place) {
    return new SourcePosition(place.pos(), place.lineNumber(), place.columnNumber());
  }

  /** Adds the record that the page embeds. */
  public void addEmbedded(Publication record) {
    statements.put(PageSource.COLOPHON_JSON, record);
  }

  private void put(PageSource source, Publication statement) {
    if (!statement.withExtensions().equals(NOTHING)) {
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
    Optional<Publication> publication = publication();
    publication.ifPresent(this::tellWhatIsNotFollowed);
    return new PageReading(publication, evidence, diagnostics);
  }

  /** Returns what the spans of COinS say if nothing else says anything: a list of works. */
  public List<Publication> list() {
    return statements.isEmpty() ? spans : List.of();
  }

  private Optional<Publication> publication() {
    Publication whole = statements.get(PageSource.COLOPHON_JSON);
    if (whole != null || statements.isEmpty()) {
      return Optional.ofNullable(whole);
    }
    List<Publication> all = List.copyOf(statements.values());
    return Optional.of(
        merged(Shapes.PUBLICATION, all)
            .withExtensions(all.stream().flatMap(each -> each.extensions().stream()).toList()));
  }

  private static <T> T merged(Shape<T> shape, List<T> statements) {
    Assembly<T> merged = shape.assemble();
    shape.properties().forEach(property -> set(merged, property, statements));
    return merged.build();
  }

  /**
   * Takes what the first says that says something, and of parts what each says first; that it is a
   * document says nothing.
   */
  private static <T, V> void set(Assembly<T> merged, Property<T, V> property, List<T> statements) {
    List<V> said = new ArrayList<>();
    for (T statement : statements) {
      V value = property.get(statement);
      if (value != null && !value.equals(PublicationType.DOCUMENT)) {
        said.add(value);
      }
    }
    if (said.size() > 1 && property.type() instanceof Shape<V> part) {
      merged.set(property, merged(part, said));
    } else {
      merged.set(property, said.isEmpty() ? property.get(statements.get(0)) : said.get(0));
    }
  }

  /** Tells of each source in what it differs from the publication, unless that is embedded. */
  private void tellWhatIsNotFollowed(Publication publication) {
    if (statements.containsKey(PageSource.COLOPHON_JSON)) {
      return;
    }
    statements.forEach(
        (source, statement) -> {
          List<String> properties =
              Publications.diff(statement, publication).stream()
                  .filter(each -> each.before().isPresent())
                  .map(each -> each.path().names().get(0))
                  .filter(name -> !name.equals("extensions") && !name.equals("type"))
                  .distinct()
                  .toList();
          if (!properties.isEmpty()) {
            diagnostics.add(
                Diagnostic.of(
                        Severity.INFO,
                        "html.not-followed",
                        source + " says something else of " + String.join(", ", properties))
                    .about(properties.toArray(new String[0])));
          }
        });
    if (spans.size() > 1) {
      diagnostics.add(
          Diagnostic.of(
              Severity.INFO,
              "html.references",
              spans.size() + " spans of COinS are taken for references and left out"));
    }
  }
}

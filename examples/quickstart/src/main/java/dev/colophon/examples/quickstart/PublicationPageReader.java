package dev.colophon.examples.quickstart;

import static dev.colophon.examples.quickstart.PageText.Section.ABSTRACT;
import static dev.colophon.examples.quickstart.PageText.Section.CITATION;
import static dev.colophon.examples.quickstart.PageText.Section.DETAILS;
import static dev.colophon.examples.quickstart.PageText.Section.HEAD;
import static dev.colophon.examples.quickstart.PageText.Section.PEOPLE;
import static dev.colophon.examples.quickstart.PageText.Section.RELATED;

import dev.colophon.examples.quickstart.PageText.Line;
import dev.colophon.examples.quickstart.PageText.Section;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.Relation;
import dev.colophon.model.RelationKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the text of a research institute's page for one publication.
 *
 * <p>The page has a title, a date, an abstract, the citation, people with pictures and positions,
 * details, and related content. A section that is missing costs a diagnostic {@code
 * page.missing-section}; a line of the details that is not understood is kept as an extension.
 */
public final class PublicationPageReader {
  private static final String FORMAT = "page";

  private final PageText page;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  private PublicationPageReader(PageText page) {
    this.page = page;
  }

  /**
   * Reads a page.
   *
   * @param text the text of the page, a paragraph a line
   * @return the publication and what there is to say about the page
   */
  public static ReadRecord read(String text) {
    PublicationPageReader reader = new PublicationPageReader(PageText.parse(text));
    return ReadRecord.of(reader.publication(), reader.diagnostics);
  }

  private Publication publication() {
    Publication.Builder publication = Publication.builder();
    firstLine(HEAD).ifPresent(line -> title(line.text(), publication));
    date().ifPresent(publication::issued);
    page.lines(ABSTRACT).forEach(line -> publication.abstractParagraph(line.text()));
    Optional<String> citation = firstLine(CITATION).map(Line::text);
    citation.ifPresent(publication::citationText);
    details(publication, citation.orElse(""));
    for (Line line : page.lines(RELATED)) {
      publication.addRelations(
          Relation.builder().kind(RelationKind.RELATED).title(line.text()).build());
    }
    return publication.build();
  }

  private static void title(String text, Publication.Builder publication) {
    int colon = text.indexOf(": ");
    if (colon < 0) {
      publication.title(text);
    } else {
      publication.title(text.substring(0, colon), text.substring(colon + 2));
    }
  }

  private Optional<PublicationDate> date() {
    Optional<Line> heading = page.heading(ABSTRACT);
    if (heading.isEmpty()) {
      missing(ABSTRACT);
    }
    return heading
        .map(line -> line.text().substring(ABSTRACT.heading().length()))
        .map(text -> PublicationDate.recognize(text).orElseGet(() -> PublicationDate.parse(text)));
  }

  private void details(Publication.Builder publication, String citation) {
    PageDetails details = PageDetails.of(page.lines(DETAILS));
    if (page.lines(DETAILS).isEmpty()) {
      missing(DETAILS);
    }
    ContributorRole role = role(citation);
    publication.addAllContributors(
        PagePeople.of(page.lines(PEOPLE)).contributors(role, details.names()));
    details.publisher().ifPresent(name -> publication.publisher(publisher(name, citation)));
    publication.addAllIdentifiers(details.identifiers());
    publication.type(type(details.identifiers()));
    for (Line line : details.others()) {
      diagnostics.add(at(line, "page.unknown-detail", "not understood: " + line.text()));
      publication.addExtensions(Extension.of(FORMAT, "details", line.text()));
    }
  }

  /**
   * An institute's page says who edited a work in the citation only: "Schmitz, H. (ed.) (2004) …".
   */
  private static ContributorRole role(String citation) {
    String beforeYear = citation.split("\\(\\d{4}", 2)[0].toLowerCase(Locale.ROOT);
    boolean edited = beforeYear.contains("(ed.)") || beforeYear.contains("(eds");
    return edited ? ContributorRole.EDITOR : ContributorRole.AUTHOR;
  }

  /**
   * The place stands in the citation, before the name of the publisher: "…, Cheltenham: Edward
   * Elgar …".
   */
  private static Publisher publisher(String name, String citation) {
    int colon = citation.lastIndexOf(": " + name);
    int comma = colon < 0 ? -1 : citation.lastIndexOf(", ", colon);
    return comma < 0
        ? Publisher.of(name)
        : Publisher.of(name, citation.substring(comma + 2, colon));
  }

  private static PublicationType type(List<Identifier> identifiers) {
    boolean book =
        identifiers.stream().anyMatch(found -> found.scheme().equals(IdentifierScheme.ISBN));
    return book ? PublicationType.BOOK : PublicationType.DOCUMENT;
  }

  private Optional<Line> firstLine(Section section) {
    if (page.lines(section).isEmpty()) {
      missing(section);
    }
    return page.lines(section).stream().findFirst();
  }

  private void missing(Section section) {
    String name = section == HEAD ? "title" : section.heading().strip();
    diagnostics.add(
        Diagnostic.warning("page.missing-section", "the page has no \"" + name + "\"").about(name));
  }

  private static Diagnostic at(Line line, String code, String message) {
    SourcePosition start = new SourcePosition(0, line.number(), 1);
    return Diagnostic.warning(code, message).at(SourceSpan.at(start));
  }
}

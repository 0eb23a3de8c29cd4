package dev.colophon.html.internal;

import dev.colophon.html.internal.Metadata.Tag;
import dev.colophon.model.Affiliation;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.DatePoint;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tags of Highwire Press.
 *
 * <p>Source: Google Scholar, Inclusion Guidelines for Webmasters, "Indexing".
 */
final class HighwireTags {
  private static final Map<PublicationType, String> CONTAINERS =
      Map.of(
          PublicationType.ARTICLE_JOURNAL, "journal_title",
          PublicationType.ARTICLE_MAGAZINE, "journal_title",
          PublicationType.ARTICLE_NEWSPAPER, "journal_title",
          PublicationType.REVIEW, "journal_title",
          PublicationType.REVIEW_BOOK, "journal_title",
          PublicationType.PAPER_CONFERENCE, "conference_title");
  private static final Map<PublicationType, String> INSTITUTIONS =
      Map.of(
          PublicationType.THESIS, "dissertation_institution",
          PublicationType.REPORT, "technical_report_institution");
  static final Map<IdentifierScheme, String> IDENTIFIERS =
      Map.of(
          IdentifierScheme.DOI, "doi",
          IdentifierScheme.ISBN, "isbn",
          IdentifierScheme.ISSN, "issn",
          IdentifierScheme.PMID, "pmid",
          IdentifierScheme.ARXIV, "arxiv_id");

  private final Publication publication;
  private final List<Tag> tags = new ArrayList<>();

  private HighwireTags(Publication publication) {
    this.publication = publication;
  }

  static List<Tag> of(Publication publication) {
    return new HighwireTags(publication).tags();
  }

  static boolean isIsbn(Identifier identifier) {
    return identifier.scheme().equals(IdentifierScheme.ISBN) && identifier.isValid();
  }

  private List<Tag> tags() {
    add("title", publication.title().map(Title::plain));
    people("author", ContributorRole.AUTHOR);
    people("editor", ContributorRole.EDITOR);
    add("publication_date", publication.issued().flatMap(date -> date.start()).flatMap(this::date));
    publication.container().ifPresent(this::container);
    publication
        .publisher()
        .flatMap(Publisher::name)
        .ifPresent(name -> add(INSTITUTIONS.getOrDefault(publication.type(), "publisher"), name));
    if (publication.type() == PublicationType.REPORT) {
      add("technical_report_number", publication.number());
    }
    for (Identifier identifier : publication.identifiers()) {
      add(
          Optional.ofNullable(IDENTIFIERS.get(identifier.scheme())),
          Optional.of(identifier).filter(Identifier::isValid).map(Identifier::value));
    }
    publication.languages().stream().findFirst().ifPresent(tag -> add("language", tag));
    publication.keywords().forEach(keyword -> add("keywords", keyword));
    add("abstract", Optional.of(Metadata.plain(publication.abstractParagraphs())));
    publication.links().stream()
        .filter(link -> link.mediaType().equals(Optional.of("application/pdf")))
        .forEach(link -> add("pdf_url", link.url()));
    return tags;
  }

  private void people(String name, ContributorRole role) {
    Metadata.people(publication, role).forEach(each -> person(name, each));
  }

  private void person(String name, Contributor contributor) {
    add(name, inverted(contributor));
    contributor.affiliations().stream()
        .map(Affiliation::name)
        .forEach(affiliation -> add(name + "_institution", affiliation));
    contributor.identifiers().stream()
        .filter(each -> each.scheme().equals(IdentifierScheme.ORCID) && each.isValid())
        .forEach(orcid -> add(name + "_orcid", orcid.value()));
  }

  /** Returns {@code Family, Given}. */
  static String inverted(Contributor contributor) {
    if (!(contributor.name() instanceof Person person) || person.family().isEmpty()) {
      return contributor.name().display();
    }
    String family =
        Stream.of(person.nonDroppingParticle(), person.family())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    String given =
        Stream.of(person.given(), person.droppingParticle())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(Optional.of(family), person.suffix(), Optional.of(given))
        .flatMap(Optional::stream)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** Returns {@code 2004/01/01} or the year, which is all that Google Scholar reads. */
  private Optional<String> date(DatePoint date) {
    return date.toLocalDate()
        .filter(day -> day.getYear() > 0)
        .map(day -> day.toString().replace('-', '/'))
        .or(
            () ->
                date.unspecifiedYearDigits() == 0 && date.year() > 0
                    ? Optional.of(Long.toString(date.year()))
                    : Optional.empty());
  }

  private void container(Container container) {
    String name = CONTAINERS.getOrDefault(publication.type(), "inbook_title");
    add(name, container.title().map(RichText::plain));
    add("volume", container.volume());
    add("issue", container.issue());
    Optional<Pages.Range> range =
        container.pages().flatMap(pages -> pages.ranges().stream().findFirst());
    add("firstpage", range.map(Pages.Range::first).or(container::firstPage));
    add("lastpage", range.flatMap(Pages.Range::last));
  }

  private void add(Optional<String> name, Optional<String> value) {
    name.ifPresent(known -> add(known, value));
  }

  private void add(String name, Optional<String> value) {
    value.ifPresent(text -> add(name, text));
  }

  private void add(String name, String value) {
    if (!value.isBlank()) {
      tags.add(new Tag("citation_" + name, value));
    }
  }
}

package dev.colophon.html.internal;

import dev.colophon.html.internal.MetaTags.MetaTag;
import dev.colophon.model.Affiliation;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.Link;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the tags of Highwire Press.
 *
 * <p>Source: Google Scholar, Inclusion Guidelines for Webmasters, "Indexing"; Zotero's list of the
 * tags in use.
 */
final class HighwireReader {
  /** The first of these that a page has tells the type. */
  private static final List<Map.Entry<String, PublicationType>> TYPES =
      List.of(
          Map.entry("citation_dissertation_institution", PublicationType.THESIS),
          Map.entry("citation_technical_report_institution", PublicationType.REPORT),
          Map.entry("citation_technical_report_number", PublicationType.REPORT),
          Map.entry("citation_conference_title", PublicationType.PAPER_CONFERENCE),
          Map.entry("citation_conference", PublicationType.PAPER_CONFERENCE),
          Map.entry("citation_journal_title", PublicationType.ARTICLE_JOURNAL),
          Map.entry("citation_inbook_title", PublicationType.CHAPTER),
          Map.entry("citation_book_title", PublicationType.CHAPTER),
          Map.entry("citation_isbn", PublicationType.BOOK),
          Map.entry("citation_arxiv_id", PublicationType.ARTICLE));

  private static final Map<String, ContributorRole> ROLES =
      Map.of(
          "citation_author", ContributorRole.AUTHOR,
          "citation_editor", ContributorRole.EDITOR);

  private final MetaTags tags;

  private HighwireReader(MetaTags tags) {
    this.tags = tags;
  }

  static Publication read(MetaTags tags) {
    return new HighwireReader(tags).publication();
  }

  private Publication publication() {
    return Publication.of(type())
        .title(tags.first("citation_title").map(Title::of))
        .contributors(contributors())
        .issued(
            StatedDates.of(
                tags.first("citation_publication_date", "citation_date", "citation_year")))
        .container(container())
        .publisher(
            tags.first(
                    "citation_dissertation_institution",
                    "citation_technical_report_institution",
                    "citation_publisher")
                .map(Publisher::of))
        .number(tags.first("citation_technical_report_number"))
        .identifiers(identifiers())
        .languages(tags.all("citation_language"))
        .keywords(keywords())
        .abstractParagraphs(tags.all("citation_abstract").stream().map(RichText::of).toList())
        .links(tags.all("citation_pdf_url").stream().map(HighwireReader::pdf).toList())
        .extensions(tags.unread("citation_"))
        .build();
  }

  private PublicationType type() {
    return TYPES.stream()
        .filter(each -> tags.has(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(PublicationType.DOCUMENT);
  }

  /** What is said of a person follows the name. */
  private List<Contributor> contributors() {
    List<Contributor> contributors = new ArrayList<>();
    for (MetaTag tag : tags.all()) {
      ContributorRole role = ROLES.get(tag.name());
      int last = contributors.size() - 1;
      if (role != null) {
        contributors.add(Contributor.of(role, StatedNames.person(tag.content())));
        tags.setRead(tag);
      } else if (last >= 0) {
        with(contributors.get(last), tag)
            .ifPresent(
                more -> {
                  contributors.set(last, more);
                  tags.setRead(tag);
                });
      }
    }
    return contributors;
  }

  private static Optional<Contributor> with(Contributor contributor, MetaTag tag) {
    String prefix = "citation_" + contributor.role().name();
    if (tag.name().equals(prefix + "_institution")) {
      return Optional.of(
          contributor.toBuilder().addAffiliations(Affiliation.of(tag.content())).build());
    }
    return tag.name().equals(prefix + "_orcid")
        ? Optional.of(
            contributor.toBuilder().addIdentifiers(Identifier.orcid(tag.content())).build())
        : Optional.empty();
  }

  /** One tag may have several keywords with semicolons between. */
  private List<String> keywords() {
    return tags.all("citation_keywords").stream()
        .flatMap(text -> Stream.of(text.split(";", -1)))
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .toList();
  }

  private Optional<Container> container() {
    return StatedParts.container(
        tags.first(
            "citation_journal_title",
            "citation_conference_title",
            "citation_conference",
            "citation_inbook_title",
            "citation_book_title"),
        tags.first("citation_volume"),
        tags.first("citation_issue"),
        StatedParts.pages(tags.first("citation_firstpage"), tags.first("citation_lastpage")));
  }

  private List<Identifier> identifiers() {
    List<Identifier> identifiers = new ArrayList<>();
    for (MetaTag tag : tags.all()) {
      HighwireTags.IDENTIFIERS.forEach(
          (scheme, name) -> {
            if (tag.name().equals("citation_" + name)) {
              identifiers.add(Identifier.of(scheme, tag.content()));
              tags.setRead(tag);
            }
          });
    }
    return identifiers;
  }

  private static Link pdf(String url) {
    return Link.builder().url(url).mediaType("application/pdf").build();
  }
}

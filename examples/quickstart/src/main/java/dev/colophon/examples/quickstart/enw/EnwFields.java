package dev.colophon.examples.quickstart.enw;

import static dev.colophon.model.ContributorRole.AUTHOR;
import static dev.colophon.model.ContributorRole.EDITOR;

import dev.colophon.format.FieldTable;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.Identifier;
import dev.colophon.model.Link;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What each tag means. */
final class EnwFields {
  private static final Map<String, PublicationType> TYPES =
      Map.of(
          "Journal Article", PublicationType.ARTICLE_JOURNAL,
          "Book", PublicationType.BOOK,
          "Book Section", PublicationType.CHAPTER,
          "Conference Paper", PublicationType.PAPER_CONFERENCE,
          "Report", PublicationType.REPORT,
          "Thesis", PublicationType.THESIS,
          "Web Page", PublicationType.WEBPAGE);

  static final FieldTable TABLE =
      FieldTable.builder("enw", "[!-~]")
          .type("0", TYPES, "Generic")
          .carrier("1")
          .one("F", Publication::id, Publication::withId)
          .list(
              "A",
              p -> p.contributors(AUTHOR),
              EnwFields::nameText,
              text -> Contributor.of(AUTHOR, name(text)),
              EnwFields::withContributors)
          .list(
              "E",
              p -> p.contributors(EDITOR),
              EnwFields::nameText,
              text -> Contributor.of(EDITOR, name(text)),
              EnwFields::withContributors)
          .one("D", Publication::issued, (p, text) -> p.withIssued(PublicationDate.parse(text)))
          .one("T", p -> p.title().map(Title::plain), (p, text) -> p.withTitle(Title.of(text)))
          .one("J", p -> title(p, true), (p, text) -> in(p, host(p).withTitle(RichText.of(text))))
          .one("B", p -> title(p, false), (p, text) -> in(p, host(p).withTitle(RichText.of(text))))
          .one("V", p -> host(p).volume(), (p, text) -> in(p, host(p).withVolume(text)))
          .one("N", p -> host(p).issue(), (p, text) -> in(p, host(p).withIssue(text)))
          .one("P", p -> host(p).pages(), (p, text) -> in(p, host(p).withPages(Pages.of(text))))
          .one("I", p -> maker(p).name(), (p, text) -> p.withPublisher(maker(p).withNames(text)))
          .one("C", p -> maker(p).place(), (p, text) -> p.withPublisher(maker(p).withPlaces(text)))
          .one("7", Publication::edition, Publication::withEdition)
          .list(
              "@",
              Publication::identifiers,
              EnwFields::numberText,
              EnwFields::number,
              Publication::withIdentifiers)
          .list("U", Publication::links, Link::url, Link::of, Publication::withLinks)
          .list("K", Publication::keywords, text -> text, text -> text, Publication::withKeywords)
          .list(
              "X",
              Publication::abstractParagraphs,
              RichText::plain,
              RichText::of,
              Publication::withAbstractParagraphs)
          .list("Z", Publication::notes, RichText::plain, RichText::of, Publication::withNotes)
          .build();

  private EnwFields() {}

  private static Publication withContributors(Publication publication, List<Contributor> more) {
    return publication.withContributors(
        Stream.concat(publication.contributors().stream(), more.stream()).toList());
  }

  /** Returns {@code Family, Given}, or what the name is called, with a comma if it has blanks. */
  private static String nameText(Contributor contributor) {
    Name name = contributor.name();
    if (name instanceof Person person
        && person.family().isPresent()
        && person.given().isPresent()) {
      return person.family().get() + ", " + person.given().get();
    }
    boolean isOneWord = name instanceof Person && name.display().matches("[^ ,]*");
    return name instanceof Others ? "" : name.display() + (isOneWord ? "" : ",");
  }

  private static Name name(String text) {
    int comma = text.indexOf(',');
    int space = text.lastIndexOf(' ');
    if (text.endsWith(",")) {
      return Organization.of(text.substring(0, text.length() - 1));
    }
    if (comma > 0) {
      return Person.of(text.substring(comma + 1).strip(), text.substring(0, comma).strip());
    }
    return space < 0
        ? Person.builder().family(text).build()
        : Person.of(text.substring(0, space).strip(), text.substring(space + 1));
  }

  private static Container host(Publication publication) {
    return publication.container().orElseGet(() -> Container.builder().build());
  }

  /** What it is in has one tag in articles and another one elsewhere. */
  private static Optional<String> title(Publication publication, boolean inArticle) {
    boolean isArticle = publication.type() == PublicationType.ARTICLE_JOURNAL;
    return host(publication).title().filter(t -> isArticle == inArticle).map(RichText::plain);
  }

  private static Publication in(Publication publication, Container host) {
    return publication.withContainer(host);
  }

  private static Publisher maker(Publication publication) {
    return publication.publisher().orElseGet(() -> Publisher.builder().build());
  }

  private static Identifier number(String text) {
    return Identifier.detect(text).orElseGet(() -> Identifier.isbn(text));
  }

  private static String numberText(Identifier known) {
    return number(known.value()).scheme().equals(known.scheme()) ? known.value() : "";
  }
}

package dev.colophon.html.internal;

import dev.colophon.model.Affiliation;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Title;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publication as JSON-LD.
 *
 * <p>Source: schema.org, CreativeWork and its subtypes.
 */
final class JsonLd {
  private final Publication publication;
  private final Map<String, Object> work = new LinkedHashMap<>();

  private JsonLd(Publication publication) {
    this.publication = publication;
  }

  /** Returns the text for an element {@code script}. */
  static String of(Publication publication) {
    return JsonText.forScript(JsonText.of(new JsonLd(publication).work()));
  }

  private Map<String, Object> work() {
    work.put("@context", "https://schema.org");
    work.put("@type", SchemaTerms.ofType(publication.type()));
    put(work, "name", publication.title().map(Title::plain));
    put(work, "headline", publication.title().map(title -> title.main().plain()));
    put(
        work,
        "alternativeHeadline",
        publication.title().flatMap(Title::subtitle).map(RichText::plain));
    ContributorRole.cslRoles().stream()
        .filter(role -> !role.equals(ContributorRole.CONTAINER_AUTHOR))
        .forEach(this::people);
    put(work, "datePublished", publication.issued().flatMap(JsonLd::date));
    publication
        .publisher()
        .flatMap(JsonLd::publisher)
        .ifPresent(each -> work.put("publisher", each));
    publication.container().ifPresent(this::container);
    put(work, "bookEdition", publication.edition());
    put(work, "numberOfPages", publication.numberOfPages());
    identifiers();
    put(work, "inLanguage", publication.languages());
    put(work, "keywords", publication.keywords());
    put(work, "abstract", Optional.of(Metadata.plain(publication.abstractParagraphs())));
    put(work, "license", publication.rights().flatMap(JsonLd::licence));
    put(work, "url", publication.url());
    return work;
  }

  private void people(ContributorRole role) {
    List<Map<String, Object>> people =
        Metadata.people(publication, role).map(JsonLd::person).toList();
    if (!people.isEmpty()) {
      work.merge(SchemaTerms.ofRole(role), people, JsonLd::joined);
    }
  }

  private static Object joined(Object first, Object second) {
    return java.util.stream.Stream.of(first, second)
        .flatMap(each -> ((Collection<?>) each).stream())
        .toList();
  }

  private static Map<String, Object> person(Contributor contributor) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", contributor.name() instanceof Person ? "Person" : "Organization");
    contributor.identifiers().stream()
        .filter(Identifier::isValid)
        .flatMap(each -> each.url().stream())
        .findFirst()
        .ifPresent(url -> object.put("@id", url));
    object.put("name", contributor.name().display());
    if (contributor.name() instanceof Person person) {
      put(object, "givenName", person.given());
      put(object, "familyName", person.family());
      put(object, "jobTitle", contributor.position());
    }
    put(
        object,
        "affiliation",
        contributor.affiliations().stream().map(JsonLd::affiliation).toList());
    return object;
  }

  private static Map<String, Object> affiliation(Affiliation affiliation) {
    return named("Organization", affiliation.name());
  }

  private static Map<String, Object> named(String type, String name) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("@type", type);
    object.put("name", name);
    return object;
  }

  /** Returns a date of ISO 8601; what has none, such as a season, is left to the year. */
  private static Optional<String> date(PublicationDate date) {
    return date.start()
        .filter(point -> point.year() > 0 && point.unspecifiedYearDigits() == 0)
        .map(
            point ->
                point
                    .toLocalDate()
                    .map(Object::toString)
                    .orElseGet(() -> String.format("%04d", point.year())));
  }

  private static Optional<Map<String, Object>> publisher(Publisher publisher) {
    return publisher
        .name()
        .map(
            name -> {
              Map<String, Object> object = named("Organization", name);
              put(object, "address", publisher.place());
              return object;
            });
  }

  private void container(Container container) {
    container
        .title()
        .map(RichText::plain)
        .filter(title -> !title.isBlank())
        .ifPresent(
            title -> {
              Map<String, Object> host = named(hostType(), title);
              put(host, "volumeNumber", container.volume());
              put(host, "issueNumber", container.issue());
              work.put("isPartOf", host);
            });
    put(work, "pagination", container.pages().map(Object::toString));
  }

  private String hostType() {
    return switch (publication.type()) {
      case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, REVIEW, REVIEW_BOOK -> "Periodical";
      case ARTICLE_NEWSPAPER -> "Newspaper";
      case CHAPTER, ENTRY_DICTIONARY, ENTRY_ENCYCLOPEDIA, PAPER_CONFERENCE -> "Book";
      case POST_WEBLOG -> "Blog";
      default -> "CreativeWork";
    };
  }

  private void identifiers() {
    List<Identifier> valid =
        publication.identifiers().stream().filter(Identifier::isValid).toList();
    put(work, "isbn", valid.stream().filter(HighwireTags::isIsbn).map(Identifier::value).toList());
    put(
        work,
        "identifier",
        valid.stream()
            .filter(each -> !each.scheme().equals(IdentifierScheme.ISBN))
            .map(
                each -> {
                  Map<String, Object> object = new LinkedHashMap<>();
                  object.put("@type", "PropertyValue");
                  object.put("propertyID", each.scheme().label());
                  object.put("value", each.value());
                  return object;
                })
            .toList());
    put(work, "sameAs", valid.stream().flatMap(each -> each.url().stream()).distinct().toList());
  }

  private static Optional<String> licence(Rights rights) {
    return rights.url().or(rights::license);
  }

  private static void put(Map<String, Object> object, String name, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> object.put(name, text));
  }

  private static void put(Map<String, Object> object, String name, Collection<?> values) {
    if (values.size() == 1) {
      object.put(name, values.iterator().next());
    } else if (!values.isEmpty()) {
      object.put(name, values);
    }
  }
}

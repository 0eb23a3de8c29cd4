package dev.colophon.html.internal;

import dev.colophon.model.Affiliation;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Link;
import dev.colophon.model.Organization;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a work of schema.org.
 *
 * <p>Source: schema.org, CreativeWork and its subtypes; JSON-LD 1.1 as search engines read it, by
 * names and without contexts.
 */
final class JsonLdReader {
  private final Map<?, ?> work;

  private JsonLdReader(Map<?, ?> work) {
    this.work = work;
  }

  /** Returns the first work, which may stand in a list or graph, or be what a web page is about. */
  static Optional<Publication> read(Object json) {
    List<Map<?, ?>> works = works(json).toList();
    return works.stream()
        .filter(each -> type(each).orElseThrow() != PublicationType.WEBPAGE)
        .findFirst()
        .or(() -> works.stream().findFirst())
        .map(each -> new JsonLdReader(each).publication());
  }

  private static Stream<Map<?, ?>> works(@Nullable Object json) {
    return objects(json)
        .flatMap(
            object ->
                Stream.concat(
                    type(object).isPresent() ? Stream.of(object) : Stream.empty(),
                    Stream.of("@graph", "mainEntity", "about")
                        .flatMap(name -> objects(object.get(name)))
                        .flatMap(
                            part -> type(part).isPresent() ? Stream.of(part) : Stream.empty())));
  }

  private static Optional<PublicationType> type(Map<?, ?> object) {
    return texts(object.get("@type"))
        .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
        .flatMap(type -> SchemaTerms.type(type).stream())
        .findFirst();
  }

  private Publication publication() {
    return Publication.of(type())
        .title(title())
        .contributors(contributors())
        .issued(StatedDates.of(text(work, "datePublished")))
        .container(container())
        .publisher(publisher())
        .edition(text(work, "bookEdition"))
        .numberOfPages(text(work, "numberOfPages"))
        .identifiers(identifiers())
        .languages(names(work.get("inLanguage")).toList())
        .keywords(keywords())
        .abstractParagraphs(paragraphs())
        .links(text(work, "url").map(Link::of).stream().toList())
        .rights(text(work, "license").map(JsonLdReader::rights))
        .build();
  }

  /** An article is told by its host. */
  private PublicationType type() {
    PublicationType type = type(work).orElse(PublicationType.DOCUMENT);
    if (type != PublicationType.ARTICLE) {
      return type;
    }
    Set<String> hosts = new LinkedHashSet<>();
    hosts().forEach(host -> texts(host.get("@type")).forEach(hosts::add));
    if (hosts.contains("Book")) {
      return PublicationType.PAPER_CONFERENCE;
    }
    return hosts.contains("Newspaper")
        ? PublicationType.ARTICLE_NEWSPAPER
        : hosts.contains("Periodical") ? PublicationType.ARTICLE_JOURNAL : type;
  }

  private Optional<Title> title() {
    Optional<String> headline = text(work, "headline");
    Optional<String> second = text(work, "alternativeHeadline");
    return headline.isPresent() && second.isPresent()
        ? Optional.of(Title.of(headline.get(), second.get()))
        : text(work, "name", "headline").map(Title::of);
  }

  private List<Contributor> contributors() {
    List<Contributor> contributors = new ArrayList<>();
    work.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (!(name.equals("creator") && work.containsKey("author"))) {
            SchemaTerms.role(name)
                .ifPresent(role -> people(role, value).forEach(contributors::add));
          }
        });
    return contributors;
  }

  private static Stream<Contributor> people(ContributorRole role, @Nullable Object value) {
    return Stream.concat(
        objects(value).flatMap(object -> person(role, object).stream()),
        texts(value).map(name -> Contributor.of(role, StatedNames.inverted(name))));
  }

  private static Optional<Contributor> person(ContributorRole role, Map<?, ?> object) {
    Optional<String> family = text(object, "familyName");
    Optional<String> name = text(object, "name");
    boolean isPerson = texts(object.get("@type")).anyMatch(type -> type.endsWith("Person"));
    if (family.isEmpty() && name.isEmpty()) {
      return Optional.empty();
    }
    Contributor.Builder contributor = Contributor.builder().role(role);
    if (family.isPresent()) {
      contributor.name(Person.builder().family(family).given(text(object, "givenName")).build());
    } else {
      contributor.name(
          isPerson ? StatedNames.person(name.orElseThrow()) : Organization.of(name.orElseThrow()));
    }
    return Optional.of(
        contributor
            .position(text(object, "jobTitle"))
            .identifiers(
                Stream.of("@id", "identifier", "sameAs")
                    .flatMap(key -> texts(object.get(key)))
                    .flatMap(text -> Identifier.detect(text).stream())
                    .distinct()
                    .toList())
            .affiliations(names(object.get("affiliation")).map(Affiliation::of).toList())
            .build());
  }

  /** Returns the hosts from the nearest on: an issue is a part of a volume of a journal. */
  private List<Map<?, ?>> hosts() {
    List<Map<?, ?>> hosts = new ArrayList<>();
    @Nullable Object next = work.get("isPartOf");
    while (hosts.size() < 5) {
      Optional<Map<?, ?>> host = objects(next).findFirst();
      if (host.isEmpty()) {
        break;
      }
      hosts.add(host.get());
      next = host.get().get("isPartOf");
    }
    return hosts;
  }

  private Optional<Container> container() {
    List<Map<?, ?>> hosts = hosts();
    return StatedParts.container(
        hostText(hosts, "name"),
        hostText(hosts, "volumeNumber"),
        hostText(hosts, "issueNumber"),
        pages());
  }

  private static Optional<String> hostText(List<Map<?, ?>> hosts, String name) {
    return hosts.stream().flatMap(host -> text(host, name).stream()).findFirst();
  }

  private Optional<Pages> pages() {
    return text(work, "pagination")
        .map(Pages::of)
        .or(() -> StatedParts.pages(text(work, "pageStart"), text(work, "pageEnd")));
  }

  private Optional<Publisher> publisher() {
    @Nullable Object stated = work.get("publisher");
    List<String> names = names(stated).toList();
    List<String> places =
        objects(stated)
            .flatMap(
                each ->
                    Stream.concat(
                        texts(each.get("address")),
                        objects(each.get("address"))
                            .flatMap(address -> text(address, "addressLocality").stream())))
            .toList();
    return StatedParts.publisher(names, places);
  }

  private List<Identifier> identifiers() {
    Set<Identifier> identifiers = new LinkedHashSet<>();
    texts(work.get("isbn")).forEach(isbn -> identifiers.add(Identifier.isbn(isbn)));
    texts(work.get("issn")).forEach(issn -> identifiers.add(Identifier.issn(issn)));
    hosts()
        .forEach(
            host ->
                texts(host.get("issn")).forEach(issn -> identifiers.add(Identifier.issn(issn))));
    for (Map<?, ?> each : objects(work.get("identifier")).toList()) {
      Optional<String> value = text(each, "value");
      text(each, "propertyID")
          .flatMap(scheme -> value.map(text -> Identifier.of(IdentifierScheme.of(scheme), text)))
          .ifPresent(identifiers::add);
    }
    Stream.of("identifier", "sameAs", "@id", "doi")
        .flatMap(name -> texts(work.get(name)))
        .flatMap(text -> Identifier.detect(text).stream())
        .forEach(identifiers::add);
    return List.copyOf(identifiers);
  }

  /** One text may have several keywords with commas between. */
  private List<String> keywords() {
    @Nullable Object stated = work.get("keywords");
    Stream<String> keywords =
        stated instanceof String text ? Stream.of(text.split(",", -1)) : names(stated);
    return keywords.map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private List<RichText> paragraphs() {
    return text(work, "abstract", "description").stream()
        .flatMap(text -> Stream.of(text.split("\n\n", -1)))
        .filter(paragraph -> !paragraph.isBlank())
        .map(RichText::of)
        .toList();
  }

  private static Rights rights(String licence) {
    return Addresses.link(licence).isPresent()
        ? Rights.builder().url(licence).build()
        : Rights.builder().license(licence).build();
  }

  /** Returns texts, and the names of objects. */
  private static Stream<String> names(@Nullable Object value) {
    return Stream.concat(
        texts(value), objects(value).flatMap(each -> text(each, "name", "@id").stream()));
  }

  private static Optional<String> text(Map<?, ?> object, String... names) {
    return Stream.of(names).flatMap(name -> texts(object.get(name))).findFirst();
  }

  private static Stream<String> texts(@Nullable Object value) {
    return elements(value)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank());
  }

  private static Stream<Map<?, ?>> objects(@Nullable Object value) {
    return elements(value).filter(Map.class::isInstance).map(each -> (Map<?, ?>) each);
  }

  private static Stream<?> elements(@Nullable Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.ofNullable(value);
  }
}

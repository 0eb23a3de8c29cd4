package dev.colophon.html.internal;

import dev.colophon.model.Affiliation;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
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
import java.util.HashSet;
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
  private static final int MAX_HOSTS = 5;

  private final JsonLdGraph graph;
  private final Map<?, ?> work;
  private final Set<String> read = new HashSet<>();
  private final Set<String> said = new HashSet<>();

  private JsonLdReader(JsonLdGraph graph, Map<?, ?> work) {
    this.graph = graph;
    this.work = work;
  }

  /**
   * Returns the works of the scripts of a page in order, which may stand in lists or graphs, or be
   * what a web page is about. The page itself counts only where there is nothing else.
   */
  static List<Publication> read(List<Object> scripts) {
    JsonLdGraph graph = JsonLdGraph.of(scripts);
    List<Map<?, ?>> works = scripts.stream().flatMap(script -> works(graph, script)).toList();
    List<Map<?, ?>> others = works.stream().filter(each -> !isPage(each)).toList();
    return (others.isEmpty() ? works : others)
        .stream().map(each -> new JsonLdReader(graph, each).publication()).toList();
  }

  private static Stream<Map<?, ?>> works(JsonLdGraph graph, Object script) {
    return graph
        .objects(script)
        .flatMap(
            object ->
                Stream.concat(
                        Stream.of(object),
                        Stream.of("@graph", "mainEntity", "about")
                            .flatMap(name -> graph.objects(object.get(name))))
                    .filter(each -> type(each).isPresent()));
  }

  private static boolean isPage(Map<?, ?> object) {
    return type(object).equals(Optional.of(PublicationType.WEBPAGE));
  }

  private static Optional<PublicationType> type(Map<?, ?> object) {
    return JsonTree.texts(object.get("@type"))
        .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
        .flatMap(type -> SchemaTerms.type(type).stream())
        .findFirst();
  }

  private Publication publication() {
    return Publication.of(type())
        .title(title())
        .contributors(contributors())
        .issued(StatedDates.of(stated("datePublished")))
        .container(container())
        .publisher(publisher())
        .edition(stated("bookEdition"))
        .numberOfPages(stated("numberOfPages"))
        .identifiers(identifiers())
        .languages(names(value("inLanguage")).toList())
        .keywords(keywords())
        .abstractParagraphs(paragraphs())
        .links(stated("url").map(Link::of).stream().toList())
        .rights(stated("license").map(JsonLdReader::rights))
        .extensions(unread())
        .build();
  }

  /** Returns the value of a property, which is read then. */
  private @Nullable Object value(String name) {
    read.add(name);
    return work.get(name);
  }

  /** Returns the text of the first of these properties that has one; only this is read. */
  private Optional<String> stated(String... names) {
    for (String name : names) {
      Optional<String> text = text(work, name);
      if (text.isPresent()) {
        read.add(name);
        said.add(text.get());
        return text;
      }
    }
    return Optional.empty();
  }

  /** Returns the properties that say what none says that was read; keywords tell of the object. */
  private List<Extension> unread() {
    List<Extension> unread = new ArrayList<>();
    work.forEach(
        (key, value) -> {
          String name = key.toString();
          boolean saysNothing = name.startsWith("@") || value.equals("") || said.contains(value);
          if (!saysNothing && !read.contains(name)) {
            unread.add(extension(name, value));
          }
        });
    return unread;
  }

  private static Extension extension(String name, Object value) {
    return value instanceof String text
        ? Extension.of("html", name, text)
        : Extension.of("html", name, JsonText.of(value)).withStructured(true);
  }

  /** An article is told by its host. */
  private PublicationType type() {
    PublicationType type = type(work).orElse(PublicationType.DOCUMENT);
    if (type != PublicationType.ARTICLE) {
      return type;
    }
    Set<String> hosts = new LinkedHashSet<>();
    hosts().forEach(host -> JsonTree.texts(host.get("@type")).forEach(hosts::add));
    if (hosts.contains("Book")) {
      return PublicationType.PAPER_CONFERENCE;
    }
    return hosts.contains("Newspaper")
        ? PublicationType.ARTICLE_NEWSPAPER
        : hosts.contains("Periodical") ? PublicationType.ARTICLE_JOURNAL : type;
  }

  private Optional<Title> title() {
    Optional<String> headline = text(work, "headline");
    return headline.isPresent() && text(work, "alternativeHeadline").isPresent()
        ? stated("headline")
            .flatMap(main -> stated("alternativeHeadline").map(sub -> Title.of(main, sub)))
        : stated("name", "headline").map(Title::of);
  }

  private List<Contributor> contributors() {
    List<Contributor> contributors = new ArrayList<>();
    work.forEach(
        (key, value) -> {
          String name = String.valueOf(key);
          if (!(name.equals("creator") && work.containsKey("author"))) {
            SchemaTerms.role(name)
                .ifPresent(role -> people(role, value(name)).forEach(contributors::add));
          }
        });
    return contributors;
  }

  private Stream<Contributor> people(ContributorRole role, @Nullable Object value) {
    return Stream.concat(
        graph.objects(value).flatMap(object -> person(role, object).stream()),
        JsonTree.texts(value).map(name -> Contributor.of(role, StatedNames.inverted(name))));
  }

  private Optional<Contributor> person(ContributorRole role, Map<?, ?> object) {
    Optional<String> family = text(object, "familyName");
    Optional<String> name = text(object, "name");
    boolean isPerson =
        JsonTree.texts(object.get("@type")).anyMatch(type -> type.endsWith("Person"));
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
                Stream.of("@id", "identifier", "sameAs", "url")
                    .flatMap(key -> JsonTree.texts(object.get(key)))
                    .flatMap(text -> Identifier.detect(text).stream())
                    .distinct()
                    .toList())
            .affiliations(names(object.get("affiliation")).map(Affiliation::of).toList())
            .build());
  }

  /**
   * Returns the hosts from the nearest on: an issue is a part of a volume of a journal. The page
   * that the work stands on is none.
   */
  private List<Map<?, ?>> hosts() {
    List<Map<?, ?>> hosts = new ArrayList<>();
    @Nullable Object next = value("isPartOf");
    while (hosts.size() < MAX_HOSTS) {
      Optional<Map<?, ?>> host = graph.objects(next).findFirst();
      if (host.isEmpty()) {
        break;
      }
      hosts.add(host.get());
      next = host.get().get("isPartOf");
    }
    hosts.removeIf(JsonLdReader::isPage);
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
    return stated("pagination")
        .map(Pages::of)
        .or(() -> StatedParts.pages(stated("pageStart"), stated("pageEnd")));
  }

  private Optional<Publisher> publisher() {
    @Nullable Object stated = value("publisher");
    List<String> names = names(stated).toList();
    List<String> places =
        graph
            .objects(stated)
            .flatMap(
                each ->
                    Stream.concat(
                        JsonTree.texts(each.get("address")),
                        graph
                            .objects(each.get("address"))
                            .flatMap(address -> text(address, "addressLocality").stream())))
            .toList();
    return StatedParts.publisher(names, places);
  }

  private List<Identifier> identifiers() {
    Set<Identifier> identifiers = new LinkedHashSet<>();
    JsonTree.texts(value("isbn")).map(Identifier::isbn).forEach(identifiers::add);
    JsonTree.texts(value("issn")).map(Identifier::issn).forEach(identifiers::add);
    hosts().stream()
        .flatMap(host -> JsonTree.texts(host.get("issn")))
        .map(Identifier::issn)
        .forEach(identifiers::add);
    for (Map<?, ?> each : graph.objects(value("identifier")).toList()) {
      Optional<String> value = text(each, "value");
      text(each, "propertyID")
          .flatMap(scheme -> value.map(text -> Identifier.of(IdentifierScheme.of(scheme), text)))
          .ifPresent(identifiers::add);
    }
    for (String name : List.of("identifier", "sameAs", "@id", "doi")) {
      identifiers.addAll(detect(name));
    }
    return List.copyOf(identifiers);
  }

  /** Returns the identifiers in a property, which is read then if there is nothing else in it. */
  private List<Identifier> detect(String name) {
    List<String> texts = JsonTree.texts(value(name)).toList();
    List<Identifier> found =
        texts.stream().flatMap(text -> Identifier.detect(text).stream()).toList();
    if (found.size() < texts.size()) {
      read.remove(name);
    }
    return found;
  }

  /** One text may have several keywords with commas between. */
  private List<String> keywords() {
    @Nullable Object stated = value("keywords");
    Stream<String> keywords =
        stated instanceof String text ? Stream.of(text.split(",", -1)) : names(stated);
    return keywords.map(String::strip).filter(each -> !each.isEmpty()).toList();
  }

  private List<RichText> paragraphs() {
    return stated("abstract", "description").stream()
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
  private Stream<String> names(@Nullable Object value) {
    return Stream.concat(
        JsonTree.texts(value), graph.objects(value).flatMap(each -> text(each, "name").stream()));
  }

  private static Optional<String> text(Map<?, ?> object, String name) {
    return JsonTree.texts(object.get(name)).findFirst();
  }
}

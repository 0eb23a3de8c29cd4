package dev.colophon.html.internal;

import static java.util.stream.Collectors.joining;

import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.DatePoint;
import dev.colophon.model.Identifier;
import dev.colophon.model.Isbn;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an index says of a publication.
 *
 * @param address of its page
 * @param language the tag of its language, or null
 * @param names those that are shown
 * @param source where it was published
 * @param more what can be searched and is not shown; null if there is nothing
 * @param firstAuthor the name by which it is sorted; null if there is none
 * @param dateRank the place of the date among all dates of the index; null if there is none
 */
public record IndexEntry(
    String address,
    Optional<RichText> title,
    @Nullable String language,
    List<String> names,
    Optional<String> date,
    String type,
    Optional<RichText> source,
    @Nullable String more,
    @Nullable String firstAuthor,
    @Nullable Integer dateRank) {
  private static final int MOST_NAMES = 8;

  static IndexEntry of(
      String address, Publication publication, @Nullable Integer dateRank, Words words) {
    List<Contributor> credited = credited(publication);
    return new IndexEntry(
        address,
        publication.title().map(Title::full).filter(title -> !title.isEmpty()),
        Languages.of(publication).orElse(null),
        names(credited, words),
        publication.issued().map(date -> date(date, words)),
        words.orName("type.", publication.type().cslName()),
        source(publication),
        more(publication, credited),
        credited.stream().findFirst().map(IndexEntry::sortName).orElse(null),
        dateRank);
  }

  /** Returns the authors, or else those of the role that comes first. */
  private static List<Contributor> credited(Publication publication) {
    return publication.contributors().stream()
        .findFirst()
        .map(first -> publication.contributors(first.role()))
        .orElse(List.of());
  }

  private static List<String> names(List<Contributor> credited, Words words) {
    List<String> names = new ArrayList<>();
    credited.stream().limit(MOST_NAMES).forEach(each -> names.add(name(each, words)));
    if (credited.size() > MOST_NAMES) {
      names.add(words.get("others"));
    }
    return names;
  }

  private static String name(Contributor contributor, Words words) {
    String name = Cards.name(contributor.name(), words);
    return contributor.role().equals(ContributorRole.AUTHOR) || contributor.name() instanceof Others
        ? name
        : name + " (" + words.orName("role.", contributor.role().name()) + ")";
  }

  /** Returns the family name first; the tab comes before all letters in every collation. */
  private static String sortName(Contributor contributor) {
    return contributor.name() instanceof Person person && person.family().isPresent()
        ? person.family().get() + "\t" + person.given().orElse("")
        : contributor.name().display();
  }

  /** Returns the year, or what else is known of the date. */
  private static String date(PublicationDate date, Words words) {
    return year(date).orElse(date).display(words.locale());
  }

  private static Optional<PublicationDate> year(PublicationDate date) {
    return date.start()
        .filter(start -> start.unspecifiedYearDigits() == 0)
        .filter(start -> !date.isInterval() || isWithin(date, start))
        .map(start -> DatePoint.of(start.year()).withQualifier(start.qualifier()))
        .map(PublicationDate::of);
  }

  private static boolean isWithin(PublicationDate interval, DatePoint start) {
    return interval
        .end()
        .filter(end -> end.year() == start.year() && end.qualifier() == start.qualifier())
        .isPresent();
  }

  private static Optional<RichText> source(Publication publication) {
    return publication
        .container()
        .flatMap(container -> container.title().or(container::shortTitle))
        .or(
            () ->
                publication
                    .publisher()
                    .filter(publisher -> !publisher.names().isEmpty())
                    .map(publisher -> RichText.of(String.join(", ", publisher.names()))));
  }

  private static @Nullable String more(Publication publication, List<Contributor> credited) {
    List<Contributor> shown = credited.stream().limit(MOST_NAMES).toList();
    Stream<String> names =
        publication.contributors().stream()
            .filter(each -> !shown.contains(each))
            .map(each -> each.name().display());
    Stream<String> container =
        publication.container().flatMap(Container::shortTitle).map(RichText::plain).stream();
    Stream<String> keys =
        Stream.of(publication.citationKey(), publication.id()).flatMap(Optional::stream);
    Stream<String> identifiers = publication.identifiers().stream().flatMap(IndexEntry::forms);
    String more =
        Stream.of(names, container, keys, identifiers)
            .flatMap(texts -> texts)
            .distinct()
            .collect(joining(" "));
    return more.isEmpty() ? null : more;
  }

  /** Returns the forms of an identifier in which it may be looked for. */
  private static Stream<String> forms(Identifier identifier) {
    return Isbn.from(identifier)
        .map(
            isbn ->
                Stream.concat(Stream.of(isbn.toIsbn13()), isbn.toIsbn10().stream())
                    .flatMap(form -> Stream.of(form.value(), form.hyphenated())))
        .orElseGet(() -> Stream.of(identifier.value(), identifier.display()));
  }
}

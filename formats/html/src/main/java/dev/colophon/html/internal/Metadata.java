package dev.colophon.html.internal;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The elements {@code meta} of a page. */
public record Metadata(
    String title, List<Tag> tags, List<Tag> properties, Optional<String> canonical) {
  /** A name or property and its value. */
  public record Tag(String name, String content) {}

  static Metadata of(Publication publication, Locale locale) {
    String title = publication.title().map(Title::plain).orElse("");
    return new Metadata(
        title,
        Stream.of(
                description(publication),
                HighwireTags.of(publication).stream(),
                DublinCore.of(publication).stream())
            .flatMap(tags -> tags)
            .toList(),
        openGraph(publication, title, locale),
        publication.url().flatMap(Addresses::link));
  }

  private static Stream<Tag> description(Publication publication) {
    return publication.abstractParagraphs().stream()
        .limit(1)
        .map(paragraph -> new Tag("description", paragraph.plain()));
  }

  private static List<Tag> openGraph(Publication publication, String title, Locale locale) {
    boolean book = publication.identifiers().stream().anyMatch(HighwireTags::isIsbn);
    Stream.Builder<Tag> tags = Stream.builder();
    tags.add(new Tag("og:title", title));
    tags.add(new Tag("og:type", book ? "book" : "article"));
    tags.add(new Tag("og:locale", locale.toLanguageTag().replace('-', '_')));
    publication.url().ifPresent(url -> tags.add(new Tag("og:url", url)));
    publication.abstractParagraphs().stream()
        .limit(1)
        .forEach(paragraph -> tags.add(new Tag("og:description", paragraph.plain())));
    publication
        .issued()
        .flatMap(date -> date.toLocalDate())
        .ifPresent(
            date ->
                tags.add(
                    new Tag(
                        book ? "book:release_date" : "article:published_time", date.toString())));
    publication.identifiers().stream()
        .filter(HighwireTags::isIsbn)
        .forEach(isbn -> tags.add(new Tag("book:isbn", isbn.value())));
    return tags.build().filter(tag -> !tag.content().isEmpty()).toList();
  }

  static Stream<Contributor> people(Publication publication, ContributorRole role) {
    return publication.contributors(role).stream()
        .filter(each -> !each.name().display().isEmpty())
        .filter(each -> !(each.name() instanceof dev.colophon.model.Others));
  }

  static String plain(List<RichText> paragraphs) {
    return paragraphs.stream().map(RichText::plain).collect(Collectors.joining("\n\n"));
  }
}

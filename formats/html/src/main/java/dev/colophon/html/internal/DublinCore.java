package dev.colophon.html.internal;

import dev.colophon.html.internal.Metadata.Tag;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dublin Core in elements {@code meta}.
 *
 * <p>Source: DCMI, Expressing Dublin Core metadata using HTML meta and link elements (2008).
 */
final class DublinCore {
  private DublinCore() {}

  static List<Tag> of(Publication publication) {
    return Stream.of(
            tag("title", publication.title().map(Title::plain).stream()),
            tag("creator", names(publication, true)),
            tag("contributor", names(publication, false)),
            tag("date", publication.issued().map(Object::toString).stream()),
            tag(
                "publisher",
                publication.publisher().stream().map(Publisher::names).flatMap(List::stream)),
            tag(
                "identifier",
                publication.identifiers().stream()
                    .filter(Identifier::isValid)
                    .map(DublinCore::identifier)),
            tag("language", publication.languages().stream()),
            tag("type", Stream.of(publication.type().cslName())),
            tag("subject", publication.keywords().stream()),
            tag("description", publication.abstractParagraphs().stream().map(RichText::plain)),
            tag("rights", publication.rights().flatMap(DublinCore::rights).stream()))
        .flatMap(tags -> tags)
        .filter(tag -> !tag.content().isBlank())
        .toList();
  }

  private static Stream<Tag> tag(String name, Stream<String> values) {
    return values.map(value -> new Tag("DC." + name, value));
  }

  private static Stream<String> names(Publication publication, boolean creators) {
    return publication.contributors().stream()
        .map(each -> each.role())
        .distinct()
        .filter(role -> role.equals(ContributorRole.AUTHOR) == creators)
        .flatMap(role -> Metadata.people(publication, role))
        .map(HighwireTags::inverted);
  }

  private static String identifier(Identifier identifier) {
    return identifier
        .url()
        .orElseGet(() -> identifier.scheme().label() + " " + identifier.display());
  }

  private static Optional<String> rights(Rights rights) {
    return rights.url().or(rights::license).or(rights::statement);
  }
}

package dev.colophon.html.internal;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads Dublin Core, simple and qualified.
 *
 * <p>Source: DCMI, Expressing Dublin Core metadata using HTML meta and link elements (2008); DCMI
 * Type Vocabulary.
 */
final class DublinCoreReader {
  private static final String[] PREFIXES = {"dc.", "dcterms.", "dc:", "dcterms:"};
  private static final Map<String, PublicationType> TYPES =
      Map.of(
          "dataset", PublicationType.DATASET,
          "software", PublicationType.SOFTWARE,
          "movingimage", PublicationType.MOTION_PICTURE,
          "stillimage", PublicationType.GRAPHIC,
          "image", PublicationType.GRAPHIC,
          "sound", PublicationType.SONG);

  private final MetaTags tags;

  private DublinCoreReader(MetaTags tags) {
    this.tags = tags;
  }

  static Publication read(MetaTags tags) {
    return new DublinCoreReader(tags).publication();
  }

  private Publication publication() {
    return Publication.of(type())
        .title(first(any -> true, "title").map(Title::of))
        .contributors(
            Stream.concat(
                    people("creator", ContributorRole.AUTHOR),
                    people("contributor", ContributorRole.CONTRIBUTOR))
                .toList())
        .issued(StatedDates.of(first(any -> true, "issued", "date.issued", "date")))
        .publisher(StatedParts.publisher(all("publisher").toList(), List.of()))
        .identifiers(all("identifier", Identifier::detect).distinct().toList())
        .languages(all("language").toList())
        .keywords(all("subject").toList())
        .abstractParagraphs(
            Stream.concat(all("abstract"), all("description"))
                .distinct()
                .map(RichText::of)
                .toList())
        .rights(rights())
        .extensions(tags.unread(PREFIXES))
        .build();
  }

  private Stream<String> all(String element) {
    return all(element, Optional::of);
  }

  private <T> Stream<T> all(String element, Function<String, Optional<T>> meaning) {
    return Stream.of(PREFIXES).flatMap(prefix -> tags.all(prefix + element, meaning).stream());
  }

  private Optional<String> first(Predicate<String> wanted, String... elements) {
    return tags.first(
        wanted,
        Stream.of(elements)
            .flatMap(element -> Stream.of(PREFIXES).map(prefix -> prefix + element))
            .toArray(String[]::new));
  }

  private PublicationType type() {
    return all("type", DublinCoreReader::type).findFirst().orElse(PublicationType.DOCUMENT);
  }

  private static Optional<PublicationType> type(String word) {
    return PublicationType.ofCslName(word)
        .or(() -> Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT))));
  }

  private Stream<Contributor> people(String element, ContributorRole role) {
    return all(element).map(name -> Contributor.of(role, StatedNames.inverted(name)));
  }

  /** Returns the first address and the first other text. */
  private Optional<Rights> rights() {
    Optional<String> url = first(DublinCoreReader::isAddress, "rights");
    Optional<String> statement = first(text -> !isAddress(text), "rights");
    return url.isEmpty() && statement.isEmpty()
        ? Optional.empty()
        : Optional.of(Rights.builder().url(url).statement(statement).build());
  }

  private static boolean isAddress(String text) {
    return Addresses.link(text).isPresent();
  }
}

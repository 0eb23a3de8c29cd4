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
import java.util.stream.Stream;

/**
 * Reads Dublin Core, simple and qualified.
 *
 * <p>Source: DCMI, Expressing Dublin Core metadata using HTML meta and link elements (2008); DCMI
 * Type Vocabulary.
 */
final class DublinCoreReader {
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
        .title(all("title").findFirst().map(Title::of))
        .contributors(
            Stream.concat(
                    people("creator", ContributorRole.AUTHOR),
                    people("contributor", ContributorRole.CONTRIBUTOR))
                .toList())
        .issued(
            StatedDates.of(
                Stream.concat(all("issued"), Stream.concat(all("date.issued"), all("date")))
                    .findFirst()))
        .publisher(StatedParts.publisher(all("publisher").toList(), List.of()))
        .identifiers(all("identifier").flatMap(DublinCoreReader::identifier).distinct().toList())
        .languages(all("language").toList())
        .keywords(all("subject").toList())
        .abstractParagraphs(
            Stream.concat(all("abstract"), all("description"))
                .distinct()
                .map(RichText::of)
                .toList())
        .rights(rights())
        .build();
  }

  private Stream<String> all(String element) {
    return Stream.of("dc.", "dcterms.", "dc:", "dcterms:")
        .flatMap(prefix -> tags.all(prefix + element).stream());
  }

  private PublicationType type() {
    return all("type")
        .flatMap(
            word ->
                Stream.concat(
                    PublicationType.ofCslName(word).stream(),
                    Optional.ofNullable(TYPES.get(word.toLowerCase(Locale.ROOT))).stream()))
        .findFirst()
        .orElse(PublicationType.DOCUMENT);
  }

  private Stream<Contributor> people(String element, ContributorRole role) {
    return all(element).map(name -> Contributor.of(role, StatedNames.inverted(name)));
  }

  private static Stream<Identifier> identifier(String text) {
    return Identifier.detect(text).stream();
  }

  private Optional<Rights> rights() {
    return all("rights")
        .findFirst()
        .map(
            text ->
                Addresses.link(text).isPresent()
                    ? Rights.builder().url(text).build()
                    : Rights.builder().statement(text).build());
  }
}

package dev.colophon.bibtex.peer;

import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Name;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that are compared, as text in which only what matters differs: not the case of
 * letters, which pandoc changes in titles, the forms of quotes, dashes and spaces, the signs around
 * formulas, the space between initials, nor words and hyphens in ISBN and ISSN.
 */
enum ComparedField {
  TYPE,
  TITLE,
  NAMES,
  ISSUED,
  CONTAINER,
  VOLUME,
  PAGES,
  PUBLISHER,
  DOI,
  ISBN,
  ISSN,
  URL;

  String of(Publication publication) {
    return switch (this) {
      case TYPE -> publication.type().cslName();
      case TITLE -> text(publication.title().map(title -> title.plain()));
      case NAMES ->
          publication.contributors().stream()
              .map(ComparedField::contributor)
              .sorted()
              .collect(Collectors.joining("; "));
      case ISSUED -> text(publication.issued().map(PublicationDate::toString));
      case CONTAINER ->
          text(publication.container().flatMap(Container::title).map(RichText::plain));
      case VOLUME ->
          Stream.of(
                  publication.container().flatMap(Container::volume),
                  publication.container().flatMap(Container::issue))
              .map(ComparedField::text)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("/"));
      case PAGES ->
          text(publication.container().flatMap(Container::pages).map(pages -> pages.toString()));
      case PUBLISHER ->
          text(publication.publisher().map(publisher -> String.join("; ", publisher.names())));
      case DOI -> identifiers(publication, IdentifierScheme.DOI);
      case ISBN -> numbers(identifiers(publication, IdentifierScheme.ISBN));
      case ISSN -> numbers(identifiers(publication, IdentifierScheme.ISSN));
      case URL -> publication.url().orElse("");
    };
  }

  private static String identifiers(Publication publication, IdentifierScheme scheme) {
    return text(
        Optional.of(
            publication.identifiers().stream()
                .filter(identifier -> identifier.scheme().equals(scheme))
                .map(Identifier::value)
                .collect(Collectors.joining(" "))));
  }

  /** Returns the numbers without the words and hyphens around them. */
  private static String numbers(String text) {
    return Pattern.compile("[0-9][0-9-]{6,}[0-9x]")
        .matcher(text)
        .results()
        .map(found -> found.group().replace("-", ""))
        .collect(Collectors.joining(" "));
  }

  private static String contributor(Contributor contributor) {
    String name = text(Optional.of(name(contributor.name())));
    return contributor.role() + " " + name.replaceAll("[ .']+", " ").strip();
  }

  private static String name(Name name) {
    if (!(name instanceof Person person)) {
      return name.display();
    }
    return Stream.of(
            person.given(),
            person.droppingParticle(),
            person.nonDroppingParticle(),
            person.family(),
            person.suffix())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String text(Optional<String> value) {
    return Normalizer.normalize(value.orElse(""), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[“”„«»‘’`\"']+", "'")
        .replaceAll("[‐-―−-]+", "-")
        .replaceAll("[{}$]", "")
        .replaceAll("\\s+", " ")
        .strip();
  }
}

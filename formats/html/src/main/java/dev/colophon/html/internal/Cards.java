package dev.colophon.html.internal;

import dev.colophon.model.Affiliation;
import dev.colophon.model.Contributor;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Image;
import dev.colophon.model.Name;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of a page. */
final class Cards {
  private Cards() {}

  static List<Card> of(Publication publication, Words words) {
    return publication.contributors().stream().map(each -> card(each, words)).toList();
  }

  private static Card card(Contributor contributor, Words words) {
    String name = name(contributor.name(), words);
    return new Card(
        name,
        initials(contributor.name()),
        contributor.image().flatMap(Image::url).flatMap(Addresses::picture),
        contributor
            .image()
            .flatMap(Image::description)
            .orElseGet(() -> words.format("image.of", name)),
        contributor.image().flatMap(Image::credit),
        words.orName("role.", contributor.role().name()),
        contributor.position(),
        contributor.affiliations().stream().map(Cards::affiliation).toList(),
        contributor.identifiers().stream()
            .filter(each -> each.scheme().equals(IdentifierScheme.ORCID) && each.isValid())
            .findFirst()
            .flatMap(Identifier::url));
  }

  static String name(Name name, Words words) {
    return name instanceof Others ? words.get("others") : name.display();
  }

  private static String affiliation(Affiliation affiliation) {
    return Stream.concat(Stream.of(affiliation.name()), affiliation.place().stream())
        .collect(Collectors.joining(", "));
  }

  private static String initials(Name name) {
    if (name instanceof Person person) {
      return Stream.of(person.given(), person.family())
          .flatMap(Optional::stream)
          .map(Cards::first)
          .collect(Collectors.joining());
    }
    return name instanceof Others ? "…" : first(name.display());
  }

  private static String first(String word) {
    return word.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns a name as a list of references has it: {@code Schmitz, H.} */
  static String shortName(Name name, Words words) {
    if (!(name instanceof Person person) || person.family().isEmpty()) {
      return name(name, words);
    }
    String given =
        person.given().stream()
            .flatMap(names -> Stream.of(names.split("\\s+")))
            .map(Cards::first)
            .filter(letter -> !letter.isEmpty())
            .map(letter -> letter + ".")
            .collect(Collectors.joining(" "));
    String family =
        Stream.of(person.nonDroppingParticle(), person.family())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return given.isEmpty() ? family : family + ", " + given;
  }
}

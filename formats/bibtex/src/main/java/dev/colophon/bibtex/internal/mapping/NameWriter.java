package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.bibtex.latex.LatexEncoder;
import dev.colophon.bibtex.latex.WordCase;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes names so that they read back, if there is a way. */
final class NameWriter {
  private final LatexEncoder encoder;
  private final boolean isBiblatex;
  private final NameParser parser;

  NameWriter(LatexEncoder encoder, LatexDecoder decoder, boolean isBiblatex, boolean usePrefix) {
    this.encoder = encoder;
    this.isBiblatex = isBiblatex;
    this.parser = new NameParser(decoder, usePrefix, problem -> {}, found -> {});
  }

  /** Tells whether a source reads as these names. */
  boolean reads(String source, List<Name> names) {
    return parser.parseList(source).equals(names);
  }

  String writeList(List<Name> names) {
    return names.stream()
        .map(this::write)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" and "));
  }

  private String write(Name name) {
    if (name instanceof Others) {
      return "others";
    }
    return name instanceof Person person ? write(person) : organization((Organization) name);
  }

  private String organization(Organization organization) {
    return organization.name().isBlank() ? "" : "{" + encoder.encode(organization.name()) + "}";
  }

  private String write(Person person) {
    String usual = usual(person);
    if (isPlain(person) || !isBiblatex || person.equals(parser.parse(usual))) {
      return usual;
    }
    String extended = extended(person);
    return extended.isEmpty() ? usual : extended;
  }

  /** Names of capitalised words, of which most names consist, need no second look. */
  private static boolean isPlain(Person person) {
    return person.droppingParticle().isEmpty()
        && person.nonDroppingParticle().isEmpty()
        && person.suffix().isEmpty()
        && isPlain(person.family())
        && isPlain(person.given());
  }

  private static boolean isPlain(Optional<String> part) {
    return part.isPresent()
        && !part.get().isEmpty()
        && part.get().chars().allMatch(c -> (c < 128 && Character.isLetter(c)) || c == '.')
        && Character.isUpperCase(part.get().charAt(0));
  }

  private String usual(Person person) {
    List<String> parts = new ArrayList<>();
    String family = family(person);
    String given = person.given().map(this::part).orElse("");
    if (!family.isEmpty()) {
      parts.add(family);
    }
    person.suffix().map(this::part).filter(text -> !text.isEmpty()).ifPresent(parts::add);
    if (!given.isEmpty() || parts.size() > 1) {
      parts.add(given);
    }
    return String.join(", ", parts);
  }

  private String family(Person person) {
    String family = person.family().map(this::familyPart).orElse("");
    String prefix =
        List.of(person.droppingParticle(), person.nonDroppingParticle()).stream()
            .flatMap(Optional::stream)
            .map(this::part)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    return prefix.isEmpty() || family.isEmpty() ? prefix + family : prefix + " " + family;
  }

  /**
   * A family name whose first word is small, or that stands alone and has spaces, would be divided.
   */
  private String familyPart(String family) {
    String latex = part(family);
    boolean isDivided = latex.indexOf(' ') > 0 && WordCase.of(latex) == WordCase.LOWER;
    return isDivided || latex.equalsIgnoreCase("others") ? "{" + latex + "}" : latex;
  }

  private String part(String text) {
    String latex = encoder.encode(text);
    return isDivided(latex) || Latex.isGroup(latex) ? "{" + latex + "}" : latex;
  }

  private static boolean isDivided(String latex) {
    return latex.indexOf(',') >= 0
        || latex.indexOf('=') >= 0
        || latex.indexOf('~') >= 0
        || latex.startsWith("\\ ")
        || latex.endsWith("\\ ")
        || Latex.isAnd(latex, 0)
        || Latex.indexOfAnd(latex, 0) >= 0;
  }

  private String extended(Person person) {
    List<String> pairs = new ArrayList<>();
    addPair(pairs, "family", person.family());
    addPair(pairs, "given", person.given());
    boolean isKept = person.nonDroppingParticle().isPresent();
    addPair(pairs, "prefix", isKept ? person.nonDroppingParticle() : person.droppingParticle());
    addPair(pairs, "suffix", person.suffix());
    if (person.nonDroppingParticle().isPresent() || person.droppingParticle().isPresent()) {
      pairs.add("useprefix=" + isKept);
    }
    return pairs.isEmpty() ? "" : String.join(", ", pairs);
  }

  private void addPair(List<String> pairs, String key, Optional<String> value) {
    value
        .map(encoder::encode)
        .filter(latex -> !latex.isBlank())
        .map(
            latex ->
                isDivided(latex) || latex.indexOf('"') >= 0 || Latex.isGroup(latex)
                    ? "{" + latex + "}"
                    : latex)
        .ifPresent(latex -> pairs.add(key + "=" + latex));
  }
}

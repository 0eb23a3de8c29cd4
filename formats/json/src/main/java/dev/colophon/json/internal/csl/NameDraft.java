package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.Names;
import dev.colophon.model.Affiliation;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** One name that is being read. */
final class NameDraft {
  private static final List<String> KEYS =
      List.of(
          "family",
          "given",
          "dropping-particle",
          "non-dropping-particle",
          "suffix",
          "literal",
          "comma-suffix",
          "static-ordering");
  private static final PropertyNameMatcher NAMES = Names.matcher(KEYS);

  private final JsonInput input;
  private List<Affiliation> affiliations = List.of();
  private @Nullable String family;
  private @Nullable String given;
  private @Nullable String droppingParticle;
  private @Nullable String nonDroppingParticle;
  private @Nullable String suffix;
  private @Nullable String literal;
  private @Nullable String orcid;
  private boolean commaSuffix;
  private boolean staticOrdering;
  private boolean parseNames;

  NameDraft(JsonInput input) {
    this.input = input;
  }

  /**
   * Reads the object at whose start the input stands; empty, with a diagnostic, if there is no name
   * in it.
   */
  Optional<Contributor> read(ContributorRole role) {
    int index = input.nextProperty(NAMES);
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (index < 0) {
        readOther(input.name());
      } else {
        readPart(KEYS.get(index));
      }
      index = input.nextProperty(NAMES);
    }
    Optional<Name> name = name();
    if (name.isEmpty()) {
      input.note("empty", "a name without parts; it is left out");
    }
    return name.map(found -> contributor(role, found));
  }

  private void readPart(String key) {
    switch (key) {
      case "family" -> family = Scalar.read(input);
      case "given" -> given = Scalar.read(input);
      case "dropping-particle" -> droppingParticle = readUnlessEmpty();
      case "non-dropping-particle" -> nonDroppingParticle = readUnlessEmpty();
      case "suffix" -> suffix = readUnlessEmpty();
      case "literal" -> literal = Scalar.read(input);
      case "comma-suffix" -> commaSuffix = Scalar.readFlag(input);
      default -> staticOrdering = Scalar.readFlag(input);
    }
  }

  /** Mendeley writes all parts, empty ones too. */
  private @Nullable String readUnlessEmpty() {
    String part = Scalar.read(input);
    if (part != null && part.isEmpty()) {
      input.note("empty", "an empty part of a name; it is not written back");
      return null;
    }
    return part;
  }

  /** Keys of the processors and of Crossref, which the schema does not have. */
  private void readOther(String key) {
    switch (key) {
      case "parse-names" -> {
        parseNames = Scalar.readFlag(input);
        input.note("name-key", "particles are written back in their own keys", key);
      }
      case "name" -> {
        literal = Scalar.read(input);
        input.note("name-key", "written back as literal", key);
      }
      case "ORCID" -> {
        orcid = Scalar.read(input);
        input.note("name-key", "kept in the model, not written back", key);
      }
      case "affiliation" -> readAffiliations();
      case "sequence", "authenticated-orcid" -> {
        input.note("name-key", "what Crossref adds to a name; it is left out", Scalar.take(input));
      }
      default -> {
        input.warn("name-key", "unknown key of a name; it is left out", Scalar.take(input));
      }
    }
  }

  private void readAffiliations() {
    input.note("name-key", "kept in the model, not written back", "affiliation");
    if (input.token() != JsonToken.START_ARRAY) {
      readAffiliation();
      return;
    }
    while (input.nextInside() != JsonToken.END_ARRAY) {
      readAffiliation();
    }
  }

  private void readAffiliation() {
    affiliations = affiliations.isEmpty() ? new ArrayList<>() : affiliations;
    AffiliationDraft.read(input).ifPresent(affiliations::add);
  }

  private Optional<Name> name() {
    if (given != null && given.isEmpty() && family != null) {
      input.note("empty", "an empty part of a name; it is not written back");
      given = null;
    }
    if (literal != null) {
      if (family != null || given != null) {
        input.warn("name", "a literal name; its other parts are left out", parts());
      }
      return Optional.of(Organization.of(literal));
    }
    if (parseNames) {
      moveParticles();
    }
    if (family == null && given == null) {
      return parts().isEmpty() ? Optional.empty() : Optional.of(Organization.of(parts()));
    }
    return Optional.of(
        Person.builder()
            .family(Optional.ofNullable(family))
            .given(Optional.ofNullable(given))
            .droppingParticle(Optional.ofNullable(droppingParticle))
            .nonDroppingParticle(Optional.ofNullable(nonDroppingParticle))
            .suffix(Optional.ofNullable(suffix))
            .commaSuffix(commaSuffix)
            .staticOrdering(staticOrdering)
            .build());
  }

  private String parts() {
    return Stream.of(given, droppingParticle, nonDroppingParticle, family, suffix)
        .filter(Objects::nonNull)
        .collect(Collectors.joining(" "));
  }

  /**
   * A lower-case beginning of the family is a particle, and so is a lower-case end of the given
   * names.
   */
  private void moveParticles() {
    if (family != null && nonDroppingParticle == null) {
      int end = lowerCaseStart(family);
      if (end > 0) {
        nonDroppingParticle = family.substring(0, end).strip();
        family = family.substring(end);
      }
    }
    if (given != null && droppingParticle == null) {
      int start = lowerCaseEnd(given);
      if (start < given.length()) {
        droppingParticle = given.substring(start).strip();
        given = given.substring(0, start).strip();
      }
    }
  }

  private static int lowerCaseStart(String text) {
    int end = 0;
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', end)) {
      if (!Character.isLowerCase(text.codePointAt(end)) || space + 1 == text.length()) {
        return end;
      }
      end = space + 1;
    }
    return end;
  }

  private static int lowerCaseEnd(String text) {
    int start = text.length();
    for (int space = text.lastIndexOf(' '); space > 0; space = text.lastIndexOf(' ', space - 1)) {
      if (space + 1 == text.length() || !Character.isLowerCase(text.codePointAt(space + 1))) {
        return start;
      }
      start = space;
    }
    return start;
  }

  private Contributor contributor(ContributorRole role, Name name) {
    if (orcid == null && affiliations.isEmpty()) {
      return Contributor.of(role, name);
    }
    Contributor.Builder builder = Contributor.builder().role(role).name(name);
    if (orcid != null) {
      builder.addIdentifiers(Identifier.orcid(orcid));
    }
    return builder.affiliations(affiliations).build();
  }
}

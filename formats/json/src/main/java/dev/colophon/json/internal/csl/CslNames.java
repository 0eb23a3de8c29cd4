package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonToken;

/**
 * Name variables.
 *
 * <p>CSL has no way to say "and others"; it is written as a last name with the literal {@code
 * others}, and read from that.
 *
 * <p>Source: csl-data.json 1.0.2, {@code name-variable}.
 */
final class CslNames {
  static final String OTHERS = "others";

  private CslNames() {}

  /** Reads the value of a name variable. */
  static List<Contributor> read(JsonInput input, ContributorRole role) {
    List<Contributor> contributors = new ArrayList<>();
    if (input.token() == JsonToken.START_ARRAY) {
      while (input.nextInside() != JsonToken.END_ARRAY) {
        readName(input, role, contributors);
      }
      if (contributors.isEmpty()) {
        input.note("empty", "an empty list; it is not written back");
      }
    } else {
      input.note("name", "names are a list; it is written back as one");
      readName(input, role, contributors);
    }
    markOthers(contributors);
    return contributors;
  }

  private static void readName(
      JsonInput input, ContributorRole role, List<Contributor> contributors) {
    switch (input.token()) {
      case START_OBJECT -> new NameDraft(input).read(role).ifPresent(contributors::add);
      case VALUE_STRING -> {
        input.warn("name", "a name is an object; this is read as the name of an organization");
        contributors.add(Contributor.of(role, Organization.of(input.text())));
      }
      default -> {
        input.warn("name", "a name is an object; this is left out", Scalar.take(input));
      }
    }
  }

  private static void markOthers(List<Contributor> contributors) {
    int last = contributors.size() - 1;
    if (last >= 0
        && contributors.get(last).name() instanceof Organization organization
        && organization.name().equals(OTHERS)) {
      contributors.set(last, contributors.get(last).withName(Others.AND_OTHERS));
    }
  }

  /** Returns the value of a name variable. */
  static List<Object> write(List<Contributor> contributors) {
    return contributors.stream().<Object>map(contributor -> write(contributor.name())).toList();
  }

  private static Map<String, Object> write(Name name) {
    Map<String, Object> object = new LinkedHashMap<>();
    if (name instanceof Person person) {
      person.family().ifPresent(part -> object.put("family", part));
      boolean givenOnly = person.family().isEmpty();
      person.given().filter(part -> givenOnly || !part.isEmpty()).ifPresent(put(object, "given"));
      person
          .droppingParticle()
          .filter(CslNames::isFilled)
          .ifPresent(put(object, "dropping-particle"));
      person
          .nonDroppingParticle()
          .filter(CslNames::isFilled)
          .ifPresent(put(object, "non-dropping-particle"));
      person.suffix().filter(CslNames::isFilled).ifPresent(put(object, "suffix"));
      putFlag(object, "comma-suffix", person.commaSuffix());
      putFlag(object, "static-ordering", person.staticOrdering());
    } else {
      object.put("literal", name == Others.AND_OTHERS ? OTHERS : name.display());
    }
    return object;
  }

  private static boolean isFilled(String part) {
    return !part.isEmpty();
  }

  private static Consumer<String> put(Map<String, Object> object, String key) {
    return part -> object.put(key, part);
  }

  private static void putFlag(Map<String, Object> object, String key, boolean flag) {
    if (flag) {
      object.put(key, true);
    }
  }
}

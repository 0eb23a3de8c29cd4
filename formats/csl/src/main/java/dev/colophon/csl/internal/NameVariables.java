package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contributors of a publication as name variables of CSL. */
final class NameVariables {
  private NameVariables() {}

  static Map<String, List<CSLName>> of(Publication publication) {
    Map<String, List<CSLName>> names = new LinkedHashMap<>();
    for (Contributor contributor : publication.contributors()) {
      for (String variable : variables(contributor.role())) {
        names.computeIfAbsent(variable, key -> new ArrayList<>()).add(name(contributor.name()));
      }
    }
    names.values().removeIf(list -> list.stream().allMatch(NameVariables::isEmpty));
    addEditorTranslator(names);
    return names;
  }

  /** CSL has a variable for those who are both editors and translators. */
  static void addEditorTranslator(Map<String, List<CSLName>> names) {
    List<CSLName> editors = names.getOrDefault("editor", List.of());
    if (!editors.isEmpty() && editors.equals(names.get("translator"))) {
      names.put("editor-translator", editors);
    }
  }

  /** Who is both editor and translator may also be asked for as one of them. */
  private static List<String> variables(ContributorRole role) {
    return role.equals(ContributorRole.EDITOR_TRANSLATOR)
        ? List.of(ContributorRole.EDITOR.name(), ContributorRole.TRANSLATOR.name())
        : List.of(role.name());
  }

  private static boolean isEmpty(CSLName name) {
    return Marker.OTHERS.equals(name.getLiteral());
  }

  private static CSLName name(Name name) {
    if (name instanceof Person person) {
      return person(person);
    }
    String literal =
        name instanceof Organization organization
            ? Marker.clean(organization.name())
            : Marker.OTHERS;
    return new CSLNameBuilder().literal(literal).isInstitution(name != Others.AND_OTHERS).build();
  }

  private static CSLName person(Person person) {
    Person split = ParsedName.of(person);
    return new CSLNameBuilder()
        .family(text(split.family()))
        .given(text(split.given()))
        .droppingParticle(marked(split.droppingParticle(), NameParts.Part.DROPPING_PARTICLE))
        .nonDroppingParticle(
            marked(split.nonDroppingParticle(), NameParts.Part.NON_DROPPING_PARTICLE))
        .suffix(
            marked(
                split.suffix(),
                split.commaSuffix() ? NameParts.Part.SUFFIX_AFTER_COMMA : NameParts.Part.SUFFIX))
        .staticOrdering(split.staticOrdering())
        .build();
  }

  private static @Nullable String marked(Optional<String> value, NameParts.Part part) {
    String text = text(value);
    return text == null ? null : part.marked(text);
  }

  /** The engine trims control characters too, and fails where then nothing is left. */
  private static @Nullable String text(Optional<String> value) {
    return value
        .filter(text -> !text.isBlank() && !text.trim().isEmpty())
        .map(Marker::clean)
        .orElse(null);
  }
}

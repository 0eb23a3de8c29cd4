package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonText;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives publications as items of CSL. */
public final class CslItemTree {
  private CslItemTree() {}

  /** Returns the variables under the names of the specification. */
  public static Map<String, Object> variables(Publication publication) {
    Map<String, Object> item = new LinkedHashMap<>();
    for (Variable variable : Variables.all()) {
      put(variable.name(), variable, publication, item);
    }
    return item;
  }

  /**
   * Returns the item as it stands in a file, under the names of the schema, with what only this
   * format knows.
   */
  public static Map<String, Object> item(Publication publication, Optional<String> carrier) {
    Publication expressible = withoutEditorTranslators(publication);
    Map<String, Object> item = new LinkedHashMap<>();
    for (Variable variable : Variables.all()) {
      if (variable.jsonName() != null) {
        put(variable.jsonName(), variable, expressible, item);
      }
    }
    publication.extensions(CslRecord.FAMILY).forEach(extension -> put(extension, carrier, item));
    carrier.ifPresent(
        value -> item.putIfAbsent(CslRecord.CUSTOM, Map.of(CslRecord.CARRIER, value)));
    return item;
  }

  private static void put(
      String name, Variable variable, Publication publication, Map<String, Object> item) {
    Object value = variable.home().write(publication);
    if (value != null) {
      item.put(name, value);
    }
  }

  /** The schema has no editor-translator; such a name stands under both roles. */
  private static Publication withoutEditorTranslators(Publication publication) {
    if (publication.contributors(ContributorRole.EDITOR_TRANSLATOR).isEmpty()) {
      return publication;
    }
    List<Contributor> contributors = new ArrayList<>();
    for (Contributor contributor : publication.contributors()) {
      boolean both = contributor.role().equals(ContributorRole.EDITOR_TRANSLATOR);
      contributors.add(both ? contributor.withRole(ContributorRole.EDITOR) : contributor);
      if (both) {
        contributors.add(contributor.withRole(ContributorRole.TRANSLATOR));
      }
    }
    return publication.withContributors(contributors);
  }

  private static void put(Extension extension, Optional<String> carrier, Map<String, Object> item) {
    String name = extension.name();
    if (name.equals(CslRecord.CUSTOM)) {
      custom(extension, carrier).ifPresent(custom -> item.putIfAbsent(name, custom));
    } else {
      value(extension)
          .filter(value -> isKept(name, value))
          .ifPresent(value -> item.putIfAbsent(name, value));
    }
  }

  /** Under the name of a variable stands only what is read as no value of it. */
  private static boolean isKept(String name, Object value) {
    Variable variable = Variables.find(name);
    return variable == null
        || (value instanceof JsonText json && variable.keeps(json.firstToken()));
  }

  private static Optional<Object> value(Extension extension) {
    return extension.structured()
        ? JsonText.of(extension.value()).map(json -> json)
        : Optional.of(extension.value());
  }

  /** An empty object is left out, so that one with a carrier in it reads like none. */
  private static Optional<JsonText> custom(Extension extension, Optional<String> carrier) {
    return Optional.of(extension)
        .filter(Extension::structured)
        .flatMap(found -> JsonText.of(found.value()))
        .filter(json -> json.isObject() && json.text().length() > 2)
        .map(json -> carrier.map(value -> json.withMember(CslRecord.CARRIER, value)).orElse(json));
  }
}

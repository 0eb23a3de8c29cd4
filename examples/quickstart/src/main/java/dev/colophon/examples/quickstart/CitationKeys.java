package dev.colophon.examples.quickstart;

import dev.colophon.model.Contributor;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import java.util.Locale;

/** Makes keys for records that have none. */
final class CitationKeys {
  private CitationKeys() {}

  static String familyNameAndYear(Publication publication) {
    String name =
        publication.contributors().stream()
            .findFirst()
            .map(Contributor::name)
            .map(
                found ->
                    found instanceof Person person ? person.family().orElse("") : found.display())
            .orElse("anonymous");
    String year =
        publication.issued().stream()
            .flatMap(date -> date.year().stream().boxed())
            .map(String::valueOf)
            .findFirst()
            .orElse("");
    return name.toLowerCase(Locale.ROOT).replaceAll("\\W", "") + year;
  }
}

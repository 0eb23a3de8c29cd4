package dev.colophon.json.internal.csl;

import dev.colophon.model.Contributor;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * The id of a record that has none: its citation key, or the first name and the year, such as
 * {@code schmitz2004}.
 */
public final class DerivedId {
  private DerivedId() {}

  /** Returns the id of a record, or the one that is made up for it. */
  public static String of(Publication publication) {
    return publication.id().or(publication::citationKey).orElseGet(() -> derived(publication));
  }

  private static String derived(Publication publication) {
    String name = publication.contributors().stream().findFirst().map(DerivedId::name).orElse("");
    String stem = name.isEmpty() ? publication.type().cslName() : name;
    OptionalLong year =
        publication.issued().map(PublicationDate::year).orElse(OptionalLong.empty());
    return stem + (year.isPresent() ? Long.toString(year.getAsLong()) : "");
  }

  private static String name(Contributor contributor) {
    String name =
        contributor.name() instanceof Person person
            ? person.family().or(person::given).orElse("")
            : contributor.name().display();
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9]", "");
    return ascii.toLowerCase(Locale.ROOT);
  }
}

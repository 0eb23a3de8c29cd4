package dev.colophon.html.internal;

import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import java.util.Optional;

/** Names as metadata have them. */
final class StatedNames {
  private StatedNames() {}

  /** Reads {@code Family, Given} or {@code Family, Suffix, Given}; another name is kept whole. */
  static Name inverted(String name) {
    int comma = name.indexOf(',');
    if (comma < 0) {
      return Organization.of(name);
    }
    Optional<String> family = part(name.substring(0, comma));
    String rest = name.substring(comma + 1);
    int second = rest.indexOf(',');
    Optional<String> suffix = second < 0 ? Optional.empty() : part(rest.substring(0, second));
    Optional<String> given = part(rest.substring(second + 1));
    return family.isEmpty() && given.isEmpty()
        ? Organization.of(name)
        : Person.builder().family(family).suffix(suffix).given(given).build();
  }

  /** Reads the same, and {@code Given Family}, for names that can only be of people. */
  static Name person(String name) {
    String stripped = name.strip();
    int space = stripped.lastIndexOf(' ');
    return stripped.indexOf(',') >= 0 || space < 0
        ? inverted(stripped)
        : Person.of(stripped.substring(0, space).strip(), stripped.substring(space + 1));
  }

  private static Optional<String> part(String text) {
    return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
  }
}

package dev.colophon.json.internal;

import java.util.Collection;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Names that a parser finds without making strings of what it reads. */
public final class Names {
  private Names() {}

  /** Returns what finds names; their indices are those of the order in which they are given. */
  public static PropertyNameMatcher matcher(Collection<String> names) {
    return Factories.DEFAULT.constructNameMatcher(
        names.stream().map(Named::fromString).toList(), false);
  }
}

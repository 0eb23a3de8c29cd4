package dev.colophon.bibtex.internal.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macros that are defined so far. The months stand for their own names. */
public final class Macros {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Map<String, String> values = new HashMap<>();

  /** Makes the macros of the months. */
  public Macros() {
    MONTHS.forEach(month -> values.put(month, month));
  }

  /** Defines a macro, in place of one of the same name. */
  public void define(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT), value);
  }

  /** Returns the value of a macro, null if it is not defined; case does not matter. */
  public @Nullable String find(String name) {
    String exact = values.get(name);
    return exact != null ? exact : values.get(name.toLowerCase(Locale.ROOT));
  }
}

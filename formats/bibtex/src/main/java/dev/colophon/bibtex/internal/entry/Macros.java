package dev.colophon.bibtex.internal.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The macros that are defined so far. The months stand for their own names. */
final class Macros {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Map<String, String> values = new HashMap<>();

  Macros() {
    MONTHS.forEach(month -> values.put(month, month));
  }

  void define(String name, String value) {
    values.put(name.toLowerCase(Locale.ROOT), value);
  }

  @Nullable String find(String name) {
    String exact = values.get(name);
    return exact != null ? exact : values.get(name.toLowerCase(Locale.ROOT));
  }
}

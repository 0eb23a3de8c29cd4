package dev.colophon.bibtex.internal.entry;

import dev.colophon.format.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The entries that others mention without taking anything over from them; those that never come are
 * reported at the end.
 */
final class Mentions {
  private static final List<String> FIELDS = List.of("xref", "related", "entryset");
  private static final int MAX_OPEN = 10_000;

  private final Map<String, Diagnostic> open = new LinkedHashMap<>();

  /** Notes the mentions of an entry whose target is not known so far. */
  void add(Entry entry, Predicate<String> isKnown) {
    for (String name : FIELDS) {
      int field = entry.find(name);
      if (field >= 0) {
        for (String key : Family.keys(entry.value(field))) {
          if (!isKnown.test(key) && open.size() < MAX_OPEN) {
            open.putIfAbsent(key, diagnostic(entry, field, key));
          }
        }
      }
    }
  }

  private static Diagnostic diagnostic(Entry entry, int field, String key) {
    Diagnostic diagnostic =
        Diagnostic.warning(
                "bibtex.missing-reference",
                "there is no entry " + key + ", which " + entry.name(field) + " mentions")
            .at(entry.span(field))
            .about(key);
    String inRecord = entry.key();
    return inRecord == null ? diagnostic : diagnostic.inRecord(inRecord);
  }

  /** Returns what is to be said of the targets that are still not known, and forgets it. */
  List<Diagnostic> takeMissing(Predicate<String> isKnown) {
    open.keySet().removeIf(isKnown);
    List<Diagnostic> missing = List.copyOf(open.values());
    open.clear();
    return missing;
  }
}

package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.Dialect;
import dev.colophon.bibtex.internal.mapping.FieldValue;
import dev.colophon.bibtex.internal.mapping.PublicationMapper;
import dev.colophon.bibtex.internal.mapping.WrittenEntry;
import dev.colophon.model.Publication;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Sets in an entry the fields in which two publications differ. Immutable. */
final class EntryEdits {
  private static final List<String> DATE_PARTS = List.of("year", "month", "day");

  /** The fields that have one name in BibLaTeX and another one in BibTeX. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "journaltitle", "journal",
          "location", "address",
          "institution", "school",
          "eprinttype", "archiveprefix",
          "eprintclass", "primaryclass",
          "annotation", "annote",
          "langid", "hyphenation",
          "urldate", "lastchecked");

  private final Dialect dialect;
  private final Function<Dialect, PublicationMapper> mappers;
  private final EntryText text;

  EntryEdits(Dialect dialect, Function<Dialect, PublicationMapper> mappers, EntryText text) {
    this.dialect = dialect;
    this.mappers = mappers;
    this.text = text;
  }

  BibEntry apply(BibEntry entry, Publication before, Publication after) {
    WrittenEntry old = written(entry, before);
    WrittenEntry wanted = written(entry, after);
    Set<String> names = new LinkedHashSet<>(old.fields().keySet());
    names.addAll(wanted.fields().keySet());
    BibEntry changed = old.type().equals(wanted.type()) ? entry : entry.withType(wanted.type());
    for (String name : names) {
      FieldValue value = wanted.fields().get(name);
      if (value == null) {
        changed = changed.withoutField(nameIn(entry, name));
      } else if (!value.equals(old.fields().get(name))) {
        changed = changed.withFieldSource(nameIn(entry, name), text.value(value));
      }
    }
    return changed;
  }

  /** Returns the fields of a publication, its date in the parts that the entry has. */
  private WrittenEntry written(BibEntry entry, Publication publication) {
    WrittenEntry written = mappers.apply(dialect).map(publication);
    boolean isBiblatex = dialect == Dialect.BIBLATEX;
    boolean hasParts = entry.field("year").isPresent() && entry.field("date").isEmpty();
    boolean hasDate = entry.field("date").isPresent();
    if (isBiblatex ? !hasParts : !hasDate) {
      return written;
    }
    Dialect other = isBiblatex ? Dialect.BIBTEX : Dialect.BIBLATEX;
    Map<String, FieldValue> fields = new LinkedHashMap<>(written.fields());
    fields.remove("date");
    fields.keySet().removeAll(DATE_PARTS);
    mappers
        .apply(other)
        .map(publication)
        .fields()
        .forEach(
            (name, value) -> {
              if (name.equals("date") || DATE_PARTS.contains(name)) {
                fields.put(name, value);
              }
            });
    return new WrittenEntry(written.type(), written.key(), fields);
  }

  private static String nameIn(BibEntry entry, String name) {
    if (entry.field(name).isPresent()) {
      return name;
    }
    for (Map.Entry<String, String> pair : ALIASES.entrySet()) {
      String other =
          pair.getKey().equals(name)
              ? pair.getValue()
              : pair.getValue().equals(name) ? pair.getKey() : "";
      if (!other.isEmpty() && entry.field(other).isPresent()) {
        return other;
      }
    }
    return name;
  }
}

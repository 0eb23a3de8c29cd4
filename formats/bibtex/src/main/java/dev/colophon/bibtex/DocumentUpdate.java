package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.Keys;
import dev.colophon.bibtex.internal.mapping.UniqueKeys;
import dev.colophon.format.Carrier;
import dev.colophon.format.Fidelity;
import dev.colophon.format.Losses;
import dev.colophon.format.PublicationReader;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes publications back into a document: entries of which nothing changed keep every character,
 * others every field of which nothing changed.
 *
 * <p>Changed fields are set, and the whole is read again. An entry that does not read as it would
 * if it were written anew is put in place of the old one.
 */
final class DocumentUpdate {
  private static final String CARRIER = "colophon";

  private final BibWriter writer;
  private final BibWriter plain;
  private final PublicationReader reader;
  private final EntryEdits edits;

  /** The publications to write into entries that are there, by key. */
  private final Map<String, Publication> changed = new LinkedHashMap<>();

  private final List<Publication> added = new ArrayList<>();

  DocumentUpdate(BibWriter writer, PublicationReader reader, EntryEdits edits) {
    this.writer = writer;
    this.plain = writer.withFidelity(Fidelity.STANDARD);
    this.reader = reader;
    this.edits = edits;
  }

  BibUpdate run(BibDocument document, List<Publication> publications) {
    Map<String, Publication> before = read(document);
    divide(document, publications, before);
    BibDocument edited =
        change(
            document,
            entry -> edits.apply(withoutCarrier(entry), get(before, entry), get(changed, entry)));
    Map<String, Publication> after = read(edited);
    BibDocument checked = change(edited, entry -> checked(entry, get(after, entry)));
    BibDocument extended = checked;
    for (Publication publication : added) {
      extended = extended.plus(fresh(publication));
    }
    return new BibUpdate(extended, losses(read(extended)));
  }

  private Map<String, Publication> read(BibDocument document) {
    Map<String, Publication> byKey = new HashMap<>();
    for (Publication publication : reader.read(document.toString()).publications()) {
      publication.id().ifPresent(id -> byKey.putIfAbsent(id, publication));
    }
    return byKey;
  }

  private void divide(
      BibDocument document, List<Publication> publications, Map<String, Publication> before) {
    UniqueKeys keys = new UniqueKeys();
    document.entries().forEach(entry -> entry.key().ifPresent(keys::keep));
    for (Publication publication : publications) {
      Optional<String> key = publication.id().filter(before::containsKey);
      if (key.isEmpty()) {
        added.add(publication.withId(newKey(publication, keys)));
      } else if (!publication.equals(before.get(key.get()))) {
        changed.put(key.get(), publication);
      }
    }
  }

  private String newKey(Publication publication, UniqueKeys keys) {
    return Keys.find(publication)
        .map(keys::keep)
        .orElseGet(() -> keys.add(writer.style().keyPattern().apply(publication)));
  }

  private static Publication get(Map<String, Publication> byKey, BibEntry entry) {
    Publication found = byKey.get(entry.key().orElse(""));
    if (found == null) {
      throw new IllegalStateException("no publication for " + entry.key());
    }
    return found;
  }

  /** Changes the first entry of each key that has a changed publication. */
  private BibDocument change(BibDocument document, UnaryOperator<BibEntry> change) {
    if (changed.isEmpty()) {
      return document;
    }
    Set<String> done = new HashSet<>();
    return document.withEntries(
        entry -> {
          boolean isMeant = entry.key().filter(changed::containsKey).filter(done::add).isPresent();
          return isMeant ? change.apply(entry) : entry;
        });
  }

  private static BibEntry withoutCarrier(BibEntry entry) {
    boolean isCarrier =
        entry.field(CARRIER).map(BibField::content).filter(Carrier::isCarrier).isPresent();
    return isCarrier ? entry.withoutField(CARRIER) : entry;
  }

  /** Returns the entry if it reads as the publication as far as can be; else a new one. */
  private BibEntry checked(BibEntry entry, Publication readBack) {
    Publication wanted = get(changed, entry);
    if (readBack.equals(wanted)) {
      return entry;
    }
    @Nullable Publication best =
        read(BibDocument.parse(plain.write(wanted).text())).get(wanted.id().orElse(""));
    if (!readBack.equals(best)) {
      return fresh(wanted);
    }
    return writer.fidelity() == Fidelity.LOSSLESS
        ? Carrier.encode(readBack, wanted)
            .map(value -> entry.withField(CARRIER, value))
            .orElse(entry)
        : entry;
  }

  private BibEntry fresh(Publication publication) {
    return BibEntry.parse(writer.write(publication).text().strip());
  }

  private Map<String, Losses> losses(Map<String, Publication> after) {
    Map<String, Losses> losses = new LinkedHashMap<>();
    changed.forEach((key, publication) -> losses.put(key, losses(publication, after.get(key))));
    for (Publication publication : added) {
      String key = publication.id().orElse("");
      losses.put(key, losses(publication, after.get(key)));
    }
    return losses;
  }

  private static Losses losses(Publication wanted, @Nullable Publication readBack) {
    return Losses.between(
        wanted, () -> readBack == null ? Publication.of(wanted.type()).build() : readBack);
  }
}

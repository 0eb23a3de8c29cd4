package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes publications of entries. Immutable. */
public final class EntryMapper {
  static final String TYPE_WORD = "entrytype";

  private final Dialect dialect;

  /** Makes a mapper for a dialect. */
  public EntryMapper(Dialect dialect) {
    this.dialect = dialect;
  }

  /**
   * Returns the publication of an entry, and what there is to say about it; only that if the entry
   * is no publication.
   */
  public ReadRecord map(Entry entry) {
    return map(entry, null);
  }

  /** Does the same, and checks the entry. */
  public ReadRecord map(Entry entry, @Nullable EntryChecks checks) {
    Reading reading = new Reading(entry, dialect);
    if (EntryTypes.NOT_PUBLICATIONS.contains(entry.type())) {
      reading.info(
          "not-a-publication",
          "entries of type " + entry.type() + " are no publications",
          List.of(entry.type()));
      return ReadRecord.of(reading.diagnostics());
    }
    if (!EntryTypes.isKnown(entry.type())) {
      reading.warn(
          "unknown-type",
          "the type " + entry.type() + " is not known; it was read as a document",
          -1);
    }
    Publication publication = publication(reading);
    if (checks != null) {
      checks.check(reading);
    }
    return withCarrier(publication, reading);
  }

  private Publication publication(Reading reading) {
    Draft draft = new Draft(reading.type);
    String key = reading.entry.key();
    if (key != null) {
      draft.publication.id(key);
    }
    Titles.read(reading, draft);
    Contributors.read(reading, draft);
    Particulars.readIssued(reading, draft);
    Publishers.read(reading, draft);
    Numbers.read(reading, draft);
    for (Part part : Part.ALL) {
      part.read(reading, draft);
    }
    OtherDates.readAll(reading, draft);
    Particulars.readGenre(reading, draft);
    LanguageFields.read(reading, draft);
    Particulars.readNotes(reading, draft);
    Particulars.readLinks(reading, draft);
    Identifiers.read(reading, draft);
    Particulars.readRelations(reading, draft);
    addExtensions(reading, draft);
    return draft.build();
  }

  private void addExtensions(Reading reading, Draft draft) {
    Entry entry = reading.entry;
    if (!EntryTypes.form(reading.type, dialect).word().equals(entry.type())) {
      draft.publication.addExtensions(Extension.of(Writing.FAMILY, TYPE_WORD, entry.type()));
    }
    if (!reading.origins.isEmpty()) {
      draft.publication.addExtensions(
          Extension.of(Writing.FAMILY, FieldOrigins.EXTENSION, reading.origins.toString()));
    }
    for (int place : reading.keptPlaces()) {
      addExtension(entry, place, draft);
    }
    for (int i = 0; i < entry.size(); i++) {
      if (!reading.isTaken(i) && !isCarrier(entry, i)) {
        addExtension(entry, i, draft);
      }
    }
  }

  private static void addExtension(Entry entry, int place, Draft draft) {
    draft.publication.addExtensions(
        Extension.of(Writing.FAMILY, entry.name(place), entry.value(place)));
  }

  private static boolean isCarrier(Entry entry, int field) {
    return KnownField.of(entry.name(field)) == KnownField.COLOPHON
        && Carrier.isCarrier(entry.value(field));
  }

  private static ReadRecord withCarrier(Publication publication, Reading reading) {
    @Nullable String carrier = reading.peek(KnownField.COLOPHON);
    if (carrier == null || !Carrier.isCarrier(carrier)) {
      return ReadRecord.of(publication, reading.diagnostics());
    }
    ReadRecord patched = Carrier.apply(publication, carrier);
    List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
    all.addAll(patched.diagnostics());
    return new ReadRecord(patched.publication(), all);
  }
}

package dev.colophon.bibtex.internal.mapping;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.bibtex.internal.syntax.Characters;
import dev.colophon.bibtex.latex.LatexEncoder;
import dev.colophon.format.SourcePosition;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of publications. Immutable.
 *
 * <p>What an entry reads as is written as the same entry: an entry is put together, read, and put
 * together again until nothing changes any more.
 */
public final class PublicationMapper {
  private static final int MAX_ROUNDS = 8;

  private final Dialect dialect;
  private final LatexEncoder encoder;
  private final @Nullable Comparator<String> fieldOrder;
  private final Function<Publication, String> keyOf;
  private final EntryMapper reader;

  /**
   * Makes a mapper for a dialect.
   *
   * @param encoder writes text
   * @param fieldOrder the order of the fields, or null for the usual one
   * @param keyOf gives the key of a publication; that which reads back if it is the id
   */
  public PublicationMapper(
      Dialect dialect,
      LatexEncoder encoder,
      @Nullable Comparator<String> fieldOrder,
      Function<Publication, String> keyOf) {
    this.dialect = dialect;
    this.encoder = encoder;
    this.fieldOrder = fieldOrder;
    this.keyOf = keyOf;
    this.reader = new EntryMapper(dialect);
  }

  /** Returns the entry of a publication. */
  public WrittenEntry map(Publication publication) {
    Publication written = publication;
    WrittenEntry entry = entry(written);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Optional<Publication> readBack = reader.map(read(entry)).publication();
      if (readBack.isEmpty() || readBack.get().equals(written)) {
        return entry;
      }
      written = readBack.get();
      WrittenEntry next = entry(written);
      if (next.isSameAs(entry)) {
        return entry;
      }
      entry = next;
    }
    return entry;
  }

  private static Entry read(WrittenEntry written) {
    Entry entry =
        new Entry(written.type(), written.key(), "", SourcePosition.START, written.fields().size());
    written.fields().forEach((name, value) -> entry.addOwn(name, value.text(), 0, 0));
    return entry;
  }

  private WrittenEntry entry(Publication publication) {
    Writing writing = new Writing(publication, dialect, encoder);
    String word = word(publication, writing);
    String options = writing.extension(KnownField.OPTIONS);
    Contributors.write(
        publication.contributors(), writing, options != null && Reading.usesPrefix(options));
    Titles.write(publication, writing);
    publication.issued().ifPresent(date -> Particulars.writeIssued(date, writing));
    Publishers.write(publication, writing);
    for (Part part : Part.ALL) {
      part.write(publication, writing);
    }
    Numbers.write(publication, writing);
    publication.submitted().ifPresent(date -> OtherDates.writeFiled(date, writing));
    publication.genre().ifPresent(genre -> Particulars.writeGenre(genre, word, writing));
    LanguageFields.write(publication.languages(), writing);
    Particulars.writeNotes(publication.notes(), writing);
    Particulars.writeLinks(publication, writing);
    Identifiers.write(publication, writing);
    Particulars.writeRelations(publication.relations(), writing);
    writing.restoreNames();
    writeExtensions(writing);
    writeSubtype(publication.type(), word, writing);
    return new WrittenEntry(word, keyOf.apply(publication), ordered(writing.fields()));
  }

  private Map<String, FieldValue> ordered(Map<String, FieldValue> fields) {
    if (fieldOrder == null) {
      return fields;
    }
    List<String> names = new ArrayList<>(fields.keySet());
    names.sort(fieldOrder);
    Map<String, FieldValue> ordered = new LinkedHashMap<>();
    names.forEach(name -> ordered.put(name, requireNonNull(fields.get(name))));
    return ordered;
  }

  /** The word that the source used, if it still means the type; else the usual one. */
  private String word(Publication publication, Writing writing) {
    PublicationType type = publication.type();
    String kept = writing.extension(EntryMapper.TYPE_WORD);
    if (kept != null && isWord(kept) && mayBe(kept, type)) {
      return kept;
    }
    boolean isMaster =
        type == PublicationType.THESIS && publication.genre().equals(Optional.of(Genres.MASTER));
    return isMaster && !dialect.isBiblatex()
        ? "mastersthesis"
        : EntryTypes.form(type, dialect).word();
  }

  private static boolean isWord(String word) {
    return !word.isEmpty()
        && word.chars().allMatch(c -> Characters.isName((char) c) && !Character.isUpperCase(c))
        && !List.of("comment", "string", "preamble").contains(word)
        && !EntryTypes.NOT_PUBLICATIONS.contains(word);
  }

  private static boolean mayBe(String word, PublicationType type) {
    return EntryTypes.ofWord(word) == type
        || EntryTypes.subtypeFor(word, type).isPresent()
        || TypeReading.mayBe(word, type);
  }

  private static void writeExtensions(Writing writing) {
    for (Map.Entry<String, String> extension : writing.extensions().entrySet()) {
      String name = extension.getKey();
      boolean isField =
          !name.isEmpty()
              && name.chars().allMatch(c -> Characters.isName((char) c))
              && !Character.isDigit(name.charAt(0));
      if (isField
          && !name.equals(EntryMapper.TYPE_WORD)
          && !name.equals(FieldOrigins.EXTENSION)
          && KnownField.of(name) != KnownField.COLOPHON
          && Writing.isSafe(extension.getValue())) {
        writing.put(name, new FieldValue(extension.getValue(), false));
      }
    }
  }

  /** Writes the subtype that the word needs with these fields to be read as the type. */
  private void writeSubtype(PublicationType type, String word, Writing writing) {
    if (typeOf(word, writing) == type) {
      return;
    }
    String subtype = EntryTypes.subtypeFor(word, type).orElse(type.cslName());
    EntryTypes.Form form = EntryTypes.form(type, dialect);
    boolean isUsual = form.word().equals(word) && !form.subtype().isEmpty();
    writing.replace(KnownField.ENTRYSUBTYPE, isUsual ? form.subtype() : subtype);
    if (typeOf(word, writing) != type) {
      writing.replace(KnownField.ENTRYSUBTYPE, type.cslName());
    }
  }

  private PublicationType typeOf(String word, Writing writing) {
    return new Reading(read(new WrittenEntry(word, "", writing.fields())), dialect).type;
  }
}

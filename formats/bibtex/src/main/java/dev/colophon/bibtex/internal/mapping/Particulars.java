package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Link;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Relation;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parts that need a rule of their own: dates, genres, languages, notes, links and relations.
 */
final class Particulars {
  private static final Pattern URL_COMMAND = Pattern.compile("\\\\url\\s*\\{([^{}]*)\\}");
  private static final Pattern NEXT_URL = Pattern.compile("[;,]?\\s+(?=(?:https?|ftp)://)");
  private static final Map<String, RelationKind> KINDS =
      Map.of(
          "translationof", RelationKind.TRANSLATION_OF,
          "translatedas", RelationKind.TRANSLATED_AS,
          "reviewof", RelationKind.REVIEW_OF,
          "reprintof", RelationKind.REPRINT_OF,
          "reprintas", RelationKind.REPRINTED_AS,
          "multivolume", RelationKind.HAS_PART);

  private Particulars() {}

  // Dates of publication

  static void readIssued(Reading reading, Draft draft) {
    if (reading.has(KnownField.DATE)) {
      PublicationDate date = Codec.date(reading, KnownField.DATE);
      boolean yearDecides = date != null && date.isLiteral() && reading.has(KnownField.YEAR);
      if (date != null && !yearDecides) {
        draft.publication.issued(date);
        takeSameYear(date, reading);
        return;
      }
      if (yearDecides) {
        reading.keep(KnownField.DATE);
      }
    }
    if (reading.has(KnownField.YEAR)) {
      readParts(reading, draft);
    }
  }

  /** Some give the year beside the date. */
  private static void takeSameYear(PublicationDate date, Reading reading) {
    boolean isSame =
        date.year().isPresent()
            && text(reading, KnownField.YEAR).equals(String.valueOf(date.year().getAsLong()));
    if (isSame) {
      reading.take(KnownField.YEAR);
    }
  }

  private static void readParts(Reading reading, Draft draft) {
    boolean isAlone = !reading.has(KnownField.MONTH) && !reading.has(KnownField.DATE);
    PublicationDate edtf = isAlone ? Dates.readExact(reading.peek(KnownField.YEAR)) : null;
    if (edtf != null) {
      reading.take(KnownField.YEAR);
      draft.publication.issued(edtf);
      return;
    }
    String year = reading.text(KnownField.YEAR);
    if (year.isEmpty()) {
      return;
    }
    boolean hasMonth = reading.has(KnownField.MONTH);
    String month = text(reading, hasMonth ? KnownField.MONTH : KnownField.DATE);
    String day = text(reading, KnownField.DAY);
    Dates.Reading found = Dates.read(year, month, day);
    draft.publication.issued(found.date());
    if (found.date().isLiteral()) {
      reading.warn(
          "bad-date", Quote.of(year) + " is not a date; it was kept as text", KnownField.YEAR);
    }
    if (hasMonth) {
      takePart(reading, KnownField.MONTH, month, found.usesMonth());
    }
    takePart(reading, KnownField.DAY, day, found.usesDay());
  }

  /** Returns the characters of a field without taking it. */
  private static String text(Reading reading, KnownField field) {
    String source = reading.peek(field);
    return source == null ? "" : Reading.decoder().decodePlain(Latex.unbraced(source)).strip();
  }

  private static void takePart(Reading reading, KnownField field, String text, boolean isUsed) {
    if (isUsed && !text.isEmpty()) {
      reading.take(field);
    } else if (!text.isEmpty()) {
      reading.warn(
          "bad-date",
          Quote.of(text) + " does not make a date with the year; it was kept as it is",
          field);
    }
  }

  static void writeIssued(PublicationDate date, Writing writing) {
    Dates.Parts parts = Dates.write(date);
    if (writing.dialect.isBiblatex() && !date.isLiteral() && !isInParts(date, parts, writing)) {
      writing.date(KnownField.DATE, date);
      return;
    }
    writing.range(KnownField.YEAR, parts.year());
    if (parts.isMacro()) {
      writing.macro(KnownField.MONTH, parts.month());
    } else {
      writing.range(KnownField.MONTH, parts.month());
    }
    writing.range(KnownField.DAY, parts.day());
  }

  /** Tells whether the source had the date in parts, beside a field of the date that is none. */
  private static boolean isInParts(PublicationDate date, Dates.Parts parts, Writing writing) {
    String kept = writing.source(KnownField.DATE);
    return kept != null
        && !Dates.isTimeOf(kept, date)
        && Dates.read(Reading.plain(kept)).isLiteral()
        && Dates.read(parts.year(), parts.month(), parts.day()).date().equals(date);
  }

  // Genres

  static void readGenre(Reading reading, Draft draft) {
    if (reading.has(KnownField.TYPE)) {
      String text = reading.text(KnownField.TYPE);
      if (!text.isEmpty()) {
        draft.publication.genre(Genres.words(text));
      }
      return;
    }
    String genre = genreOfWord(reading.entry.type());
    if (genre != null && reading.type == PublicationType.THESIS) {
      draft.publication.genre(genre);
    }
  }

  static @Nullable String genreOfWord(String word) {
    return switch (word) {
      case "mastersthesis" -> Genres.MASTER;
      case "phdthesis" -> Genres.DOCTORAL;
      default -> null;
    };
  }

  /** A word that says the genre itself needs no field. */
  static void writeGenre(String genre, String word, Writing writing) {
    if (!genre.equals(genreOfWord(word))) {
      writing.text(KnownField.TYPE, writing.dialect.isBiblatex() ? Genres.key(genre) : genre);
    }
  }

  // Notes

  static void readNotes(Reading reading, Draft draft) {
    if (reading.has(KnownField.NOTE)) {
      draft.publication.addAllNotes(reading.paragraphs(KnownField.NOTE));
    }
    if (reading.has(KnownField.ADDENDUM)) {
      RichText addendum =
          Reading.decoder().decode(String.valueOf(reading.peek(KnownField.ADDENDUM)));
      if (!addendum.isEmpty()) {
        draft.publication.addNotes(addendum);
      }
    }
  }

  /** The last note goes back to the addendum that it came from. */
  static void writeNotes(List<RichText> notes, Writing writing) {
    String addendum = writing.extension(KnownField.ADDENDUM);
    boolean isSplit =
        addendum != null
            && !notes.isEmpty()
            && notes.get(notes.size() - 1).equals(Reading.decoder().decode(addendum));
    writing.paragraphs(KnownField.NOTE, isSplit ? notes.subList(0, notes.size() - 1) : notes);
  }

  // Links

  static void readLinks(Reading reading, Draft draft) {
    if (reading.has(KnownField.URL)) {
      List<String> urls = urls(String.valueOf(reading.peek(KnownField.URL)));
      urls.forEach(url -> draft.publication.addLinks(Link.of(url)));
      if (urls.size() == 1) {
        reading.take(KnownField.URL);
      }
    }
    if (reading.has(KnownField.HOWPUBLISHED)) {
      readHowPublished(reading, draft);
    }
  }

  /** Some put several addresses into the field; then it is kept as it is too. */
  private static List<String> urls(String source) {
    String unbraced = Latex.unbraced(source);
    Matcher command = URL_COMMAND.matcher(unbraced);
    String text = Identifiers.verbatim(command.matches() ? command.group(1) : unbraced);
    if (text.isEmpty()) {
      return List.of();
    }
    return text.indexOf(' ') < 0 && text.indexOf('\n') < 0
        ? List.of(oneLine(text))
        : NEXT_URL.splitAsStream(text).map(Particulars::oneLine).toList();
  }

  private static void readHowPublished(Reading reading, Draft draft) {
    String source = Latex.unbraced(String.valueOf(reading.peek(KnownField.HOWPUBLISHED)));
    Matcher command = URL_COMMAND.matcher(source);
    boolean isUrl =
        command.matches() || source.startsWith("http://") || source.startsWith("https://");
    if (!isUrl || source.indexOf(' ') >= 0) {
      String medium = reading.text(KnownField.HOWPUBLISHED);
      if (!medium.isEmpty()) {
        draft.publication.medium(medium);
      }
      return;
    }
    String url = Identifiers.verbatim(command.matches() ? command.group(1) : source);
    if (!reading.has(KnownField.URL) && !url.isEmpty()) {
      draft.publication.addLinks(Link.of(url));
      reading.take(KnownField.HOWPUBLISHED);
      reading.origins.add(KnownField.URL, KnownField.HOWPUBLISHED);
    }
  }

  static void writeLinks(Publication publication, Writing writing) {
    publication.medium().ifPresent(medium -> writing.text(KnownField.HOWPUBLISHED, medium));
    writeUrl(publication, writing);
  }

  private static void writeUrl(Publication publication, Writing writing) {
    String kept = writing.source(KnownField.URL);
    if (kept != null && urls(kept).equals(publication.links().stream().map(Link::url).toList())) {
      return;
    }
    boolean isMedium = writing.origins().has(KnownField.URL, KnownField.HOWPUBLISHED);
    publication
        .url()
        .map(Particulars::url)
        .map(url -> isMedium && url.indexOf('{') < 0 ? "\\url{" + url + "}" : url)
        .ifPresent(url -> writing.put(KnownField.URL, url));
  }

  /** Long addresses are broken into lines. */
  private static String oneLine(String url) {
    boolean hasLines = url.indexOf('\n') >= 0 || url.indexOf('\r') >= 0;
    return hasLines ? url.replaceAll("\\s*[\\r\\n]\\s*", "") : url;
  }

  /** Returns an address that can stand in braces. */
  private static String url(String url) {
    String oneLine = oneLine(url.strip());
    return Latex.isBalanced(oneLine) ? oneLine : oneLine.replace("{", "%7B").replace("}", "%7D");
  }

  // Relations

  static void readRelations(Reading reading, Draft draft) {
    if (reading.has(KnownField.XREF)) {
      String key = Latex.unbraced(String.valueOf(reading.peek(KnownField.XREF)));
      if (!key.isEmpty()) {
        draft.publication.addRelations(Relation.of(RelationKind.PART_OF, key));
        reading.take(KnownField.XREF);
      }
    }
    if (reading.has(KnownField.RELATED)) {
      readRelated(reading, draft);
    }
  }

  private static void readRelated(Reading reading, Draft draft) {
    String keys = String.valueOf(reading.peek(KnownField.RELATED)).strip();
    if (keys.isEmpty()) {
      return;
    }
    reading.take(KnownField.RELATED);
    String type = reading.has(KnownField.RELATEDTYPE) ? reading.text(KnownField.RELATEDTYPE) : "";
    String label =
        reading.has(KnownField.RELATEDSTRING) ? reading.text(KnownField.RELATEDSTRING) : "";
    for (String key : keys.split("\\s*,\\s*", -1)) {
      if (!key.isEmpty()) {
        Relation.Builder relation = Relation.builder().kind(kind(type)).target(key);
        draft.publication.addRelations(
            label.isEmpty() ? relation.build() : relation.label(label).build());
      }
    }
  }

  private static RelationKind kind(String type) {
    RelationKind known = KINDS.get(type.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return type.isBlank() ? RelationKind.RELATED : RelationKind.of(type);
  }

  static void writeRelations(List<Relation> relations, Writing writing) {
    List<Relation> related = new ArrayList<>();
    for (Relation relation : relations) {
      boolean hasTarget = relation.target().filter(Keys::isSafe).isPresent();
      if (hasTarget && relation.kind().equals(RelationKind.PART_OF)) {
        writing.put(KnownField.XREF, relation.target().get());
      } else if (hasTarget && isLikeFirst(related, relation)) {
        related.add(relation);
      }
    }
    if (!related.isEmpty()) {
      writeRelated(related, writing);
    }
  }

  private static boolean isLikeFirst(List<Relation> related, Relation relation) {
    return related.isEmpty()
        || (related.get(0).kind().equals(relation.kind())
            && related.get(0).label().equals(relation.label()));
  }

  private static void writeRelated(List<Relation> related, Writing writing) {
    Relation first = related.get(0);
    List<String> keys = related.stream().flatMap(relation -> relation.target().stream()).toList();
    writing.put(KnownField.RELATED, String.join(",", keys));
    if (!first.kind().equals(RelationKind.RELATED)) {
      writing.text(KnownField.RELATEDTYPE, word(first.kind()));
    }
    first.label().ifPresent(label -> writing.text(KnownField.RELATEDSTRING, label));
  }

  private static String word(RelationKind kind) {
    Optional<String> word =
        KINDS.entrySet().stream()
            .filter(row -> row.getValue().equals(kind))
            .map(Map.Entry::getKey)
            .findFirst();
    return word.orElse(kind.name());
  }
}

package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.PublicationType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What type of publication an entry is: by its word, its subtype and its fields. */
final class TypeReading {
  private static final Set<String> EPRINT_WORDS =
      Set.of("article", "misc", "online", "unpublished");

  private final Reading reading;
  private final String word;

  TypeReading(Reading reading) {
    this.reading = reading;
    this.word = reading.entry.type();
  }

  /** Tells whether the fields can make a type of a word. */
  static boolean mayBe(String word, PublicationType type) {
    return switch (type) {
      case ARTICLE -> EPRINT_WORDS.contains(word);
      case WEBPAGE -> word.equals("misc");
      case SPEECH -> word.equals("unpublished");
      default -> false;
    };
  }

  PublicationType type() {
    String subtype = reading.peek(KnownField.ENTRYSUBTYPE);
    PublicationType bySubtype = subtype == null ? null : EntryTypes.ofSubtype(word, subtype);
    if (bySubtype != null) {
      reading.take(KnownField.ENTRYSUBTYPE);
      return bySubtype;
    }
    PublicationType byFields = byFields();
    return byFields == null ? EntryTypes.ofWord(word) : byFields;
  }

  private @Nullable PublicationType byFields() {
    return switch (word) {
      case "article" -> has(KnownField.EPRINT) && !hasHost() ? PublicationType.ARTICLE : null;
      case "misc" -> misc();
      case "online" -> has(KnownField.EPRINT) && hasEprintType() ? PublicationType.ARTICLE : null;
      case "unpublished" -> unpublished();
      default -> null;
    };
  }

  private boolean hasHost() {
    return has(KnownField.JOURNALTITLE) || has(KnownField.JOURNAL);
  }

  private boolean hasEprintType() {
    return has(KnownField.EPRINTTYPE) || has(KnownField.ARCHIVEPREFIX);
  }

  private @Nullable PublicationType misc() {
    if (has(KnownField.EPRINT)) {
      return PublicationType.ARTICLE;
    }
    return has(KnownField.URL) && has(KnownField.URLDATE) ? PublicationType.WEBPAGE : null;
  }

  private @Nullable PublicationType unpublished() {
    if (has(KnownField.EVENTTITLE) || has(KnownField.EVENTDATE) || has(KnownField.VENUE)) {
      return PublicationType.SPEECH;
    }
    return has(KnownField.EPRINT) ? PublicationType.ARTICLE : null;
  }

  private boolean has(KnownField field) {
    return reading.has(field);
  }
}

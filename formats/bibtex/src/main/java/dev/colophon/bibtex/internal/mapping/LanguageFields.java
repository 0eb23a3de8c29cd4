package dev.colophon.bibtex.internal.mapping;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields of languages.
 *
 * <p>A name that says more than the tag, as {@code nswissgerman} does, is kept as an extension too,
 * and comes back as long as the language is the same.
 */
final class LanguageFields {
  private static final List<KnownField> FIELDS =
      List.of(KnownField.LANGUAGE, KnownField.LANGID, KnownField.HYPHENATION);

  private LanguageFields() {}

  static void read(Reading reading, Draft draft) {
    KnownField field = reading.first(FIELDS);
    if (field == null) {
      return;
    }
    String source = Latex.unbraced(String.valueOf(reading.peek(field)));
    List<String> languages = Codec.languages(reading, field);
    if (languages.isEmpty()) {
      return;
    }
    draft.publication.languages(languages);
    if (names(languages).equalsIgnoreCase(source) && !isTwice(languages, field, reading)) {
      boolean isFree = field == KnownField.LANGID || !reading.has(KnownField.LANGID);
      KnownField usual = usual(languages, reading.dialect, isFree);
      reading.origins.add(usual, field);
    } else {
      reading.keep(field);
    }
  }

  /** Tells whether another field says the same. */
  private static boolean isTwice(List<String> languages, KnownField field, Reading reading) {
    String langid = reading.peek(KnownField.LANGID);
    return field != KnownField.LANGID
        && langid != null
        && Reading.languages(langid).equals(languages);
  }

  private static String names(List<String> languages) {
    return languages.stream().map(Languages::name).collect(Collectors.joining(" and "));
  }

  /** One language of which babel knows the name is a langid. */
  private static KnownField usual(List<String> languages, Dialect dialect, boolean isFree) {
    boolean isOne =
        dialect.isBiblatex()
            && isFree
            && languages.size() == 1
            && Languages.hasName(languages.get(0));
    return isOne ? KnownField.LANGID : KnownField.LANGUAGE;
  }

  static void write(List<String> languages, Writing writing) {
    for (KnownField field : FIELDS) {
      String kept = writing.source(field);
      if (kept != null && Reading.languages(kept).equals(languages)) {
        return;
      }
    }
    writing.forget(KnownField.LANGUAGE);
    if (!languages.isEmpty()) {
      boolean isFree = writing.extension(KnownField.LANGID) == null;
      Codec.languages(writing, usual(languages, writing.dialect, isFree), languages);
    }
  }
}

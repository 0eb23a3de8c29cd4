package dev.colophon.json.internal.csl;

import dev.colophon.model.PublicationType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of types that other vocabularies use in CSL-JSON: those of Crossref, DataCite, BibTeX and
 * Zotero.
 */
final class CslTypes {
  private static final String[][] NAMES = {
    {"article-journal", "journal-article", "journalarticle", "component", "peer-review"},
    {"article", "posted-content", "preprint"},
    {"article-magazine", "magazinearticle"},
    {"article-newspaper", "newspaperarticle"},
    {"book", "monograph", "edited-book", "reference-book", "book-set", "book-series"},
    {"book", "proceedings", "proceedings-series"},
    {"broadcast", "radiobroadcast", "tvbroadcast", "podcast"},
    {"chapter", "book-chapter", "book-section", "book-part", "book-track", "booksection"},
    {"chapter", "inbook", "incollection"},
    {"dataset", "database", "data-paper"},
    {"document", "other", "misc", "text"},
    {"entry", "reference-entry"},
    {"entry-dictionary", "dictionaryentry"},
    {"entry-encyclopedia", "encyclopediaarticle"},
    {"event", "conference"},
    {"graphic", "artwork", "image"},
    {"legal_case", "case"},
    {"legislation", "statute"},
    {"manuscript", "unpublished"},
    {"motion_picture", "film", "video", "videorecording", "audiovisual"},
    {"paper-conference", "proceedings-article", "conference-paper", "conferencepaper"},
    {"paper-conference", "inproceedings"},
    {"periodical", "journal", "journal-volume", "journal-issue"},
    {"personal_communication", "letter", "email", "instantmessage"},
    {"post", "forumpost"},
    {"post-weblog", "blogpost"},
    {"report", "report-component", "report-series", "technical-report", "techreport"},
    {"software", "computerprogram", "computer-program"},
    {"song", "audiorecording", "sound"},
    {"speech", "presentation"},
    {"standard", "standard-series"},
    {"thesis", "dissertation", "phdthesis", "mastersthesis"},
    {"webpage", "website", "online"},
  };
  private static final Map<String, PublicationType> BY_NAME = byName();

  private CslTypes() {}

  private static Map<String, PublicationType> byName() {
    Map<String, PublicationType> byName = new HashMap<>();
    for (PublicationType type : PublicationType.values()) {
      byName.put(normal(type.cslName()), type);
    }
    for (String[] row : NAMES) {
      PublicationType type = PublicationType.ofCslName(row[0]).orElseThrow();
      for (int i = 1; i < row.length; i++) {
        byName.put(normal(row[i]), type);
      }
    }
    return byName;
  }

  private static String normal(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Returns the type that another vocabulary calls so. */
  static Optional<PublicationType> find(String name) {
    return Optional.ofNullable(BY_NAME.get(normal(name)));
  }
}

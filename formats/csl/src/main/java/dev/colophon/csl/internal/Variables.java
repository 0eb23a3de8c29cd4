package dev.colophon.csl.internal;

import static java.util.Map.entry;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The variables of CSL: those that the engine can render, with the setter for their values, and
 * those that it can't.
 *
 * <p>Source: CSL 1.0.2 specification, appendix IV.
 */
final class Variables {
  static final Map<String, BiConsumer<CSLItemDataBuilder, String>> TEXT =
      Map.ofEntries(
          entry("abstract", CSLItemDataBuilder::abstrct),
          entry("annote", CSLItemDataBuilder::annote),
          entry("archive", CSLItemDataBuilder::archive),
          entry("archive-place", CSLItemDataBuilder::archivePlace),
          entry("archive_location", CSLItemDataBuilder::archiveLocation),
          entry("authority", CSLItemDataBuilder::authority),
          entry("call-number", CSLItemDataBuilder::callNumber),
          entry("chapter-number", CSLItemDataBuilder::chapterNumber),
          entry("citation-key", CSLItemDataBuilder::citationKey),
          entry("citation-label", CSLItemDataBuilder::citationLabel),
          entry("citation-number", CSLItemDataBuilder::citationNumber),
          entry("collection-number", CSLItemDataBuilder::collectionNumber),
          entry("collection-title", CSLItemDataBuilder::collectionTitle),
          entry("container-title", CSLItemDataBuilder::containerTitle),
          entry("container-title-short", CSLItemDataBuilder::containerTitleShort),
          entry("dimensions", CSLItemDataBuilder::dimensions),
          entry("DOI", CSLItemDataBuilder::DOI),
          entry("edition", CSLItemDataBuilder::edition),
          entry("event", CSLItemDataBuilder::event),
          entry("event-place", CSLItemDataBuilder::eventPlace),
          entry("first-reference-note-number", CSLItemDataBuilder::firstReferenceNoteNumber),
          entry("genre", CSLItemDataBuilder::genre),
          entry("ISBN", CSLItemDataBuilder::ISBN),
          entry("ISSN", CSLItemDataBuilder::ISSN),
          entry("issue", CSLItemDataBuilder::issue),
          entry("jurisdiction", CSLItemDataBuilder::jurisdiction),
          entry("keyword", CSLItemDataBuilder::keyword),
          entry("language", CSLItemDataBuilder::language),
          entry("locator", CSLItemDataBuilder::locator),
          entry("medium", CSLItemDataBuilder::medium),
          entry("note", CSLItemDataBuilder::note),
          entry("number", CSLItemDataBuilder::number),
          entry("number-of-pages", CSLItemDataBuilder::numberOfPages),
          entry("number-of-volumes", CSLItemDataBuilder::numberOfVolumes),
          entry("original-publisher", CSLItemDataBuilder::originalPublisher),
          entry("original-publisher-place", CSLItemDataBuilder::originalPublisherPlace),
          entry("original-title", CSLItemDataBuilder::originalTitle),
          entry("page", CSLItemDataBuilder::page),
          entry("PMCID", CSLItemDataBuilder::PMCID),
          entry("PMID", CSLItemDataBuilder::PMID),
          entry("publisher", CSLItemDataBuilder::publisher),
          entry("publisher-place", CSLItemDataBuilder::publisherPlace),
          entry("references", CSLItemDataBuilder::references),
          entry("reviewed-title", CSLItemDataBuilder::reviewedTitle),
          entry("scale", CSLItemDataBuilder::scale),
          entry("section", CSLItemDataBuilder::section),
          entry("source", CSLItemDataBuilder::source),
          entry("status", CSLItemDataBuilder::status),
          entry("title", CSLItemDataBuilder::title),
          entry("title-short", CSLItemDataBuilder::titleShort),
          entry("URL", CSLItemDataBuilder::URL),
          entry("version", CSLItemDataBuilder::version),
          entry("volume", CSLItemDataBuilder::volume),
          entry("year-suffix", CSLItemDataBuilder::yearSuffix));

  static final Map<String, BiConsumer<CSLItemDataBuilder, CSLName[]>> NAMES =
      Map.ofEntries(
          entry("author", CSLItemDataBuilder::author),
          entry("chair", CSLItemDataBuilder::chair),
          entry("collection-editor", CSLItemDataBuilder::collectionEditor),
          entry("compiler", CSLItemDataBuilder::compiler),
          entry("composer", CSLItemDataBuilder::composer),
          entry("container-author", CSLItemDataBuilder::containerAuthor),
          entry("contributor", CSLItemDataBuilder::contributor),
          entry("curator", CSLItemDataBuilder::curator),
          entry("director", CSLItemDataBuilder::director),
          entry("editor", CSLItemDataBuilder::editor),
          entry("editorial-director", CSLItemDataBuilder::editorialDirector),
          entry("executive-producer", CSLItemDataBuilder::executiveProducer),
          entry("illustrator", CSLItemDataBuilder::illustrator),
          entry("interviewer", CSLItemDataBuilder::interviewer),
          entry("organizer", CSLItemDataBuilder::organizer),
          entry("original-author", CSLItemDataBuilder::originalAuthor),
          entry("performer", CSLItemDataBuilder::performer),
          entry("producer", CSLItemDataBuilder::producer),
          entry("recipient", CSLItemDataBuilder::recipient),
          entry("reviewed-author", CSLItemDataBuilder::reviewedAuthor),
          entry("translator", CSLItemDataBuilder::translator));

  static final Map<String, BiConsumer<CSLItemDataBuilder, CSLDate>> DATES =
      Map.of(
          "accessed", CSLItemDataBuilder::accessed,
          "container", CSLItemDataBuilder::container,
          "event-date", CSLItemDataBuilder::eventDate,
          "issued", CSLItemDataBuilder::issued,
          "original-date", CSLItemDataBuilder::originalDate,
          "submitted", CSLItemDataBuilder::submitted);

  /** Text variables that the engine doesn't render. */
  static final List<String> UNKNOWN_TEXT =
      List.of(
          "part-number",
          "supplement-number",
          "volume-title",
          "part-title",
          "archive_collection",
          "division",
          "license",
          "printing-number",
          "reviewed-genre",
          "collection-title-short",
          "volume-title-short");

  /** Name variables that the engine doesn't render. */
  static final List<String> UNKNOWN_NAMES =
      List.of("editor-translator", "script-writer", "host", "guest", "narrator", "series-creator");

  /** Date variables that the engine doesn't render. */
  static final List<String> UNKNOWN_DATES = List.of("available-date");

  /** Text variables that few styles use, so that others can take their place. */
  static final List<String> RARE_TEXT =
      List.of(
          "annote",
          "references",
          "scale",
          "dimensions",
          "source",
          "original-publisher-place",
          "call-number",
          "keyword",
          "archive-place",
          "jurisdiction",
          "authority",
          "PMCID",
          "PMID",
          "abstract",
          "language");

  /** Name variables that few styles use. */
  static final List<String> RARE_NAMES =
      List.of(
          "chair",
          "organizer",
          "curator",
          "contributor",
          "editorial-director",
          "executive-producer",
          "original-author",
          "compiler",
          "illustrator");

  /** Date variables that few styles use, and one that CSL doesn't have. */
  static final List<String> RARE_DATES = List.of("container", "submitted", "original-date");

  private static final Set<String> ALL_DATES =
      Set.of("accessed", "available-date", "event-date", "issued", "original-date", "submitted");

  private Variables() {}

  /** Returns the rendering element for a variable. */
  static String elementFor(String variable) {
    if (ALL_DATES.contains(variable)) {
      return "date";
    }
    return isName(variable) ? "names" : "text";
  }

  private static boolean isName(String variable) {
    return NAMES.containsKey(variable) || UNKNOWN_NAMES.contains(variable);
  }
}

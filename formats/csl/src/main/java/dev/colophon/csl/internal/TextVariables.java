package dev.colophon.csl.internal;

import dev.colophon.model.Archive;
import dev.colophon.model.CiteContext;
import dev.colophon.model.Container;
import dev.colophon.model.Event;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Legal;
import dev.colophon.model.Original;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.Reviewed;
import dev.colophon.model.RichText;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the value of each text and number variable of CSL is in a publication. */
final class TextVariables {
  private static final Map<String, Function<Publication, Optional<String>>> TABLE =
      new LinkedHashMap<>();

  static {
    plain("genre", Publication::genre);
    plain("status", Publication::status);
    plain("edition", Publication::edition);
    plain("printing-number", Publication::printing);
    plain("version", Publication::version);
    plain("number-of-pages", Publication::numberOfPages);
    plain("number-of-volumes", Publication::numberOfVolumes);
    plain("medium", Publication::medium);
    plain("dimensions", Publication::dimensions);
    plain("scale", Publication::scale);
    plain("citation-key", Publication::citationKey);
    plain("citation-label", Publication::citationLabel);
    plain("URL", Publication::url);
    plain("language", publication -> publication.languages().stream().findFirst());
    plain("keyword", publication -> joined(publication.keywords(), ", "));
    TABLE.put("number", publication -> number(publication).map(Marker::cleanNumber));
    plain("license", publication -> publication.rights().flatMap(r -> r.license().or(r::url)));
    rich("title", publication -> publication.title().map(Title::full));
    rich("title-short", TextVariables::shortTitle);
    rich("abstract", publication -> joined(publication.abstractParagraphs()));
    rich("note", publication -> joined(publication.notes()));
    rich("annote", Publication::annotation);
    container();
    surroundings();
    identifier("DOI", IdentifierScheme.DOI);
    identifier("ISBN", IdentifierScheme.ISBN);
    identifier("ISSN", IdentifierScheme.ISSN);
    identifier("PMID", IdentifierScheme.PMID);
    identifier("PMCID", IdentifierScheme.PMCID);
  }

  private TextVariables() {}

  private static void container() {
    richPart("container-title", Publication::container, Container::title);
    richPart("container-title-short", Publication::container, Container::shortTitle);
    richPart("volume-title", Publication::container, Container::volumeTitle);
    richPart("volume-title-short", Publication::container, Container::volumeShortTitle);
    richPart("part-title", Publication::container, Container::partTitle);
    part("volume", Publication::container, container -> range(container.volume()));
    part("issue", Publication::container, container -> range(container.issue()));
    part("supplement-number", Publication::container, Container::supplement);
    part("part-number", Publication::container, Container::part);
    part("chapter-number", Publication::container, Container::chapter);
    part("section", Publication::container, Container::section);
    part("page", Publication::container, TextVariables::pages);
    richPart("collection-title", Publication::series, Series::title);
    richPart("collection-title-short", Publication::series, Series::shortTitle);
    part("collection-number", Publication::series, series -> range(series.number()));
  }

  private static void surroundings() {
    richPart("event-title", Publication::event, Event::title);
    part("event-place", Publication::event, Event::place);
    part("publisher", Publication::publisher, Publisher::name);
    part("publisher-place", Publication::publisher, Publisher::place);
    richPart("original-title", Publication::original, Original::title);
    part("original-publisher", TextVariables::originalPublisher, Publisher::name);
    part("original-publisher-place", TextVariables::originalPublisher, Publisher::place);
    richPart("reviewed-title", Publication::reviewed, Reviewed::title);
    part("reviewed-genre", Publication::reviewed, Reviewed::genre);
    part("archive", Publication::archive, Archive::name);
    part("archive_collection", Publication::archive, Archive::collection);
    part("archive_location", Publication::archive, Archive::location);
    part("archive-place", Publication::archive, Archive::place);
    part("call-number", Publication::archive, Archive::callNumber);
    part("source", Publication::archive, Archive::source);
    part("authority", Publication::legal, Legal::authority);
    part("jurisdiction", Publication::legal, Legal::jurisdiction);
    part("division", Publication::legal, Legal::division);
    part("references", Publication::legal, Legal::references);
    part("year-suffix", Publication::citeContext, CiteContext::yearSuffix);
  }

  private static void plain(String variable, Function<Publication, Optional<String>> value) {
    TABLE.put(variable, publication -> value.apply(publication).map(Marker::clean));
  }

  private static void rich(String variable, Function<Publication, Optional<RichText>> value) {
    TABLE.put(variable, publication -> value.apply(publication).map(Marker::encode));
  }

  private static <T> void part(
      String variable,
      Function<Publication, Optional<T>> whole,
      Function<T, Optional<String>> value) {
    plain(variable, publication -> whole.apply(publication).flatMap(value));
  }

  private static <T> void richPart(
      String variable,
      Function<Publication, Optional<T>> whole,
      Function<T, Optional<RichText>> value) {
    rich(variable, publication -> whole.apply(publication).flatMap(value));
  }

  private static void identifier(String variable, IdentifierScheme scheme) {
    plain(variable, publication -> publication.identifier(scheme).map(id -> id.display()));
  }

  private static Optional<String> number(Publication publication) {
    return publication.number().or(() -> publication.container().flatMap(Container::articleNumber));
  }

  private static Optional<String> pages(Container container) {
    return container
        .pages()
        .map(pages -> pages.toString().replace('–', '-'))
        .or(container::firstPage);
  }

  /** Returns a number with an en dash between the ends of a range. */
  private static Optional<String> range(Optional<String> number) {
    return number.map(text -> text.replaceAll("(?<=[0-9])-(?=[0-9])", "–"));
  }

  private static Optional<Publisher> originalPublisher(Publication publication) {
    return publication.original().flatMap(Original::publisher);
  }

  /** The short title, or the main title where there is a subtitle. */
  private static Optional<RichText> shortTitle(Publication publication) {
    return publication
        .title()
        .flatMap(title -> title.shortTitle().or(() -> title.subtitle().map(sub -> title.main())));
  }

  private static Optional<String> joined(List<String> values, String delimiter) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join(delimiter, values));
  }

  private static Optional<RichText> joined(List<RichText> paragraphs) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    RichText.Builder text = RichText.builder().append(paragraphs.get(0));
    paragraphs.stream().skip(1).forEach(paragraph -> text.append("\n").append(paragraph));
    return Optional.of(text.build());
  }

  /** Returns the variables that a publication has, with their values. */
  static Map<String, String> of(Publication publication) {
    return TABLE.entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().apply(publication).filter(value -> !value.isBlank()).stream()
                    .map(value -> Map.entry(entry.getKey(), value)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}

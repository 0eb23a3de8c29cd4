package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Container;
import dev.colophon.model.Event;
import dev.colophon.model.Original;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A part of the model that one field holds, whatever the type of the publication.
 *
 * @param codec how the field is written
 * @param biblatex the field in BibLaTeX
 * @param bibtex the field in BibTeX
 * @param readable the fields it is read from, the best one first
 * @param getter gets the part from a publication
 * @param setter sets the part
 */
record Rule<T>(
    Codec<T> codec,
    KnownField biblatex,
    KnownField bibtex,
    List<KnownField> readable,
    Function<Publication, Optional<T>> getter,
    BiConsumer<Draft, T> setter) {

  /** Before the titles and contributors come the rules in this order. */
  static final List<Rule<?>> ALL =
      List.of(
          text(
              Publication::edition,
              (draft, value) -> draft.publication.edition(value),
              KnownField.EDITION),
          text(
              Publication::version,
              (draft, value) -> draft.publication.version(value),
              KnownField.VERSION,
              KnownField.REVISION),
          text(
              container(Container::volume),
              (draft, value) -> draft.container().volume(value),
              KnownField.VOLUME),
          text(
              container(Container::part),
              (draft, value) -> draft.container().part(value),
              KnownField.PART),
          text(
              Publication::numberOfVolumes,
              (draft, value) -> draft.publication.numberOfVolumes(value),
              KnownField.VOLUMES),
          text(
              container(Container::chapter),
              (draft, value) -> draft.container().chapter(value),
              KnownField.CHAPTER),
          one(
              Codec.PAGES,
              container(Container::pages),
              (draft, value) -> draft.container().pages(value),
              KnownField.PAGES),
          text(
              container(Container::articleNumber),
              (draft, value) -> draft.container().articleNumber(value),
              KnownField.EID,
              KnownField.ARTICLENO),
          text(
              Publication::numberOfPages,
              (draft, value) -> draft.publication.numberOfPages(value),
              KnownField.PAGETOTAL,
              KnownField.NUMPAGES),
          one(
              Codec.RICH,
              container(Container::shortTitle),
              (draft, value) -> draft.container().shortTitle(value),
              KnownField.SHORTJOURNAL),
          one(
              Codec.RICH,
              series(Series::title),
              (draft, value) -> draft.series().title(value),
              KnownField.SERIES),
          one(
              Codec.RICH,
              series(Series::shortTitle),
              (draft, value) -> draft.series().shortTitle(value),
              KnownField.SHORTSERIES),
          one(
              Codec.RICH,
              event(Event::title),
              (draft, value) -> draft.event().title(value),
              KnownField.EVENTTITLE),
          one(
              Codec.DATE,
              event(Event::date),
              (draft, value) -> draft.event().date(value),
              KnownField.EVENTDATE),
          text(event(Event::place), (draft, value) -> draft.event().place(value), KnownField.VENUE),
          one(
              Codec.RICH,
              title(Title::shortTitle),
              (draft, value) -> draft.shortTitle = value,
              KnownField.SHORTTITLE),
          one(
              Codec.RICH,
              original(Original::title),
              (draft, value) -> draft.original().title(value),
              KnownField.ORIGTITLE),
          one(
              Codec.DATE,
              original(Original::date),
              (draft, value) -> draft.original().date(value),
              KnownField.ORIGDATE),
          one(
              Codec.LIST,
              originalPublisher(Publisher::names),
              (draft, value) -> draft.originalPublisher().names(value),
              KnownField.ORIGPUBLISHER),
          one(
              Codec.LIST,
              originalPublisher(Publisher::places),
              (draft, value) -> draft.originalPublisher().places(value),
              KnownField.ORIGLOCATION),
          one(
              Codec.LANGUAGES,
              publication ->
                  publication.original().map(Original::languages).filter(list -> !list.isEmpty()),
              (draft, value) -> draft.original().languages(value),
              KnownField.ORIGLANGUAGE),
          text(
              Publication::status,
              (draft, value) -> draft.publication.status(value),
              KnownField.PUBSTATE),
          one(
              Codec.DATE,
              Publication::accessed,
              (draft, value) -> draft.publication.accessed(value),
              KnownField.URLDATE,
              KnownField.URLACCESSDATE,
              KnownField.LASTCHECKED,
              KnownField.ACCESSED),
          text(
              publication -> publication.archive().flatMap(archive -> archive.callNumber()),
              (draft, value) -> draft.archive().callNumber(value),
              KnownField.LIBRARY,
              KnownField.CALLNUMBER),
          text(
              Publication::citationLabel,
              (draft, value) -> draft.publication.citationLabel(value),
              KnownField.SHORTHAND),
          dialects(
              Codec.RICH,
              KnownField.ANNOTATION,
              KnownField.ANNOTE,
              Publication::annotation,
              (draft, value) -> draft.publication.annotation(value)),
          new Rule<>(
              Codec.TEXT,
              KnownField.RIGHTS,
              KnownField.COPYRIGHT,
              List.of(KnownField.LICENSE, KnownField.RIGHTS, KnownField.COPYRIGHT),
              publication -> publication.rights().flatMap(Rights::license),
              (draft, value) -> draft.publication.rights(Rights.builder().license(value).build())),
          one(
              Codec.KEYWORDS,
              publication -> Optional.of(publication.keywords()).filter(list -> !list.isEmpty()),
              (draft, value) -> draft.publication.keywords(value),
              KnownField.KEYWORDS),
          one(
              Codec.PARAGRAPHS,
              publication ->
                  Optional.of(publication.abstractParagraphs()).filter(list -> !list.isEmpty()),
              (draft, value) -> draft.publication.abstractParagraphs(value),
              KnownField.ABSTRACT));

  private static Rule<String> text(
      Function<Publication, Optional<String>> getter,
      BiConsumer<Draft, String> setter,
      KnownField... fields) {
    return one(Codec.TEXT, getter, setter, fields);
  }

  private static <T> Rule<T> one(
      Codec<T> codec,
      Function<Publication, Optional<T>> getter,
      BiConsumer<Draft, T> setter,
      KnownField... fields) {
    return new Rule<>(codec, fields[0], fields[0], List.of(fields), getter, setter);
  }

  private static <T> Rule<T> dialects(
      Codec<T> codec,
      KnownField biblatex,
      KnownField bibtex,
      Function<Publication, Optional<T>> getter,
      BiConsumer<Draft, T> setter) {
    return new Rule<>(codec, biblatex, bibtex, List.of(biblatex, bibtex), getter, setter);
  }

  private static <T> Function<Publication, Optional<T>> container(
      Function<Container, Optional<T>> part) {
    return publication -> publication.container().flatMap(part);
  }

  private static <T> Function<Publication, Optional<T>> series(Function<Series, Optional<T>> part) {
    return publication -> publication.series().flatMap(part);
  }

  private static <T> Function<Publication, Optional<T>> event(Function<Event, Optional<T>> part) {
    return publication -> publication.event().flatMap(part);
  }

  private static <T> Function<Publication, Optional<T>> title(Function<Title, Optional<T>> part) {
    return publication -> publication.title().flatMap(part);
  }

  private static <T> Function<Publication, Optional<T>> original(
      Function<Original, Optional<T>> part) {
    return publication -> publication.original().flatMap(part);
  }

  private static Function<Publication, Optional<List<String>>> originalPublisher(
      Function<Publisher, List<String>> part) {
    return publication ->
        publication
            .original()
            .flatMap(Original::publisher)
            .map(part)
            .filter(list -> !list.isEmpty());
  }

  void read(Reading reading, Draft draft) {
    KnownField field = reading.first(readable);
    if (field != null) {
      T value = codec.read(reading, field);
      if (value != null) {
        setter.accept(draft, value);
        reading.origins.add(reading.dialect.isBiblatex() ? biblatex : bibtex, field);
      }
    }
  }

  void write(Publication publication, Writing writing) {
    Optional<T> value = getter.apply(publication);
    if (value.isPresent()) {
      codec.write(writing, writing.dialect.isBiblatex() ? biblatex : bibtex, value.get());
    }
  }
}

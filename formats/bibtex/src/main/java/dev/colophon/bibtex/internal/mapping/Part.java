package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Archive;
import dev.colophon.model.Container;
import dev.colophon.model.Event;
import dev.colophon.model.Original;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of the model that one field holds, whatever the type of the publication, in the order in
 * which the parts are written. Getting and setting are switches and not functions in the table: 64
 * functions take longer to link than the command needs for all else in this package.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are immutable
enum Part {
  EDITION(Codec.TEXT, KnownField.EDITION),
  VERSION(Codec.TEXT, KnownField.VERSION, KnownField.REVISION),
  VOLUME(Codec.TEXT, KnownField.VOLUME),
  PART(Codec.TEXT, KnownField.PART),
  NUMBER_OF_VOLUMES(Codec.TEXT, KnownField.VOLUMES),
  CHAPTER(Codec.TEXT, KnownField.CHAPTER),
  PAGES(Codec.PAGES, KnownField.PAGES),
  ARTICLE_NUMBER(Codec.TEXT, KnownField.EID, KnownField.ARTICLENO),
  NUMBER_OF_PAGES(Codec.TEXT, KnownField.PAGETOTAL, KnownField.NUMPAGES),
  CONTAINER_SHORT_TITLE(Codec.RICH, KnownField.SHORTJOURNAL),
  SERIES_TITLE(Codec.RICH, KnownField.SERIES),
  SERIES_SHORT_TITLE(Codec.RICH, KnownField.SHORTSERIES),
  EVENT_TITLE(Codec.RICH, KnownField.EVENTTITLE),
  EVENT_DATE(Codec.DATE, KnownField.EVENTDATE),
  EVENT_PLACE(Codec.TEXT, KnownField.VENUE),
  SHORT_TITLE(Codec.RICH, KnownField.SHORTTITLE),
  ORIGINAL_TITLE(Codec.RICH, KnownField.ORIGTITLE),
  ORIGINAL_DATE(Codec.DATE, KnownField.ORIGDATE),
  ORIGINAL_PUBLISHER(Codec.LIST, KnownField.ORIGPUBLISHER),
  ORIGINAL_PLACE(Codec.LIST, KnownField.ORIGLOCATION),
  ORIGINAL_LANGUAGES(Codec.LANGUAGES, KnownField.ORIGLANGUAGE),
  STATUS(Codec.TEXT, KnownField.PUBSTATE),
  ACCESSED(
      Codec.DATE,
      KnownField.URLDATE,
      KnownField.URLACCESSDATE,
      KnownField.LASTCHECKED,
      KnownField.ACCESSED),
  CALL_NUMBER(Codec.TEXT, KnownField.LIBRARY, KnownField.CALLNUMBER),
  CITATION_LABEL(Codec.TEXT, KnownField.SHORTHAND),
  ANNOTATION(
      Codec.RICH,
      KnownField.ANNOTATION,
      KnownField.ANNOTE,
      List.of(KnownField.ANNOTATION, KnownField.ANNOTE)),
  LICENSE(
      Codec.TEXT,
      KnownField.RIGHTS,
      KnownField.COPYRIGHT,
      List.of(KnownField.LICENSE, KnownField.RIGHTS, KnownField.COPYRIGHT)),
  KEYWORDS(Codec.KEYWORDS, KnownField.KEYWORDS),
  ABSTRACT(Codec.PARAGRAPHS, KnownField.ABSTRACT);

  static final List<Part> ALL = List.of(values());

  private final Codec codec;
  private final KnownField biblatex;
  private final KnownField bibtex;
  private final List<KnownField> readable;

  /** The first field is the one that is written. */
  Part(Codec codec, KnownField... fields) {
    this(codec, fields[0], fields[0], List.of(fields));
  }

  /**
   * Makes a row.
   *
   * @param biblatex the field in BibLaTeX
   * @param bibtex the field in BibTeX
   * @param readable the fields it is read from, the best one first
   */
  Part(Codec codec, KnownField biblatex, KnownField bibtex, List<KnownField> readable) {
    this.codec = codec;
    this.biblatex = biblatex;
    this.bibtex = bibtex;
    this.readable = readable;
  }

  void read(Reading reading, Draft draft) {
    KnownField field = reading.first(readable);
    if (field != null && read(reading, field, draft)) {
      reading.origins.add(written(reading.dialect), field);
    }
  }

  void write(Publication publication, Writing writing) {
    KnownField field = written(writing.dialect);
    switch (codec) {
      case TEXT -> text(publication).ifPresent(value -> writing.text(field, value));
      case RICH -> rich(publication).ifPresent(value -> writing.rich(field, value));
      case PARAGRAPHS ->
          present(publication.abstractParagraphs())
              .ifPresent(value -> writing.paragraphs(field, value));
      case LIST -> present(list(publication)).ifPresent(value -> writing.names(field, value));
      case LANGUAGES ->
          present(list(publication)).ifPresent(value -> Codec.languages(writing, field, value));
      case KEYWORDS ->
          present(list(publication)).ifPresent(value -> writing.keywords(field, value));
      case DATE -> date(publication).ifPresent(value -> writing.date(field, value));
      case PAGES ->
          publication
              .container()
              .flatMap(Container::pages)
              .ifPresent(value -> Codec.pages(writing, field, value));
    }
  }

  private static <T> Optional<List<T>> present(List<T> list) {
    return Optional.of(list).filter(items -> !items.isEmpty());
  }

  private KnownField written(Dialect dialect) {
    return dialect.isBiblatex() ? biblatex : bibtex;
  }

  /** Returns false if the field says nothing. */
  private boolean read(Reading reading, KnownField field, Draft draft) {
    return switch (codec) {
      case TEXT -> {
        String text = Codec.text(reading, field);
        yield text != null && set(draft, text);
      }
      case RICH -> {
        RichText text = Codec.rich(reading, field);
        yield text != null && set(draft, text);
      }
      case DATE -> {
        PublicationDate date = Codec.date(reading, field);
        yield date != null && set(draft, date);
      }
      case LIST -> set(draft, reading.names(field));
      case LANGUAGES -> set(draft, Codec.languages(reading, field));
      case KEYWORDS -> set(draft, reading.keywords(field));
      case PARAGRAPHS -> {
        List<RichText> paragraphs = reading.paragraphs(field);
        draft.publication.abstractParagraphs(paragraphs);
        yield !paragraphs.isEmpty();
      }
      case PAGES -> {
        Pages pages = Codec.pages(reading, field);
        if (pages != null) {
          draft.container().pages(pages);
        }
        yield pages != null;
      }
    };
  }

  private boolean set(Draft draft, String text) {
    switch (this) {
      case EDITION -> draft.publication.edition(text);
      case VERSION -> draft.publication.version(text);
      case VOLUME -> draft.container().volume(text);
      case PART -> draft.container().part(text);
      case NUMBER_OF_VOLUMES -> draft.publication.numberOfVolumes(text);
      case CHAPTER -> draft.container().chapter(text);
      case ARTICLE_NUMBER -> draft.container().articleNumber(text);
      case NUMBER_OF_PAGES -> draft.publication.numberOfPages(text);
      case EVENT_PLACE -> draft.event().place(text);
      case STATUS -> draft.publication.status(text);
      case CALL_NUMBER -> draft.archive().callNumber(text);
      case CITATION_LABEL -> draft.publication.citationLabel(text);
      case LICENSE -> draft.publication.rights(Rights.builder().license(text).build());
      default -> throw wrongCodec();
    }
    return true;
  }

  private Optional<String> text(Publication publication) {
    return switch (this) {
      case EDITION -> publication.edition();
      case VERSION -> publication.version();
      case VOLUME -> publication.container().flatMap(Container::volume);
      case PART -> publication.container().flatMap(Container::part);
      case NUMBER_OF_VOLUMES -> publication.numberOfVolumes();
      case CHAPTER -> publication.container().flatMap(Container::chapter);
      case ARTICLE_NUMBER -> publication.container().flatMap(Container::articleNumber);
      case NUMBER_OF_PAGES -> publication.numberOfPages();
      case EVENT_PLACE -> publication.event().flatMap(Event::place);
      case STATUS -> publication.status();
      case CALL_NUMBER -> publication.archive().flatMap(Archive::callNumber);
      case CITATION_LABEL -> publication.citationLabel();
      case LICENSE -> publication.rights().flatMap(Rights::license);
      default -> throw wrongCodec();
    };
  }

  private boolean set(Draft draft, RichText text) {
    switch (this) {
      case CONTAINER_SHORT_TITLE -> draft.container().shortTitle(text);
      case SERIES_TITLE -> draft.series().title(text);
      case SERIES_SHORT_TITLE -> draft.series().shortTitle(text);
      case EVENT_TITLE -> draft.event().title(text);
      case SHORT_TITLE -> draft.shortTitle = text;
      case ORIGINAL_TITLE -> draft.original().title(text);
      case ANNOTATION -> draft.publication.annotation(text);
      default -> throw wrongCodec();
    }
    return true;
  }

  private Optional<RichText> rich(Publication publication) {
    return switch (this) {
      case CONTAINER_SHORT_TITLE -> publication.container().flatMap(Container::shortTitle);
      case SERIES_TITLE -> publication.series().flatMap(Series::title);
      case SERIES_SHORT_TITLE -> publication.series().flatMap(Series::shortTitle);
      case EVENT_TITLE -> publication.event().flatMap(Event::title);
      case SHORT_TITLE -> publication.title().flatMap(Title::shortTitle);
      case ORIGINAL_TITLE -> publication.original().flatMap(Original::title);
      case ANNOTATION -> publication.annotation();
      default -> throw wrongCodec();
    };
  }

  private boolean set(Draft draft, PublicationDate date) {
    switch (this) {
      case EVENT_DATE -> draft.event().date(date);
      case ORIGINAL_DATE -> draft.original().date(date);
      case ACCESSED -> draft.publication.accessed(date);
      default -> throw wrongCodec();
    }
    return true;
  }

  private Optional<PublicationDate> date(Publication publication) {
    return switch (this) {
      case EVENT_DATE -> publication.event().flatMap(Event::date);
      case ORIGINAL_DATE -> publication.original().flatMap(Original::date);
      case ACCESSED -> publication.accessed();
      default -> throw wrongCodec();
    };
  }

  private boolean set(Draft draft, List<String> list) {
    if (list.isEmpty()) {
      return false;
    }
    switch (this) {
      case ORIGINAL_PUBLISHER -> draft.originalPublisher().names(list);
      case ORIGINAL_PLACE -> draft.originalPublisher().places(list);
      case ORIGINAL_LANGUAGES -> draft.original().languages(list);
      case KEYWORDS -> draft.publication.keywords(list);
      default -> throw wrongCodec();
    }
    return true;
  }

  private List<String> list(Publication publication) {
    return switch (this) {
      case ORIGINAL_PUBLISHER -> originalPublisher(publication, Publisher::names);
      case ORIGINAL_PLACE -> originalPublisher(publication, Publisher::places);
      case ORIGINAL_LANGUAGES -> publication.original().map(Original::languages).orElse(List.of());
      case KEYWORDS -> publication.keywords();
      default -> throw wrongCodec();
    };
  }

  private static List<String> originalPublisher(
      Publication publication, Function<Publisher, List<String>> part) {
    return publication.original().flatMap(Original::publisher).map(part).orElse(List.of());
  }

  private IllegalStateException wrongCodec() {
    return new IllegalStateException(name() + " is no " + codec);
  }
}

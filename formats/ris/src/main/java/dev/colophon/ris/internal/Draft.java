package dev.colophon.ris.internal;

import dev.colophon.model.Archive;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Legal;
import dev.colophon.model.Link;
import dev.colophon.model.Name;
import dev.colophon.model.Original;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.Reviewed;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The parts of a publication while a record is read. */
final class Draft {
  private static final String FORMAT = "ris";

  private final @Nullable String[] texts = new String[Slot.values().length];
  private final List<Contributor> contributors = new ArrayList<>();
  private final List<RichText> abstractParagraphs = new ArrayList<>(1);
  private final List<RichText> notes = new ArrayList<>(0);
  private final List<String> keywords = new ArrayList<>();
  private final List<String> languages = new ArrayList<>(1);
  private final Set<Identifier> identifiers = new LinkedHashSet<>(8);
  private final List<Link> links = new ArrayList<>(1);
  private final List<Extension> extensions = new ArrayList<>(0);
  private @Nullable PublicationDate issued;
  private @Nullable PublicationDate accessed;

  @Nullable String text(Slot slot) {
    return texts[slot.ordinal()];
  }

  void setText(Slot slot, @Nullable String text) {
    texts[slot.ordinal()] = text;
  }

  void setIssued(@Nullable PublicationDate date) {
    issued = date;
  }

  void setAccessed(PublicationDate date) {
    accessed = date;
  }

  void addName(ContributorRole role, Name name) {
    contributors.add(Contributor.of(role, name));
  }

  void addAbstract(RichText paragraph) {
    abstractParagraphs.add(paragraph);
  }

  List<RichText> abstractParagraphs() {
    return abstractParagraphs;
  }

  void addNote(RichText note) {
    notes.add(note);
  }

  void addKeyword(String keyword) {
    keywords.add(keyword);
  }

  void addLanguages(List<String> added) {
    languages.addAll(added);
  }

  void addLink(String url, String relation) {
    Link.Builder link = Link.builder().url(url);
    links.add(relation.isEmpty() ? link.build() : link.relation(relation).build());
  }

  void addIdentifier(Identifier identifier) {
    identifiers.add(identifier);
  }

  void addExtension(String tag, String value) {
    extensions.add(Extension.of(FORMAT, tag, value));
  }

  void addForeign(String format, String tag, String value) {
    extensions.add(Extension.of(format, tag, value));
  }

  Publication build(PublicationType type) {
    Publication.Builder built = Publication.of(type);
    title(built);
    set(Slot.ID, built::id);
    set(Slot.NUMBER, built::number);
    set(Slot.NUMBER_OF_PAGES, built::numberOfPages);
    set(Slot.NUMBER_OF_VOLUMES, built::numberOfVolumes);
    set(Slot.EDITION, built::edition);
    set(Slot.VERSION, built::version);
    set(Slot.GENRE, built::genre);
    set(Slot.MEDIUM, built::medium);
    set(Slot.DIMENSIONS, built::dimensions);
    set(Slot.SCALE, built::scale);
    set(Slot.STATUS, built::status);
    set(Slot.CITATION_LABEL, built::citationLabel);
    set(Slot.LICENSE, license -> built.rights(Rights.builder().license(license).build()));
    container(built);
    groups(built);
    dates(built);
    lists(built);
    return built.build();
  }

  private void title(Publication.Builder built) {
    String main = text(Slot.TITLE);
    if (main == null) {
      main = text(Slot.SHORT_TITLE);
      set(Slot.SHORT_TITLE, shortTitle -> setText(Slot.SHORT_TITLE, null));
    }
    if (main != null) {
      Title.Builder title = Title.builder().main(Markup.read(main));
      set(Slot.SHORT_TITLE, text -> title.shortTitle(Markup.read(text)));
      built.title(title.build());
    }
  }

  private void container(Publication.Builder built) {
    String start = text(Slot.PAGE_START);
    String end = text(Slot.PAGE_END);
    if (!hasAny(Slot.CONTAINER_TITLE, Slot.CONTAINER_SHORT, Slot.VOLUME_TITLE, Slot.VOLUME)
        && !hasAny(Slot.ISSUE, Slot.SECTION, Slot.CHAPTER, Slot.ARTICLE_NUMBER)
        && !hasAny(Slot.FIRST_PAGE, Slot.PAGES, Slot.PAGE_START)) {
      return;
    }
    Container.Builder container = Container.builder();
    set(Slot.CONTAINER_TITLE, text -> container.title(Markup.read(text)));
    set(Slot.CONTAINER_SHORT, text -> container.shortTitle(Markup.read(text)));
    set(Slot.VOLUME_TITLE, text -> container.volumeTitle(Markup.read(text)));
    set(Slot.VOLUME, container::volume);
    set(Slot.ISSUE, container::issue);
    set(Slot.SECTION, container::section);
    set(Slot.CHAPTER, container::chapter);
    set(Slot.ARTICLE_NUMBER, container::articleNumber);
    set(Slot.FIRST_PAGE, container::firstPage);
    set(Slot.PAGES, text -> container.pages(Pages.of(text)));
    if (start != null) {
      container.pages(PageText.read(start, end == null ? "" : end));
    }
    built.container(container.build());
  }

  private void groups(Publication.Builder built) {
    if (hasAny(Slot.SERIES_TITLE, Slot.SERIES_NUMBER)) {
      Series.Builder series = Series.builder();
      set(Slot.SERIES_TITLE, text -> series.title(Markup.read(text)));
      set(Slot.SERIES_NUMBER, series::number);
      built.series(series.build());
    }
    if (hasAny(Slot.EVENT_TITLE, Slot.EVENT_PLACE)) {
      Event.Builder event = Event.builder();
      set(Slot.EVENT_TITLE, text -> event.title(Markup.read(text)));
      set(Slot.EVENT_PLACE, event::place);
      built.event(event.build());
    }
    if (hasAny(Slot.PUBLISHER, Slot.PLACE)) {
      Publisher.Builder publisher = Publisher.builder();
      set(Slot.PUBLISHER, text -> publisher.addAllNames(parts(text)));
      set(Slot.PLACE, text -> publisher.addAllPlaces(parts(text)));
      built.publisher(publisher.build());
    }
    if (hasAny(Slot.AUTHORITY, Slot.JURISDICTION, Slot.REFERENCES)) {
      Legal.Builder legal = Legal.builder();
      set(Slot.AUTHORITY, legal::authority);
      set(Slot.JURISDICTION, legal::jurisdiction);
      set(Slot.REFERENCES, legal::references);
      built.legal(legal.build());
    }
    if (hasAny(Slot.ARCHIVE, Slot.ARCHIVE_LOCATION, Slot.CALL_NUMBER, Slot.SOURCE)) {
      Archive.Builder archive = Archive.builder();
      set(Slot.ARCHIVE, archive::name);
      set(Slot.ARCHIVE_LOCATION, archive::location);
      set(Slot.CALL_NUMBER, archive::callNumber);
      set(Slot.SOURCE, archive::source);
      built.archive(archive.build());
    }
    set(
        Slot.REVIEWED_TITLE,
        text -> built.reviewed(Reviewed.builder().title(Markup.read(text)).build()));
  }

  private void dates(Publication.Builder built) {
    if (hasAny(Slot.ORIGINAL_TITLE, Slot.ORIGINAL_DATE)) {
      Original.Builder original = Original.builder();
      set(Slot.ORIGINAL_TITLE, text -> original.title(Markup.read(text)));
      set(Slot.ORIGINAL_DATE, text -> original.date(date(text)));
      built.original(original.build());
    }
    set(Slot.AVAILABLE, text -> built.available(date(text)));
    set(Slot.SUBMITTED, text -> built.submitted(date(text)));
    set(Slot.ACCESSED, text -> built.accessed(date(text)));
    if (issued != null) {
      built.issued(issued);
    }
    if (accessed != null) {
      built.accessed(accessed);
    }
  }

  private void lists(Publication.Builder built) {
    built
        .addAllContributors(contributors)
        .addAllAbstractParagraphs(abstractParagraphs)
        .addAllNotes(notes)
        .addAllKeywords(keywords)
        .addAllLanguages(languages)
        .addAllIdentifiers(identifiers)
        .addAllLinks(links)
        .addAllExtensions(extensions);
  }

  private static PublicationDate date(String text) {
    DateText.Reading reading = DateText.read(text);
    boolean literal = text.startsWith("///") && text.length() > 3;
    return reading == null
        ? PublicationDate.parse(literal ? text.substring(3).strip() : text)
        : reading.date();
  }

  /** The parts between semicolons. */
  private static List<String> parts(String text) {
    if (text.indexOf(';') < 0) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private void set(Slot slot, Consumer<String> setter) {
    String text = text(slot);
    if (text != null) {
      setter.accept(text);
    }
  }

  private boolean hasAny(Slot... slots) {
    for (Slot slot : slots) {
      if (texts[slot.ordinal()] != null) {
        return true;
      }
    }
    return false;
  }
}

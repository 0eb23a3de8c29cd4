package dev.colophon.ris.internal;

import dev.colophon.model.Archive;
import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Legal;
import dev.colophon.model.Original;
import dev.colophon.model.Publication;
import dev.colophon.model.Publisher;
import dev.colophon.model.Reviewed;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a publication that a tag can carry, and what is written for it. The functions have no
 * state.
 */
@SuppressWarnings("ImmutableEnumChecker")
enum Slot {
  ID(text(Publication::id)),
  TITLE(text(p -> p.title().map(Title::plain))),
  TRANSLATED_TITLE,
  SHORT_TITLE(rich(p -> p.title().flatMap(Title::shortTitle))),
  CONTAINER_TITLE(rich(p -> p.container().flatMap(Container::title))),
  CONTAINER_SHORT(rich(p -> p.container().flatMap(Container::shortTitle))),
  VOLUME_TITLE(rich(p -> p.container().flatMap(Container::volumeTitle))),
  SERIES_TITLE(rich(p -> p.series().flatMap(Series::title))),
  SERIES_NUMBER(text(p -> p.series().flatMap(Series::number))),
  EVENT_TITLE(rich(p -> p.event().flatMap(Event::title))),
  EVENT_PLACE(text(p -> p.event().flatMap(Event::place))),
  ORIGINAL_TITLE(rich(p -> p.original().flatMap(Original::title))),
  ORIGINAL_DATE(date(p -> p.original().flatMap(Original::date).map(DateText::full))),
  REVIEWED_TITLE(rich(p -> p.reviewed().flatMap(Reviewed::title))),
  VOLUME(text(p -> p.container().flatMap(Container::volume))),
  ISSUE(text(p -> p.container().flatMap(Container::issue))),
  SECTION(text(p -> p.container().flatMap(Container::section))),
  CHAPTER(text(p -> p.container().flatMap(Container::chapter))),
  ARTICLE_NUMBER(text(p -> p.container().flatMap(Container::articleNumber))),
  FIRST_PAGE(text(p -> p.container().flatMap(Container::firstPage))),
  PAGE_START(text(p -> p.container().flatMap(Container::pages).map(PageText::start))),
  PAGE_END(text(p -> p.container().flatMap(Container::pages).flatMap(PageText::end))),
  PAGES(text(p -> p.container().flatMap(Container::pages).map(PageText::whole))),
  NUMBER(text(Publication::number)),
  NUMBER_OF_PAGES(text(Publication::numberOfPages)),
  NUMBER_OF_VOLUMES(text(Publication::numberOfVolumes)),
  EDITION(text(Publication::edition)),
  VERSION(text(Publication::version)),
  GENRE(text(Publication::genre)),
  MEDIUM(text(Publication::medium)),
  DIMENSIONS(text(Publication::dimensions)),
  SCALE(text(Publication::scale)),
  STATUS(text(Publication::status)),
  PUBLISHER(text(p -> p.publisher().flatMap(Publisher::name))),
  PLACE(text(p -> p.publisher().flatMap(Publisher::place))),
  AUTHORITY(text(p -> p.legal().flatMap(Legal::authority))),
  JURISDICTION(text(p -> p.legal().flatMap(Legal::jurisdiction))),
  REFERENCES(text(p -> p.legal().flatMap(Legal::references))),
  ARCHIVE(text(p -> p.archive().flatMap(Archive::name))),
  ARCHIVE_LOCATION(text(p -> p.archive().flatMap(Archive::location))),
  CALL_NUMBER(text(p -> p.archive().flatMap(Archive::callNumber))),
  SOURCE(text(p -> p.archive().flatMap(Archive::source))),
  CITATION_LABEL(text(Publication::citationLabel)),
  LICENSE(text(p -> p.rights().flatMap(Rights::license))),
  ACCESSED(date(p -> p.accessed().map(DateText::full))),
  AVAILABLE(date(p -> p.available().map(DateText::full))),
  SUBMITTED(date(p -> p.submitted().map(DateText::full))),
  ISSUED_YEAR(text(p -> p.issued().flatMap(DateText::year))),
  ISSUED_DATE(text(p -> p.issued().flatMap(DateText::beyondYear))),
  ISSUED_FIRST,
  ABSTRACT(p -> p.abstractParagraphs().stream().map(RichText::plain).toList()),
  NOTE(p -> p.notes().stream().map(RichText::plain).toList()),
  KEYWORD(Publication::keywords),
  LANGUAGE(p -> p.languages().isEmpty() ? List.of() : List.of(String.join("; ", p.languages()))),
  DOI,
  STANDARD_NUMBER,
  PMID,
  PMCID,
  PMCID_MARKED,
  URL,
  FILE,
  FULL_TEXT,
  RELATED,
  FIGURE,
  AUTHOR(ContributorRole.AUTHOR),
  EDITOR(ContributorRole.EDITOR),
  TRANSLATOR(ContributorRole.TRANSLATOR),
  COLLECTION_EDITOR(ContributorRole.COLLECTION_EDITOR),
  CONTAINER_AUTHOR(ContributorRole.CONTAINER_AUTHOR),
  REVIEWED_AUTHOR(ContributorRole.REVIEWED_AUTHOR),
  COMPOSER(ContributorRole.COMPOSER),
  CONTRIBUTOR(ContributorRole.CONTRIBUTOR),
  DIRECTOR(ContributorRole.DIRECTOR),
  ILLUSTRATOR(ContributorRole.ILLUSTRATOR),
  INTERVIEWER(ContributorRole.INTERVIEWER),
  PERFORMER(ContributorRole.PERFORMER),
  PRODUCER(ContributorRole.PRODUCER),
  RECIPIENT(ContributorRole.RECIPIENT);

  private static final Map<String, Slot> BY_NAME = byName();

  private final Function<Publication, List<String>> values;
  private final @Nullable ContributorRole role;

  /** A slot that is written otherwise or never. */
  Slot() {
    this(publication -> List.of());
  }

  Slot(Function<Publication, List<String>> values) {
    this.values = values;
    this.role = null;
  }

  Slot(ContributorRole role) {
    this.values =
        p ->
            p.contributors(role).stream()
                .map(contributor -> NameText.write(contributor.name()))
                .toList();
    this.role = role;
  }

  /** Returns what is written for a publication, a line each. */
  List<String> values(Publication publication) {
    return values.apply(publication);
  }

  /** Returns the role of the people in this slot, null if there are no people in it. */
  @Nullable ContributorRole role() {
    return role;
  }

  /** Returns the slot that tables name so, such as {@code container-title}. */
  static Slot named(String name) {
    Slot slot = BY_NAME.get(name);
    if (slot == null) {
      throw new IllegalArgumentException("no slot " + name);
    }
    return slot;
  }

  private static Map<String, Slot> byName() {
    Map<String, Slot> slots = new HashMap<>();
    for (Slot slot : values()) {
      slots.put(slot.name().toLowerCase(Locale.ROOT).replace('_', '-'), slot);
    }
    return slots;
  }

  private static Function<Publication, List<String>> text(
      Function<Publication, Optional<String>> getter) {
    return p -> getter.apply(p).map(List::of).orElseGet(List::of);
  }

  private static Function<Publication, List<String>> date(
      Function<Publication, Optional<String>> getter) {
    return text(getter);
  }

  private static Function<Publication, List<String>> rich(
      Function<Publication, Optional<RichText>> getter) {
    return text(p -> getter.apply(p).map(RichText::plain));
  }
}

package dev.colophon.ris.internal;

import dev.colophon.model.Archive;
import dev.colophon.model.Container;
import dev.colophon.model.Event;
import dev.colophon.model.Legal;
import dev.colophon.model.Original;
import dev.colophon.model.Pages;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publisher;
import dev.colophon.model.Reviewed;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The texts in the slots of a record that is read, and the parts of a publication from them. */
final class SlotTexts {
  private final @Nullable String[] texts = new String[Slot.COUNT];

  @Nullable String get(Slot slot) {
    return texts[slot.ordinal()];
  }

  void set(Slot slot, @Nullable String text) {
    texts[slot.ordinal()] = text;
  }

  Optional<String> optional(Slot slot) {
    return Optional.ofNullable(get(slot));
  }

  Optional<Title> title() {
    Optional<RichText> shortTitle = rich(Slot.SHORT_TITLE);
    Optional<RichText> main = rich(Slot.TITLE);
    if (main.isPresent()) {
      return Optional.of(Title.builder().main(main.get()).shortTitle(shortTitle).build());
    }
    return shortTitle.isPresent()
        ? Optional.of(Title.builder().main(shortTitle.get()).build())
        : Optional.empty();
  }

  Optional<Container> container() {
    if (!hasAny(Slot.CONTAINER_TITLE, Slot.CONTAINER_SHORT, Slot.VOLUME_TITLE, Slot.VOLUME)
        && !hasAny(Slot.ISSUE, Slot.SECTION, Slot.CHAPTER, Slot.ARTICLE_NUMBER)
        && !hasAny(Slot.FIRST_PAGE, Slot.PAGES, Slot.PAGE_START)) {
      return Optional.empty();
    }
    return Optional.of(
        Container.builder()
            .title(rich(Slot.CONTAINER_TITLE))
            .shortTitle(rich(Slot.CONTAINER_SHORT))
            .volumeTitle(rich(Slot.VOLUME_TITLE))
            .volume(optional(Slot.VOLUME))
            .issue(optional(Slot.ISSUE))
            .section(optional(Slot.SECTION))
            .chapter(optional(Slot.CHAPTER))
            .articleNumber(optional(Slot.ARTICLE_NUMBER))
            .firstPage(optional(Slot.FIRST_PAGE))
            .pages(pages())
            .build());
  }

  private Optional<Pages> pages() {
    String start = get(Slot.PAGE_START);
    String end = get(Slot.PAGE_END);
    String all = get(Slot.PAGES);
    if (start != null) {
      return Optional.of(PageText.read(start, end == null ? "" : end));
    }
    return all == null ? Optional.empty() : Optional.of(Pages.of(all));
  }

  Optional<Series> series() {
    return hasAny(Slot.SERIES_TITLE, Slot.SERIES_NUMBER)
        ? Optional.of(
            Series.builder()
                .title(rich(Slot.SERIES_TITLE))
                .number(optional(Slot.SERIES_NUMBER))
                .build())
        : Optional.empty();
  }

  Optional<Event> event() {
    return hasAny(Slot.EVENT_TITLE, Slot.EVENT_PLACE)
        ? Optional.of(
            Event.builder().title(rich(Slot.EVENT_TITLE)).place(optional(Slot.EVENT_PLACE)).build())
        : Optional.empty();
  }

  Optional<Publisher> publisher() {
    return hasAny(Slot.PUBLISHER, Slot.PLACE)
        ? Optional.of(
            Publisher.builder()
                .addAllNames(parts(get(Slot.PUBLISHER)))
                .addAllPlaces(parts(get(Slot.PLACE)))
                .build())
        : Optional.empty();
  }

  Optional<Legal> legal() {
    return hasAny(Slot.AUTHORITY, Slot.JURISDICTION, Slot.REFERENCES)
        ? Optional.of(
            Legal.builder()
                .authority(optional(Slot.AUTHORITY))
                .jurisdiction(optional(Slot.JURISDICTION))
                .references(optional(Slot.REFERENCES))
                .build())
        : Optional.empty();
  }

  Optional<Archive> archive() {
    return hasAny(Slot.ARCHIVE, Slot.ARCHIVE_LOCATION, Slot.CALL_NUMBER, Slot.SOURCE)
        ? Optional.of(
            Archive.builder()
                .name(optional(Slot.ARCHIVE))
                .location(optional(Slot.ARCHIVE_LOCATION))
                .callNumber(optional(Slot.CALL_NUMBER))
                .source(optional(Slot.SOURCE))
                .build())
        : Optional.empty();
  }

  Optional<Original> original() {
    return hasAny(Slot.ORIGINAL_TITLE, Slot.ORIGINAL_DATE)
        ? Optional.of(
            Original.builder()
                .title(rich(Slot.ORIGINAL_TITLE))
                .date(date(Slot.ORIGINAL_DATE))
                .build())
        : Optional.empty();
  }

  Optional<Reviewed> reviewed() {
    return hasAny(Slot.REVIEWED_TITLE)
        ? Optional.of(Reviewed.builder().title(rich(Slot.REVIEWED_TITLE)).build())
        : Optional.empty();
  }

  Optional<Rights> rights() {
    return hasAny(Slot.LICENSE)
        ? Optional.of(Rights.builder().license(optional(Slot.LICENSE)).build())
        : Optional.empty();
  }

  Optional<PublicationDate> date(Slot slot) {
    String text = get(slot);
    if (text == null) {
      return Optional.empty();
    }
    DateText.Reading reading = DateText.read(text);
    boolean literal = text.startsWith("///") && text.length() > 3;
    return Optional.of(
        reading == null
            ? PublicationDate.parse(literal ? text.substring(3).strip() : text)
            : reading.date());
  }

  /** The parts between semicolons. */
  private static List<String> parts(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    List<String> parts = text.indexOf(';') < 0 ? List.of() : Resource.split(text, ';');
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private Optional<RichText> rich(Slot slot) {
    String text = get(slot);
    return text == null ? Optional.empty() : Optional.of(Markup.read(text));
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

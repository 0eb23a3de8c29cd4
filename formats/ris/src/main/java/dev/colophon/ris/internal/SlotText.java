package dev.colophon.ris.internal;

import dev.colophon.model.Archive;
import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Legal;
import dev.colophon.model.Original;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publisher;
import dev.colophon.model.Reviewed;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is written for a slot. */
final class SlotText {
  private static final Container NO_CONTAINER = Container.builder().build();
  private static final Series NO_SERIES = Series.builder().build();
  private static final Event NO_EVENT = Event.builder().build();
  private static final Original NO_ORIGINAL = Original.builder().build();
  private static final Reviewed NO_REVIEWED = Reviewed.builder().build();
  private static final Publisher NO_PUBLISHER = Publisher.builder().build();
  private static final Legal NO_LEGAL = Legal.builder().build();
  private static final Archive NO_ARCHIVE = Archive.builder().build();
  private static final Rights NO_RIGHTS = Rights.builder().build();

  private SlotText() {}

  /** Returns the values, a line each; none for a slot that is written otherwise or never. */
  static List<String> of(Slot slot, Publication publication) {
    ContributorRole role = slot.role();
    if (role != null) {
      return names(publication.contributors(role));
    }
    return switch (slot) {
      case ABSTRACT -> plain(publication.abstractParagraphs());
      case NOTE -> plain(publication.notes());
      case KEYWORD -> publication.keywords();
      case LANGUAGE -> joined(publication.languages());
      default -> {
        Optional<String> text = text(slot, publication);
        yield text.isPresent() ? List.of(text.get()) : List.of();
      }
    };
  }

  private static Optional<String> text(Slot slot, Publication publication) {
    return switch (slot) {
      case ID -> publication.id();
      case TITLE -> title(publication.title());
      case SHORT_TITLE ->
          publication.title().isEmpty()
              ? Optional.empty()
              : plain(publication.title().get().shortTitle());
      case CONTAINER_TITLE -> plain(container(publication).title());
      case CONTAINER_SHORT -> plain(container(publication).shortTitle());
      case VOLUME_TITLE -> plain(container(publication).volumeTitle());
      case SERIES_TITLE -> plain(publication.series().orElse(NO_SERIES).title());
      case SERIES_NUMBER -> publication.series().orElse(NO_SERIES).number();
      case EVENT_TITLE -> plain(publication.event().orElse(NO_EVENT).title());
      case EVENT_PLACE -> publication.event().orElse(NO_EVENT).place();
      case ORIGINAL_TITLE -> plain(publication.original().orElse(NO_ORIGINAL).title());
      case ORIGINAL_DATE -> date(publication.original().orElse(NO_ORIGINAL).date());
      case REVIEWED_TITLE -> plain(publication.reviewed().orElse(NO_REVIEWED).title());
      case VOLUME -> container(publication).volume();
      case ISSUE -> container(publication).issue();
      case SECTION -> container(publication).section();
      case CHAPTER -> container(publication).chapter();
      case ARTICLE_NUMBER -> container(publication).articleNumber();
      case FIRST_PAGE -> container(publication).firstPage();
      case PAGE_START, PAGE_END, PAGES -> pages(slot, container(publication).pages());
      case NUMBER -> publication.number();
      case NUMBER_OF_PAGES -> publication.numberOfPages();
      case NUMBER_OF_VOLUMES -> publication.numberOfVolumes();
      case EDITION -> publication.edition();
      case VERSION -> publication.version();
      case GENRE -> publication.genre();
      case MEDIUM -> publication.medium();
      case DIMENSIONS -> publication.dimensions();
      case SCALE -> publication.scale();
      case STATUS -> publication.status();
      case PUBLISHER -> publication.publisher().orElse(NO_PUBLISHER).name();
      case PLACE -> publication.publisher().orElse(NO_PUBLISHER).place();
      case AUTHORITY -> publication.legal().orElse(NO_LEGAL).authority();
      case JURISDICTION -> publication.legal().orElse(NO_LEGAL).jurisdiction();
      case REFERENCES -> publication.legal().orElse(NO_LEGAL).references();
      case ARCHIVE -> publication.archive().orElse(NO_ARCHIVE).name();
      case ARCHIVE_LOCATION -> publication.archive().orElse(NO_ARCHIVE).location();
      case CALL_NUMBER -> publication.archive().orElse(NO_ARCHIVE).callNumber();
      case SOURCE -> publication.archive().orElse(NO_ARCHIVE).source();
      case CITATION_LABEL -> publication.citationLabel();
      case LICENSE -> publication.rights().orElse(NO_RIGHTS).license();
      case ACCESSED -> date(publication.accessed());
      case AVAILABLE -> date(publication.available());
      case SUBMITTED -> date(publication.submitted());
      case ISSUED_YEAR, ISSUED_DATE -> issued(slot, publication.issued());
      default -> Optional.empty();
    };
  }

  private static Container container(Publication publication) {
    return publication.container().orElse(NO_CONTAINER);
  }

  private static Optional<String> title(Optional<Title> title) {
    return title.isEmpty() ? Optional.empty() : Optional.of(title.get().plain());
  }

  private static Optional<String> plain(Optional<RichText> text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text.get().plain());
  }

  private static Optional<String> date(Optional<PublicationDate> date) {
    return date.isEmpty() ? Optional.empty() : Optional.of(DateText.full(date.get()));
  }

  private static Optional<String> issued(Slot slot, Optional<PublicationDate> date) {
    if (date.isEmpty()) {
      return Optional.empty();
    }
    return slot == Slot.ISSUED_YEAR ? DateText.year(date.get()) : DateText.beyondYear(date.get());
  }

  private static Optional<String> pages(Slot slot, Optional<Pages> pages) {
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    return switch (slot) {
      case PAGE_START -> Optional.of(PageText.start(pages.get()));
      case PAGE_END -> PageText.end(pages.get());
      default -> Optional.of(PageText.whole(pages.get()));
    };
  }

  private static List<String> names(List<Contributor> contributors) {
    List<String> names = new ArrayList<>(contributors.size());
    for (Contributor contributor : contributors) {
      names.add(NameText.write(contributor.name()));
    }
    return names;
  }

  private static List<String> plain(List<RichText> texts) {
    List<String> plain = new ArrayList<>(texts.size());
    for (RichText text : texts) {
      plain.add(text.plain());
    }
    return plain;
  }

  private static List<String> joined(List<String> languages) {
    return languages.isEmpty() ? List.of() : List.of(String.join("; ", languages));
  }
}

package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Archive;
import dev.colophon.model.Container;
import dev.colophon.model.Event;
import dev.colophon.model.Legal;
import dev.colophon.model.Original;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Series;
import dev.colophon.model.Title;
import org.jspecify.annotations.Nullable;

/** A publication that is being read; its parts are made when something is set in them. */
final class Draft {
  final Publication.Builder publication;
  @Nullable RichText title;
  @Nullable RichText subtitle;
  @Nullable RichText shortTitle;
  private Container.@Nullable Builder container;
  private Series.@Nullable Builder series;
  private Event.@Nullable Builder event;
  private Archive.@Nullable Builder archive;
  private Legal.@Nullable Builder legal;
  private Original.@Nullable Builder original;
  private Publisher.@Nullable Builder publisher;
  private Publisher.@Nullable Builder originalPublisher;

  Draft(PublicationType type) {
    publication = Publication.of(type);
  }

  Container.Builder container() {
    if (container == null) {
      container = Container.builder();
    }
    return container;
  }

  Series.Builder series() {
    if (series == null) {
      series = Series.builder();
    }
    return series;
  }

  Event.Builder event() {
    if (event == null) {
      event = Event.builder();
    }
    return event;
  }

  Archive.Builder archive() {
    if (archive == null) {
      archive = Archive.builder();
    }
    return archive;
  }

  Legal.Builder legal() {
    if (legal == null) {
      legal = Legal.builder();
    }
    return legal;
  }

  Original.Builder original() {
    if (original == null) {
      original = Original.builder();
    }
    return original;
  }

  Publisher.Builder publisher() {
    if (publisher == null) {
      publisher = Publisher.builder();
    }
    return publisher;
  }

  Publisher.Builder originalPublisher() {
    if (originalPublisher == null) {
      originalPublisher = Publisher.builder();
    }
    return originalPublisher;
  }

  Publication build() {
    if (title != null || subtitle != null || shortTitle != null) {
      publication.title(titleOfParts());
    }
    if (container != null) {
      publication.container(container.build());
    }
    if (series != null) {
      publication.series(series.build());
    }
    if (event != null) {
      publication.event(event.build());
    }
    if (archive != null) {
      publication.archive(archive.build());
    }
    if (legal != null) {
      publication.legal(legal.build());
    }
    if (originalPublisher != null) {
      original().publisher(originalPublisher.build());
    }
    if (original != null) {
      publication.original(original.build());
    }
    if (publisher != null) {
      publication.publisher(publisher.build());
    }
    return publication.build();
  }

  private Title titleOfParts() {
    Title.Builder parts = Title.builder().main(title == null ? RichText.EMPTY : title);
    if (subtitle != null) {
      parts.subtitle(subtitle);
    }
    if (shortTitle != null) {
      parts.shortTitle(shortTitle);
    }
    return parts.build();
  }
}

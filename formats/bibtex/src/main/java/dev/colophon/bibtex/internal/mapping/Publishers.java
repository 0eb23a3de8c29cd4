package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Legal;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publisher;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who published a work, and for laws and patents whose authority and country: which field means
 * what depends on the type.
 */
final class Publishers {
  private static final Set<PublicationType> PAGES =
      EnumSet.of(PublicationType.WEBPAGE, PublicationType.POST, PublicationType.POST_WEBLOG);
  private static final Set<PublicationType> AUTHORITY_IN_ORGANIZATION =
      EnumSet.of(PublicationType.STANDARD, PublicationType.PATENT);
  private static final Set<PublicationType> AUTHORITY_IN_INSTITUTION =
      EnumSet.of(
          PublicationType.LEGAL_CASE,
          PublicationType.LEGISLATION,
          PublicationType.BILL,
          PublicationType.HEARING,
          PublicationType.REGULATION,
          PublicationType.TREATY);

  private Publishers() {}

  static void read(Reading reading, Draft draft) {
    readAuthority(reading, draft);
    KnownField names = reading.first(readable(reading.type));
    if (names != null) {
      List<String> items = reading.names(names);
      if (!items.isEmpty()) {
        draft.publisher().names(items);
        reading.origins.add(field(reading.type, reading.dialect), names);
      }
    }
    readPlaces(reading, draft);
  }

  private static void readAuthority(Reading reading, Draft draft) {
    authority(reading.type)
        .filter(reading::has)
        .ifPresent(
            field -> {
              String text = reading.text(field);
              if (!text.isEmpty()) {
                draft.legal().authority(text);
              }
            });
  }

  private static void readPlaces(Reading reading, Draft draft) {
    if (reading.type == PublicationType.PATENT) {
      readJurisdiction(reading, draft);
    }
    if (hasPlaceOfEvent(reading)) {
      readPlaceOfEvent(reading, draft);
    }
    KnownField places = reading.first(KnownField.LOCATION, KnownField.ADDRESS);
    if (places != null) {
      List<String> items = reading.names(places);
      if (!items.isEmpty()) {
        draft.publisher().places(items);
      }
    }
  }

  private static void readJurisdiction(Reading reading, Draft draft) {
    KnownField field = reading.first(KnownField.LOCATION, KnownField.NATIONALITY);
    String text = field == null ? "" : reading.text(field);
    if (field != null && !text.isEmpty()) {
      draft.legal().jurisdiction(text);
      reading.origins.add(KnownField.LOCATION, field);
    }
  }

  /** The ACM gives the place of the publisher and, as location, that of the conference. */
  private static boolean hasPlaceOfEvent(Reading reading) {
    return reading.type == PublicationType.PAPER_CONFERENCE
        && reading.has(KnownField.ADDRESS)
        && reading.has(KnownField.LOCATION)
        && !reading.has(KnownField.VENUE);
  }

  private static void readPlaceOfEvent(Reading reading, Draft draft) {
    String text = reading.text(KnownField.LOCATION);
    if (!text.isEmpty()) {
      draft.event().place(text);
      reading.origins.add(KnownField.VENUE, KnownField.LOCATION);
      reading.origins.addExact(KnownField.LOCATION, KnownField.ADDRESS);
    }
  }

  private static KnownField[] readable(PublicationType type) {
    return switch (type) {
      case THESIS ->
          new KnownField[] {
            KnownField.INSTITUTION, KnownField.SCHOOL, KnownField.PUBLISHER, KnownField.ORGANIZATION
          };
      case REPORT ->
          new KnownField[] {
            KnownField.INSTITUTION, KnownField.PUBLISHER, KnownField.ORGANIZATION, KnownField.SCHOOL
          };
      case WEBPAGE, POST, POST_WEBLOG ->
          new KnownField[] {
            KnownField.ORGANIZATION, KnownField.PUBLISHER, KnownField.INSTITUTION, KnownField.SCHOOL
          };
      case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER, REVIEW, REVIEW_BOOK ->
          new KnownField[] {KnownField.PUBLISHER, KnownField.ORGANIZATION};
      case PATENT ->
          new KnownField[] {
            KnownField.PUBLISHER, KnownField.ASSIGNEE, KnownField.INSTITUTION, KnownField.SCHOOL
          };
      default ->
          new KnownField[] {
            KnownField.PUBLISHER, KnownField.ORGANIZATION, KnownField.INSTITUTION, KnownField.SCHOOL
          };
    };
  }

  private static Optional<KnownField> authority(PublicationType type) {
    if (AUTHORITY_IN_ORGANIZATION.contains(type)) {
      return Optional.of(KnownField.ORGANIZATION);
    }
    return AUTHORITY_IN_INSTITUTION.contains(type)
        ? Optional.of(KnownField.INSTITUTION)
        : Optional.empty();
  }

  static void write(Publication publication, Writing writing) {
    Optional<Publisher> publisher = publication.publisher();
    Optional<Legal> legal = publication.legal();
    authority(publication.type())
        .ifPresent(
            field -> legal.flatMap(Legal::authority).ifPresent(text -> writing.text(field, text)));
    publisher
        .map(Publisher::names)
        .ifPresent(names -> writing.names(field(publication.type(), writing.dialect), names));
    if (publication.type() == PublicationType.PATENT) {
      legal.flatMap(Legal::jurisdiction).ifPresent(text -> writing.text(KnownField.LOCATION, text));
    }
    KnownField places = placesField(publication.type(), writing.dialect);
    publisher.map(Publisher::places).ifPresent(items -> writing.names(places, items));
  }

  private static KnownField placesField(PublicationType type, Dialect dialect) {
    return dialect.isBiblatex() && type != PublicationType.PATENT
        ? KnownField.LOCATION
        : KnownField.ADDRESS;
  }

  private static KnownField field(PublicationType type, Dialect dialect) {
    if (type == PublicationType.THESIS) {
      return dialect.isBiblatex() ? KnownField.INSTITUTION : KnownField.SCHOOL;
    }
    if (type == PublicationType.REPORT) {
      return KnownField.INSTITUTION;
    }
    return PAGES.contains(type) ? KnownField.ORGANIZATION : KnownField.PUBLISHER;
  }
}

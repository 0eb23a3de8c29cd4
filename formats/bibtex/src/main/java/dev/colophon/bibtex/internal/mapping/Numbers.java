package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Container;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Series;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The field {@code number}: an issue, a place in a series, or the number of the work, depending on
 * the type.
 */
final class Numbers {
  private static final Set<PublicationType> ISSUES =
      EnumSet.of(
          PublicationType.ARTICLE_JOURNAL,
          PublicationType.ARTICLE_MAGAZINE,
          PublicationType.ARTICLE_NEWSPAPER,
          PublicationType.REVIEW,
          PublicationType.REVIEW_BOOK,
          PublicationType.PERIODICAL,
          PublicationType.PAPER_CONFERENCE);
  private static final Set<PublicationType> IN_SERIES =
      EnumSet.of(
          PublicationType.BOOK,
          PublicationType.CHAPTER,
          PublicationType.CLASSIC,
          PublicationType.PAMPHLET,
          PublicationType.ENTRY,
          PublicationType.ENTRY_DICTIONARY,
          PublicationType.ENTRY_ENCYCLOPEDIA);

  private enum Use {
    ISSUE,
    SERIES,
    WORK
  }

  private Numbers() {}

  private static Use use(PublicationType type, boolean hasSeries) {
    if (IN_SERIES.contains(type) || (type == PublicationType.PAPER_CONFERENCE && hasSeries)) {
      return Use.SERIES;
    }
    return ISSUES.contains(type) ? Use.ISSUE : Use.WORK;
  }

  static void read(Reading reading, Draft draft) {
    Use use = use(reading.type, reading.has(KnownField.SERIES));
    if (reading.has(KnownField.NUMBER)) {
      readNumber(use, reading.text(KnownField.NUMBER), draft);
    }
    boolean issueIsFree = use != Use.ISSUE || !reading.has(KnownField.NUMBER);
    KnownField issue = reading.first(KnownField.ISSUE, KnownField.ISSUENUMBER);
    if (issueIsFree && issue != null) {
      readNumber(Use.ISSUE, reading.text(issue), draft);
      reading.origins.add(use == Use.ISSUE ? KnownField.NUMBER : KnownField.ISSUE, issue);
    }
  }

  private static void readNumber(Use use, String text, Draft draft) {
    if (!text.isEmpty()) {
      switch (use) {
        case ISSUE -> draft.container().issue(text);
        case SERIES -> draft.series().number(text);
        case WORK -> draft.publication.number(text);
      }
    }
  }

  static void write(Publication publication, Writing writing) {
    Use use = use(publication.type(), writing.has(KnownField.SERIES));
    Optional<String> issue = publication.container().flatMap(Container::issue);
    Optional<String> number =
        switch (use) {
          case ISSUE -> issue;
          case SERIES -> publication.series().flatMap(Series::number);
          case WORK -> publication.number();
        };
    number.ifPresent(text -> writing.text(KnownField.NUMBER, text));
    if (use != Use.ISSUE) {
      issue.ifPresent(text -> writing.text(KnownField.ISSUE, text));
    }
  }
}

package dev.colophon.bibtex.internal.mapping;

import dev.colophon.model.Container;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a work, of what contains it, and of volumes: which field means what depends on the
 * type.
 *
 * <p>A subtitle for which the model has no place is joined to its title and kept as an extension,
 * by which the two are divided again.
 */
final class Titles {
  private static final Set<PublicationType> ARTICLES =
      EnumSet.of(
          PublicationType.ARTICLE,
          PublicationType.ARTICLE_JOURNAL,
          PublicationType.ARTICLE_MAGAZINE,
          PublicationType.ARTICLE_NEWSPAPER,
          PublicationType.REVIEW,
          PublicationType.REVIEW_BOOK,
          PublicationType.PERIODICAL);
  private static final Set<PublicationType> PARTS =
      EnumSet.of(
          PublicationType.CHAPTER,
          PublicationType.PAPER_CONFERENCE,
          PublicationType.ENTRY,
          PublicationType.ENTRY_DICTIONARY,
          PublicationType.ENTRY_ENCYCLOPEDIA);
  private static final Set<PublicationType> PAGES =
      EnumSet.of(PublicationType.WEBPAGE, PublicationType.POST, PublicationType.POST_WEBLOG);
  private static final Set<PublicationType> WHOLES =
      EnumSet.of(PublicationType.BOOK, PublicationType.CLASSIC, PublicationType.PERIODICAL);

  private Titles() {}

  // Reading

  static void read(Reading reading, Draft draft) {
    boolean isPart = PARTS.contains(reading.type);
    if (!isPart && reading.has(KnownField.MAINTITLE)) {
      readWhole(reading, draft);
    } else {
      readTitle(reading, draft, KnownField.TITLE, KnownField.SUBTITLE);
    }
    readContainer(reading, draft, isPart);
  }

  private static void readTitle(
      Reading reading, Draft draft, KnownField title, KnownField subtitle) {
    if (reading.has(title)) {
      draft.title = nonEmpty(reading.rich(title));
    }
    if (reading.has(subtitle)) {
      draft.subtitle = nonEmpty(reading.rich(subtitle));
    }
  }

  /**
   * A work of several volumes: the title of the whole is the title, that of the volume is a part of
   * the container.
   */
  private static void readWhole(Reading reading, Draft draft) {
    readTitle(reading, draft, KnownField.MAINTITLE, KnownField.MAINSUBTITLE);
    RichText volume = joined(reading, KnownField.TITLE, KnownField.SUBTITLE);
    if (volume != null) {
      draft.container().volumeTitle(volume);
    } else {
      reading.origins.add(KnownField.TITLE, KnownField.MAINTITLE);
      reading.origins.add(KnownField.SUBTITLE, KnownField.MAINSUBTITLE);
    }
  }

  private static void readContainer(Reading reading, Draft draft, boolean isPart) {
    if (!isPart) {
      readFullTitle(reading, draft);
    }
    KnownField field = reading.first(containers(reading.type, isPart));
    if (field != null) {
      RichText title = JournalMacros.title(reading, field);
      title = title == null ? joined(reading, field, subtitle(field)) : title;
      if (title != null) {
        draft.container().title(title);
        reading.origins.add(usualContainer(reading, field, isPart), field);
      }
    }
    KnownField volumeField = isPart ? KnownField.BOOKTITLE : KnownField.ISSUETITLE;
    boolean hasVolume = isPart ? field == KnownField.MAINTITLE : ARTICLES.contains(reading.type);
    if (hasVolume && reading.has(volumeField)) {
      RichText volume = joined(reading, volumeField, subtitle(volumeField));
      if (volume != null) {
        draft.container().volumeTitle(volume);
      }
    }
  }

  private static KnownField[] containers(PublicationType type, boolean isPart) {
    if (isPart) {
      return new KnownField[] {
        KnownField.MAINTITLE, KnownField.BOOKTITLE, KnownField.JOURNALTITLE, KnownField.JOURNAL
      };
    }
    if (PAGES.contains(type)) {
      return new KnownField[] {
        KnownField.TITLEADDON, KnownField.JOURNALTITLE, KnownField.JOURNAL, KnownField.BOOKTITLE
      };
    }
    return WHOLES.contains(type)
        ? new KnownField[0]
        : new KnownField[] {KnownField.JOURNALTITLE, KnownField.JOURNAL, KnownField.BOOKTITLE};
  }

  /** MathSciNet gives the abbreviated title of the journal, and the full one. */
  private static void readFullTitle(Reading reading, Draft draft) {
    boolean hasBoth =
        reading.has(KnownField.FJOURNAL)
            && reading.has(KnownField.JOURNAL)
            && !reading.has(KnownField.SHORTJOURNAL)
            && ARTICLES.contains(reading.type);
    RichText full = hasBoth ? nonEmpty(reading.rich(KnownField.FJOURNAL)) : null;
    RichText brief = full == null ? null : nonEmpty(reading.rich(KnownField.JOURNAL));
    if (full != null && brief != null) {
      draft.container().title(full).shortTitle(brief);
      reading.origins.add(containerField(reading.type, reading.dialect), KnownField.FJOURNAL);
      reading.origins.add(KnownField.SHORTJOURNAL, KnownField.JOURNAL);
    }
  }

  private static KnownField usualContainer(Reading reading, KnownField field, boolean isPart) {
    if (isPart) {
      return field == KnownField.MAINTITLE ? field : KnownField.BOOKTITLE;
    }
    return containerField(reading.type, reading.dialect);
  }

  private static KnownField subtitle(KnownField title) {
    return switch (title) {
      case MAINTITLE -> KnownField.MAINSUBTITLE;
      case BOOKTITLE -> KnownField.BOOKSUBTITLE;
      case ISSUETITLE -> KnownField.ISSUESUBTITLE;
      case JOURNALTITLE, JOURNAL -> KnownField.JOURNALSUBTITLE;
      default -> KnownField.SUBTITLE;
    };
  }

  /** The subtitle isn't taken, so that it is kept as an extension too. */
  private static @Nullable RichText joined(Reading reading, KnownField title, KnownField subtitle) {
    RichText main = reading.has(title) ? nonEmpty(reading.rich(title)) : null;
    String source = reading.peek(subtitle);
    if (main == null || source == null || reading.isTaken(reading.place(subtitle))) {
      return main;
    }
    RichText rest = Reading.decoder().decode(source);
    return rest.isEmpty() ? main : Joined.join(main, rest);
  }

  private static @Nullable RichText nonEmpty(RichText text) {
    return text.isEmpty() ? null : text;
  }

  // Writing

  static void write(Publication publication, Writing writing) {
    Container container = publication.container().orElse(null);
    RichText volume = container == null ? null : container.volumeTitle().orElse(null);
    boolean isPart = PARTS.contains(publication.type());
    boolean isWhole = volume != null && !isPart && !ARTICLES.contains(publication.type());
    publication.title().ifPresent(title -> writeTitle(title, writing, isWhole));
    if (isWhole && volume != null) {
      writeJoined(writing, KnownField.TITLE, KnownField.SUBTITLE, volume);
    }
    if (container != null) {
      writeContainer(container, writing, volume, isPart);
    }
  }

  /** A subtitle whose source was kept is written from it, and so not in the title as well. */
  private static void writeTitle(Title title, Writing writing, boolean isWhole) {
    KnownField main = isWhole ? KnownField.MAINTITLE : KnownField.TITLE;
    KnownField sub = isWhole ? KnownField.MAINSUBTITLE : KnownField.SUBTITLE;
    if (writing.dialect.isBiblatex() || writing.extension(sub) != null) {
      writing.rich(main, title.main());
      title.subtitle().ifPresent(text -> writing.rich(sub, text));
    } else {
      writing.rich(main, title.full());
    }
  }

  private static void writeContainer(
      Container container, Writing writing, @Nullable RichText volume, boolean isPart) {
    PublicationType type = writing.publication.type();
    if (isPart) {
      KnownField field = volume == null ? KnownField.BOOKTITLE : KnownField.MAINTITLE;
      writeTitle(container, writing, field);
      if (volume != null) {
        writeJoined(writing, KnownField.BOOKTITLE, KnownField.BOOKSUBTITLE, volume);
      }
      return;
    }
    if (!WHOLES.contains(type)) {
      writeTitle(container, writing, containerField(type, writing.dialect));
    }
    if (volume != null && ARTICLES.contains(type)) {
      writeJoined(writing, KnownField.ISSUETITLE, KnownField.ISSUESUBTITLE, volume);
    }
  }

  /** The subtitle is that of the field the title came from. */
  private static void writeTitle(Container container, Writing writing, KnownField field) {
    KnownField subtitle = subtitle(writing.origins().fieldOf(field));
    container.title().ifPresent(title -> writeJoined(writing, field, subtitle, title));
  }

  private static KnownField containerField(PublicationType type, Dialect dialect) {
    if (ARTICLES.contains(type)) {
      return dialect.isBiblatex() ? KnownField.JOURNALTITLE : KnownField.JOURNAL;
    }
    return PAGES.contains(type) ? KnownField.TITLEADDON : KnownField.BOOKTITLE;
  }

  private static void writeJoined(
      Writing writing, KnownField title, KnownField subtitle, RichText value) {
    String kept = writing.extension(subtitle);
    RichText main =
        kept == null ? value : Joined.mainOf(value, Reading.decoder().decode(kept)).orElse(value);
    writing.rich(title, main);
  }
}

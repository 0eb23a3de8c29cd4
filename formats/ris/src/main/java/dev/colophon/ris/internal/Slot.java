package dev.colophon.ris.internal;

import dev.colophon.model.ContributorRole;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A part of a publication that a tag can carry. */
enum Slot {
  ID,
  TITLE,
  TRANSLATED_TITLE,
  SHORT_TITLE,
  CONTAINER_TITLE,
  CONTAINER_SHORT,
  VOLUME_TITLE,
  SERIES_TITLE,
  SERIES_NUMBER,
  EVENT_TITLE,
  EVENT_PLACE,
  ORIGINAL_TITLE,
  ORIGINAL_DATE,
  REVIEWED_TITLE,
  VOLUME,
  ISSUE,
  SECTION,
  CHAPTER,
  ARTICLE_NUMBER,
  FIRST_PAGE,
  PAGE_START,
  PAGE_END,
  PAGES,
  NUMBER,
  NUMBER_OF_PAGES,
  NUMBER_OF_VOLUMES,
  EDITION,
  VERSION,
  GENRE,
  MEDIUM,
  DIMENSIONS,
  SCALE,
  STATUS,
  PUBLISHER,
  PLACE,
  AUTHORITY,
  JURISDICTION,
  REFERENCES,
  ARCHIVE,
  ARCHIVE_LOCATION,
  CALL_NUMBER,
  SOURCE,
  CITATION_LABEL,
  LICENSE,
  ACCESSED,
  AVAILABLE,
  SUBMITTED,
  ISSUED_YEAR,
  ISSUED_DATE,
  ISSUED_FIRST,
  ABSTRACT,
  NOTE,
  KEYWORD,
  LANGUAGE,
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

  static final int COUNT = values().length;

  @SuppressWarnings("ImmutableEnumChecker") // a value of the model, which is immutable
  private final @Nullable ContributorRole role;

  Slot() {
    this(null);
  }

  Slot(@Nullable ContributorRole role) {
    this.role = role;
  }

  /** Returns the role of the people in this slot, null if there are no people in it. */
  @Nullable ContributorRole role() {
    return role;
  }

  /** Returns the slot that tables name so, such as {@code container-title}. */
  static Slot named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

package dev.colophon.csl;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a locator counts: pages, chapters and so on.
 *
 * <p>Source: CSL 1.0.2 specification, appendix II "Terms", "Locators".
 *
 * @since 0.1.0
 */
public enum LocatorKind {
  /** An act of a play. */
  ACT,
  /** An appendix. */
  APPENDIX,
  /** A place in an article without page numbers. */
  ARTICLE_LOCATOR,
  /** A book of a work in several books. */
  BOOK,
  /** A canon. */
  CANON,
  /** A chapter. */
  CHAPTER,
  /** A column. */
  COLUMN,
  /** A place in an electronic text. */
  ELOCATION,
  /** An equation. */
  EQUATION,
  /** A figure. */
  FIGURE,
  /** A folio. */
  FOLIO,
  /** An issue. */
  ISSUE,
  /** A line. */
  LINE,
  /** A note. */
  NOTE,
  /** An opus of a composer. */
  OPUS,
  /** A page. */
  PAGE,
  /** A paragraph. */
  PARAGRAPH,
  /** A part. */
  PART,
  /** A rule. */
  RULE,
  /** A scene of a play. */
  SCENE,
  /** A section. */
  SECTION,
  /** An entry of a dictionary, by its headword. */
  SUB_VERBO,
  /** A supplement. */
  SUPPLEMENT,
  /** A table. */
  TABLE,
  /** A moment of a recording. */
  TIMESTAMP,
  /** A title of a code of law. */
  TITLE_LOCATOR,
  /** A verse. */
  VERSE,
  /** A version. */
  VERSION,
  /** A volume. */
  VOLUME;

  /**
   * Returns the name of this kind in CSL.
   *
   * @return the name, such as {@code sub-verbo}
   */
  public String cslName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the kind with this name in CSL.
   *
   * @param cslName the name, such as {@code page}; {@code sub verbo} may be written with a space
   * @return the kind, or empty if CSL 1.0.2 has none of this name
   */
  public static Optional<LocatorKind> ofCslName(String cslName) {
    return Arrays.stream(values())
        .filter(kind -> kind.cslName().equals(cslName.replace(' ', '-')))
        .findFirst();
  }
}

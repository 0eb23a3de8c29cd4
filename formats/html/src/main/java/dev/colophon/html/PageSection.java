package dev.colophon.html;

/**
 * A block of a page, which can be replaced by one of your own.
 *
 * @since 0.1.0
 */
public enum PageSection {
  /** Title, subtitle and date. */
  HEADER,
  /** The abstract. */
  ABSTRACT,
  /** The citation in some styles, the button that copies it, and the files to download. */
  CITATION,
  /** The people and organizations. */
  CONTRIBUTORS,
  /** Publisher, people, where it was published, pages, identifiers. */
  DETAILS,
  /** Kind, language, rights, keywords, notes and links. */
  ABOUT,
  /** Related publications. */
  RELATED
}

package dev.colophon.bibtex;

/**
 * The order of the entries of a document that is written. All but {@link #SOURCE} hold the entries
 * in memory until the document is closed.
 *
 * @since 0.1.0
 */
public enum EntryOrder {
  /** As the publications come. */
  SOURCE,
  /** By key, upper and lower case alike. */
  KEY,
  /** By the type of the entry, then by key. */
  TYPE,
  /**
   * By the first contributor's family name and given names, then year, then title; accents and case
   * count only between those that are the same otherwise.
   */
  AUTHOR
}

package dev.colophon.ris;

/**
 * What a program means by the tags for which programs disagree.
 *
 * <p>The dialect of a record is found out from the record: one that has its title in {@code T1} and
 * none in {@code TI} is taken for {@link #REFMAN}. That is what RefMan, RefWorks, Mendeley and
 * Papers write, and EndNote and Zotero do not. What else programs do differently is told from the
 * values themselves, so it needs no dialect; the field-tagged form of Web of Science is told from
 * its first line.
 *
 * @since 0.1.0
 */
public enum RisDialect {
  /**
   * The form of 2011, as EndNote and Zotero write it: in a book, report or map {@code A2} is the
   * editor of the series, and {@code A3} the editor of a book.
   */
  STANDARD,
  /**
   * The form of 2001: {@code A2} is the editor of anything, and {@code A3} the editor of the
   * series.
   */
  REFMAN
}

package dev.colophon.ris;

/**
 * The program that RIS is written for, where programs disagree.
 *
 * <p>Every profile writes lines that end with CRLF, {@code TY} first and {@code ER - } last, and
 * one line for a value.
 *
 * @since 0.1.0
 */
public enum RisProfile {
  /**
   * For any program: the form of 2011. The paragraphs of an abstract are joined. Where programs
   * look for a value in different places, it is in each: the title of proceedings in {@code T2} and
   * {@code C3}, the year of a conference paper in {@code PY} and {@code DA}.
   */
  STANDARD,
  /**
   * For EndNote: as {@link #STANDARD}, but the paragraphs of an abstract stand on lines of their
   * own, as EndNote itself writes them, and in a conference paper {@code T2} is the name of the
   * conference only, {@code C3} the title of the proceedings.
   */
  ENDNOTE,
  /**
   * For Zotero: as {@link #ENDNOTE}, but unpublished works and preprints have the code {@code UNPD}
   * and grants {@code GRNT}, since Zotero takes a code that it does not know, {@code UNPB} and
   * {@code GRANT} among them, for a journal article. Read back, such a code is kept as an
   * extension.
   */
  ZOTERO,
  /**
   * For RefWorks and other programs that know the form of 2001 only: {@code T1}, {@code A1}, {@code
   * Y1}, {@code JF}, {@code N2}, the editors of anything in {@code A2}, and the title of
   * proceedings in {@code T2} only.
   */
  REFWORKS
}

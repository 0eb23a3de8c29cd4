package dev.colophon.csl;

import java.util.Locale;

/**
 * What the style asks for and the engine can't do, so that the output differs from what CSL says.
 *
 * <p>{@link CitationProcessor#limitations} tells which ones a style may meet with; citations and
 * bibliographies tell which ones they did meet with.
 *
 * @since 0.1.0
 */
public enum Limitation {
  /**
   * Works look the same in citations, and the style tells them apart by given names or initials;
   * that is not done. More names and letters after the year are added where the style says so.
   */
  DISAMBIGUATE_GIVEN_NAMES("given names that would tell works apart are not added"),
  /**
   * The citation has cites of the same author and year that the style joins, "2004a, b", and the
   * letter is not the end of what is printed.
   */
  COLLAPSE("letters after the same year are printed with the year"),
  /** The style replaces repeated names one by one; only whole lists of names are replaced. */
  SUBSTITUTE_NAMES("names that the style replaces when they repeat are printed"),
  /** The style shows the last of many names after an ellipsis, which is not done. */
  ET_AL_USE_LAST("the last of many names is not shown after the ellipsis"),
  /** The style uses a variable that the engine can't hold, and the work has a value for it. */
  VARIABLE("a variable of the style is not known to the engine"),
  /** Only the author was asked for, and the citations of the style name none. */
  NO_AUTHOR("the citations of the style name no author");

  private final String message;

  Limitation(String message) {
    this.message = message;
  }

  /**
   * Returns the code, which stays the same from version to version.
   *
   * @return the code, such as {@code disambiguate-names}
   */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns what is not done.
   *
   * @return the message in English
   */
  public String message() {
    return message;
  }
}

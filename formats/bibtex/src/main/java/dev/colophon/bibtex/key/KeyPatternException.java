package dev.colophon.bibtex.key;

/**
 * Says what is wrong with a pattern, and where.
 *
 * @since 0.1.0
 */
public final class KeyPatternException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Where in the pattern the mistake is. */
  private final int index;

  KeyPatternException(String message, String pattern, int index) {
    super(message + " at character " + (index + 1) + " of \"" + pattern + '"');
    this.index = index;
  }

  /**
   * Returns where the mistake is.
   *
   * @return the index of the character in the pattern, from 0 to its length
   */
  public int index() {
    return index;
  }
}

package dev.colophon.model;

/**
 * The marker for names that a source left out: "and others" in BibTeX, "et al." elsewhere.
 *
 * @since 0.1.0
 */
public enum Others implements Name {
  /** The only value. */
  AND_OTHERS;

  @Override
  public String display() {
    return "et al.";
  }
}

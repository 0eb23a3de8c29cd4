package dev.colophon.html.internal;

/** What is the same for all indexes. */
public record IndexSettings(Words words, String heading, String styleSheet, String policy) {
  /** Holds the settings. */
  public IndexSettings(Words words, String heading, String styleSheet) {
    this(words, heading, styleSheet, Resources.policy(styleSheet, Resources.INDEX_SCRIPT));
  }
}

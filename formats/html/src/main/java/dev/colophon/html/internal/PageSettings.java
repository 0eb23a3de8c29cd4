package dev.colophon.html.internal;

import dev.colophon.html.PageSection;
import dev.colophon.model.Publication;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is the same for all pages. */
public record PageSettings(
    Words words,
    Citations citations,
    String styleSheet,
    String policy,
    Optional<String> index,
    Map<PageSection, Function<Publication, String>> sections) {
  /** Holds the settings. */
  public PageSettings(
      Words words,
      Citations citations,
      String styleSheet,
      Optional<String> index,
      Map<PageSection, Function<Publication, String>> sections) {
    this(
        words,
        citations,
        styleSheet,
        Resources.policy(styleSheet, Resources.SCRIPT),
        index,
        sections);
  }
}

package dev.colophon.ris.internal;

import dev.colophon.model.Link;
import java.util.Map;
import java.util.Optional;

/** Links: the tag tells what is found there. */
final class LinkText {
  private static final Map<String, Integer> TAGS =
      Map.of(
          "", Tag.of("UR"),
          "file", Tag.of("L1"),
          "full-text", Tag.of("L2"),
          "related", Tag.of("L3"),
          "figure", Tag.of("L4"));

  private LinkText() {}

  /** Returns the tag for a link, or empty if RIS has none for its relation. */
  static Optional<Integer> tag(Link link) {
    return Optional.ofNullable(TAGS.get(link.relation().orElse("")));
  }
}

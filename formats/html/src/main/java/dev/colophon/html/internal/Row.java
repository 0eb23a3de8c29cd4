package dev.colophon.html.internal;

import dev.colophon.model.RichText;
import java.util.List;
import java.util.Optional;

/** A row of the details. */
public record Row(String label, List<Value> values) {
  /** A value, with an address if it is a link. */
  public record Value(RichText text, Optional<String> url) {
    static Value of(String text) {
      return new Value(RichText.of(text), Optional.empty());
    }

    static Value of(RichText text) {
      return new Value(text, Optional.empty());
    }

    static Value link(String text, Optional<String> url) {
      return new Value(RichText.of(text), url.flatMap(Addresses::link));
    }
  }
}

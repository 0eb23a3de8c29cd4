package dev.colophon.model;

import dev.colophon.core.internal.Arguments;
import java.util.List;
import java.util.Optional;

/** Checks that the texts of a value are well-formed UTF-16. */
final class WellFormed {
  private WellFormed() {}

  static void check(String name, String text) {
    Arguments.text(text, name);
  }

  static void check(String name, Optional<String> text) {
    if (text.isPresent()) {
      Arguments.text(text.get(), name);
    }
  }

  static void check(String name, List<String> texts) {
    for (String text : texts) {
      Arguments.text(text, name);
    }
  }
}

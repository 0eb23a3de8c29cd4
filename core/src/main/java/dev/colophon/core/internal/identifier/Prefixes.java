package dev.colophon.core.internal.identifier;

import java.util.ArrayList;
import java.util.List;

/**
 * The prefixes under which the values of one scheme are written.
 *
 * @param all the prefixes, in the order in which they are tried
 */
record Prefixes(List<Prefix> all) {

  static final Prefixes NONE = new Prefixes(List.of());

  static Prefixes labels(String... texts) {
    return NONE.and(Prefix.Kind.LABEL, texts);
  }

  Prefixes words(String... texts) {
    return and(Prefix.Kind.WORD, texts);
  }

  Prefixes addresses(String... texts) {
    return and(Prefix.Kind.ADDRESS, texts);
  }

  private Prefixes and(Prefix.Kind kind, String... texts) {
    List<Prefix> extended = new ArrayList<>(all);
    for (String text : texts) {
      extended.add(new Prefix(text, kind));
    }
    return new Prefixes(List.copyOf(extended));
  }
}

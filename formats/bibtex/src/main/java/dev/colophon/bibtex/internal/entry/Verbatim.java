package dev.colophon.bibtex.internal.entry;

import java.util.Set;

/**
 * The fields whose values LaTeX takes as they are.
 *
 * <p>Source: BibLaTeX manual 2.2.1, "verbatim" and "uri", and the aliases of 2.2.5.
 */
public final class Verbatim {
  private static final Set<String> FIELDS =
      Set.of(
          "doi", "eprint", "file", "pdf", "url", "urlraw", "verba", "verbb", "verbc", "localfile");

  private Verbatim() {}

  /** Tells whether a field is verbatim; its name is in lower case. */
  public static boolean isField(String name) {
    return FIELDS.contains(name);
  }
}

package dev.colophon.csl.internal;

import dev.colophon.csl.BibliographyLayout;
import dev.colophon.csl.Limitation;
import java.util.Optional;
import java.util.Set;

/**
 * What renders publications in one style and language. Safe for use by several threads.
 *
 * <p>All that the public classes know of a CSL processor is here and in {@link EngineDocument}, so
 * that another one can take its place.
 */
public interface CitationEngine {
  /** Returns how the bibliography is laid out, or empty if the style has none. */
  Optional<BibliographyLayout> layout();

  /** Returns how many notes back a work may have been cited to be near. */
  int nearNoteDistance();

  /**
   * Returns what the style asks for and can't be done, if publications and citations call for it.
   */
  Set<Limitation> limitations();

  /** Returns a new document, without works. */
  EngineDocument document();
}

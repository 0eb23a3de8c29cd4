package dev.colophon.csl.internal;

import dev.colophon.csl.FormattedText;
import dev.colophon.csl.Limitation;
import dev.colophon.model.Publication;
import java.util.List;
import java.util.Set;

/**
 * The works that a document cites, and how they are cited in it: what one work looks like may
 * depend on the others. Not safe for use by several threads.
 */
public interface EngineDocument {
  /**
   * A rendered citation or entry.
   *
   * @param text the text
   * @param limitations what was not done
   */
  record Rendering(FormattedText text, Set<Limitation> limitations) {}

  /** Sets the works of the document, all different, in the order in which they are first cited. */
  void works(List<Publication> works);

  /** Returns the order in which the bibliography shows the works: their indexes. */
  List<Integer> order();

  /** Returns the cites of a citation in the order of the style. */
  List<PlacedCite> sorted(List<PlacedCite> cites);

  /**
   * Returns all that the look of a cite depends on in other works: equal values, equal looks.
   *
   * @param work the index of the work
   */
  Object dependencies(int work);

  /** Renders a citation of cites in the order of the style. */
  Rendering citation(List<PlacedCite> cites);

  /** Renders the bibliography: an entry a work, in its order. */
  List<Rendering> entries();
}

package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.SStyle;
import dev.colophon.csl.StyleException;
import java.util.List;
import org.w3c.dom.Document;

/**
 * A style made ready for one {@link Situation}.
 *
 * @param style the style in the form of the engine; not safe for use by several threads
 * @param citeLayout what stands around and between cites
 * @param sortKeys the keys by which entries or cites are sorted
 */
record ReadyStyle(SStyle style, CiteLayout citeLayout, List<SortKey> sortKeys) {

  /** Adapts the document, which is changed. */
  static ReadyStyle of(Document document, StyleAdapter adapter, Situation situation, String name) {
    CiteLayout layout = adapter.takeCiteLayout();
    List<SortKey> sortKeys = adapter.takeSortKeys(situation.section());
    adapter.adapt(situation);
    return new ReadyStyle(engineStyle(document, name), layout, sortKeys);
  }

  private static SStyle engineStyle(Document document, String name) {
    try {
      return new SStyle(document);
    } catch (RuntimeException e) {
      throw new StyleException(name, "the engine can't use it: " + e.getMessage());
    }
  }
}

package dev.colophon.bibtex;

import dev.colophon.format.SourceSpan;

/**
 * A stretch of a {@link BibDocument}. The sources of all nodes, one after the other, are the
 * document.
 *
 * @since 0.1.0
 */
public sealed interface BibNode permits BibEntry, BibBlock {

  /**
   * Returns the characters of the node.
   *
   * @return the source as written, never empty
   */
  String source();

  /**
   * Returns where the node is in the document that it was read from.
   *
   * @return the place
   */
  SourceSpan span();
}

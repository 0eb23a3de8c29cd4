package dev.colophon.ris;

import dev.colophon.format.SourceSpan;

/**
 * A part of a document: a record, or text outside of records. The parts of a document make up all
 * of it.
 *
 * @since 0.1.0
 */
public sealed interface RisNode permits RisRecord, RisText {
  /**
   * Returns where the part stands.
   *
   * @return the span
   */
  SourceSpan span();
}

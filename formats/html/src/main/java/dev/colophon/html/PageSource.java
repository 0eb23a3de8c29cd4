package dev.colophon.html;

/**
 * Where on a page a statement about its publication stands, the most trusted first.
 *
 * @since 0.1.0
 */
public enum PageSource {
  /** The record that {@link PublicationPage} embeds: the whole publication. */
  COLOPHON_JSON,
  /** JSON-LD with the terms of schema.org. */
  JSON_LD,
  /** The {@code citation_} tags of Highwire Press, which Google Scholar reads. */
  HIGHWIRE,
  /** Dublin Core in elements {@code meta}. */
  DUBLIN_CORE,
  /** An OpenURL ContextObject in a span (COinS). */
  COINS
}

package dev.colophon.format;

/**
 * What a format can do.
 *
 * @since 0.1.0
 */
public enum Capability {
  /** Publications can be read from it. */
  READ,
  /** Publications can be written in it. */
  WRITE,
  /** It has text with marks. */
  RICH_TEXT,
  /** It carries every part of the model without a carrier. */
  COMPLETE
}

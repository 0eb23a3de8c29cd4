package dev.colophon.format;

/**
 * How much of a publication a writer carries.
 *
 * @since 0.1.0
 */
public enum Fidelity {
  /** Only what other programs understand; the rest is reported as lost. */
  STANDARD,
  /**
   * Everything: what the format has no field for travels in a carrier that other programs ignore.
   */
  LOSSLESS
}

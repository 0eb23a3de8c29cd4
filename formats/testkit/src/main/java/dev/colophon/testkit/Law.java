package dev.colophon.testkit;

/**
 * What every format has to hold.
 *
 * @since 0.1.0
 */
public enum Law {
  /** A record that is written reads as one record. */
  ONE_RECORD,
  /** The reported losses are exactly the differences to what is read back. */
  EXACT_LOSSES,
  /** In lossless fidelity the same publication is read back. */
  LOSSLESS,
  /** Writing what was read back gives the same text. */
  STABLE,
  /** A record reads alone as it reads among others. */
  INDEPENDENT
}

package dev.colophon.format;

/**
 * In which way a text fails to carry a part of a publication.
 *
 * @since 0.1.0
 */
public enum LossKind {
  /** The text does not carry the part. */
  DROPPED,
  /** The text carries something like it. */
  APPROXIMATED,
  /** The text carries the same characters without their marks. */
  PLAIN,
  /** The text carries a part that the publication does not have, since the format demands it. */
  ADDED
}

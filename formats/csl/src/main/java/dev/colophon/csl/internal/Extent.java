package dev.colophon.csl.internal;

/**
 * How much of a style is rendered for an item, with all macros written out.
 *
 * @param elements how many elements are rendered at most
 * @param depth how deep they are nested
 */
record Extent(long elements, int depth) {
  static final Extent NONE = new Extent(0, 0);

  private static final long MAX_ELEMENTS = 1_000_000;
  private static final int MAX_DEPTH = 300;

  /** Returns the extent of two parts that are both rendered. */
  Extent and(Extent other) {
    return new Extent(elements + other.elements, Math.max(depth, other.depth));
  }

  /** Returns the extent of two parts of which one is rendered. */
  Extent or(Extent other) {
    return new Extent(Math.max(elements, other.elements), Math.max(depth, other.depth));
  }

  /** Returns the extent of an element around this part. */
  Extent inside() {
    return new Extent(elements + 1, depth + 1);
  }

  boolean exceedsLimits() {
    return elements > MAX_ELEMENTS || depth > MAX_DEPTH;
  }
}

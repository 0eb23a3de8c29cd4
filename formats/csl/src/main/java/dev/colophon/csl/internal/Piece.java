package dev.colophon.csl.internal;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** A part of a rendered citation or entry: text, or the start or end of a block. */
sealed interface Piece {
  /** How a block stands in an entry: the {@code display} attribute of CSL. */
  enum Block {
    BLOCK,
    LEFT_MARGIN,
    RIGHT_INLINE,
    INDENT
  }

  /**
   * Text of one look.
   *
   * @param text the characters, without markup
   * @param emphasis how it looks
   * @param link where it leads, if it is an address
   */
  record Text(String text, Set<Emphasis> emphasis, Optional<String> link) implements Piece {
    public Text {
      emphasis =
          emphasis.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(emphasis));
    }

    static Text plain(String text) {
      return new Text(text, Set.of(), Optional.empty());
    }
  }

  /** The start of a block. */
  record Start(Block block) implements Piece {}

  /** The end of a block. */
  record End(Block block) implements Piece {}
}

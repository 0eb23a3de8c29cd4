package dev.colophon.ris.internal;

import org.jspecify.annotations.Nullable;

/**
 * What a tag means for a code.
 *
 * @param slot the part of a publication that it carries
 * @param rank how good the tag is for the slot; 1 is best, and only this is written
 * @param next what it means if the slot is taken or the value does not fit, or null
 */
record TagRule(Slot slot, int rank, @Nullable TagRule next) {

  boolean isWritten() {
    return rank == 1;
  }

  /** Reads {@code a:2>b}; null for {@code -}. */
  static @Nullable TagRule parse(String text) {
    if (text.equals("-")) {
      return null;
    }
    int more = text.indexOf('>');
    String head = more < 0 ? text : text.substring(0, more);
    TagRule next = more < 0 ? null : parse(text.substring(more + 1));
    int colon = head.indexOf(':');
    return colon < 0
        ? new TagRule(Slot.named(head), 1, next)
        : new TagRule(
            Slot.named(head.substring(0, colon)),
            Integer.parseInt(head.substring(colon + 1)),
            next);
  }
}

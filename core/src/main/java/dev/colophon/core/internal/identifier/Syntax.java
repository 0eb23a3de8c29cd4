package dev.colophon.core.internal.identifier;

import org.jspecify.annotations.Nullable;

/** The syntax of the values of one scheme, without labels and resolvers before them. */
@FunctionalInterface
interface Syntax {

  /**
   * Reads a value.
   *
   * @param text the text, without white space around it
   * @return the normal form, which this method gives back unchanged; null if the text is no valid
   *     value
   */
  @Nullable String normalize(String text);
}

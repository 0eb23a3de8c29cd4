package dev.colophon.model;

/**
 * The name of a contributor: a {@link Person}, an {@link Organization}, or the marker {@link
 * Others}.
 *
 * @since 0.1.0
 */
public sealed interface Name permits Person, Organization, Others {

  /**
   * Returns the name in reading order, such as "Charles de la Vallée Poussin".
   *
   * @return the name as one line
   */
  String display();
}

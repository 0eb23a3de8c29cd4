package dev.colophon.model;

import dev.colophon.core.internal.Arguments;

/**
 * The name of an organization, or any name that stays as it is written.
 *
 * <p>Source: CSL 1.0.2, {@code csl-data.json}, {@code literal} of a name.
 *
 * @param name the whole name
 * @since 0.1.0
 */
public record Organization(String name) implements Name {

  /**
   * Makes a name.
   *
   * @param name the whole name
   * @throws NullPointerException if {@code name} is null
   * @throws IllegalArgumentException if {@code name} has a lone surrogate
   */
  public Organization {
    Arguments.text(name, "name");
  }

  /**
   * Returns an organization of this name.
   *
   * @param name the whole name
   * @return the organization
   */
  public static Organization of(String name) {
    return new Organization(name);
  }

  @Override
  public String display() {
    return name;
  }
}

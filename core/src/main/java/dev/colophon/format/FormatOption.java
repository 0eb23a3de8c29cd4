package dev.colophon.format;

import static java.util.Objects.requireNonNull;

/**
 * An option that one format has for writing. It is set by {@link WriteOptions#with(String,
 * String)}.
 *
 * @param name the name, in lower case with hyphens, such as {@code trailing-comma}
 * @param values what may be set, for people, such as {@code true|false}
 * @param description what it does, as one line in English
 * @since 0.1.0
 */
public record FormatOption(String name, String values, String description) {

  /**
   * Describes an option.
   *
   * @param name the name
   * @param values what may be set
   * @param description what it does
   * @throws NullPointerException if an argument is null
   */
  public FormatOption {
    requireNonNull(name, "name");
    requireNonNull(values, "values");
    requireNonNull(description, "description");
  }
}

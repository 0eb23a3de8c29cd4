package dev.colophon.model;

import static dev.colophon.core.internal.ValueText.quoted;

import java.util.Optional;

/**
 * A part of the model in which two publications differ.
 *
 * @param path the way to the part in the first publication, or in the second if the first has no
 *     such part
 * @param before the value in the first publication as text, or empty if there is none
 * @param after the value in the second publication as text, or empty if there is none
 * @since 0.1.0
 */
public record Difference(ModelPath path, Optional<String> before, Optional<String> after) {

  /** Returns the path and both values, such as {@code edition: "2" -> nothing}. */
  @Override
  public String toString() {
    return path + ": " + quoted(before) + " -> " + quoted(after);
  }
}

package dev.colophon.model;

import dev.colophon.core.internal.Change;
import dev.colophon.core.internal.Comparison;
import dev.colophon.core.internal.ValueText;
import java.util.List;

/**
 * Operations on publications.
 *
 * @since 0.1.0
 */
public final class Publications {
  private Publications() {}

  /**
   * Returns the smallest parts in which two publications differ.
   *
   * <p>Parts with properties are compared property by property, lists element by element; where a
   * list has become longer or shorter, equal elements are matched first.
   *
   * <pre>{@code
   * Publications.diff(book, book.withEdition("2")); // [edition: nothing -> "2"]
   * }</pre>
   *
   * @param before the first publication
   * @param after the second publication
   * @return the differences in the order of the model, empty if and only if the publications are
   *     equal
   */
  public static List<Difference> diff(Publication before, Publication after) {
    return Comparison.aligned(before, after).stream().map(Publications::difference).toList();
  }

  private static Difference difference(Change change) {
    return new Difference(
        change.path(),
        ValueText.ofNullable(change.type(), change.before()),
        ValueText.ofNullable(change.type(), change.after()));
  }
}

package dev.colophon.model;

import dev.colophon.core.internal.Arguments;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in which every character has the same marks.
 *
 * @param text the characters; for a run with {@link Mark#MATH} the TeX source without dollar signs
 * @param marks the marks, unmodifiable and in the order of {@link Mark}; empty for plain text
 * @since 0.1.0
 */
public record Run(String text, Set<Mark> marks) {

  /**
   * Makes a run.
   *
   * @param text the characters
   * @param marks the marks
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if {@code text} has a lone surrogate
   */
  public Run {
    Arguments.text(text, "text");
    marks = Marks.of(marks);
  }

  /**
   * Returns a run with these marks.
   *
   * @param text the characters
   * @param marks the marks, none for plain text
   * @return the run
   */
  public static Run of(String text, Mark... marks) {
    return new Run(text, Set.of(marks));
  }

  // What the compiler makes for records is linked when it is first called, which costs a program
  // that compares two texts a noticeable part of its start.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Run run && text.equals(run.text) && marks.equals(run.marks);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + marks.hashCode();
  }
}

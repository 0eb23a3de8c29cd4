package dev.colophon.model;

import dev.colophon.core.internal.Arguments;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a {@link Publication} to one of its parts, such as {@code
 * contributors[2].name.family}.
 *
 * <p>A step is the name of a property or an index in a list, counted from 0. Diagnostics, losses
 * and differences speak in paths. The text form is {@code name}, {@code .name} after another step,
 * and {@code [index]}; the path of the publication itself is the empty text.
 *
 * @since 0.1.0
 */
public final class ModelPath implements Comparable<ModelPath> {
  /** The path of the publication itself. */
  public static final ModelPath ROOT = new ModelPath(null, "", -1);

  private final @Nullable ModelPath parent;
  private final String name;
  private final int index;

  private ModelPath(@Nullable ModelPath parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /**
   * Reads a path.
   *
   * @param text the text form, empty for the root
   * @return the path
   * @throws IllegalArgumentException if {@code text} is not the text form of a path
   */
  public static ModelPath parse(String text) {
    ModelPath path = ROOT;
    int at = 0;
    while (at < text.length()) {
      boolean first = path.parent == null;
      int end = endOfStep(text, first || text.charAt(at) == '[' ? at : at + 1);
      String step = text.substring(at, end);
      path =
          step.startsWith("[")
              ? path.at(indexIn(step, text))
              : path.then(nameIn(step, first, text));
      at = end;
    }
    return path;
  }

  private static int endOfStep(String text, int from) {
    int end = Math.min(from + 1, text.length());
    while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
      end++;
    }
    return end;
  }

  private static int indexIn(String step, String text) {
    String digits = step.substring(1, Math.max(step.length() - 1, 1));
    if (step.endsWith("]") && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      try {
        int index = Integer.parseInt(digits);
        if (digits.equals(Integer.toString(index))) {
          return index;
        }
      } catch (NumberFormatException e) {
        throw notAPath(text, e);
      }
    }
    throw notAPath(text, null);
  }

  private static String nameIn(String step, boolean first, String text) {
    if (first == step.startsWith(".") || (!first && step.length() < 2)) {
      throw notAPath(text, null);
    }
    return first ? step : step.substring(1);
  }

  private static IllegalArgumentException notAPath(String text, @Nullable Exception cause) {
    return new IllegalArgumentException("text is not a model path: " + text, cause);
  }

  /**
   * Returns the path to a property of what this path leads to.
   *
   * @param property the name of the property
   * @return the longer path
   * @throws IllegalArgumentException if {@code property} is blank, has a lone surrogate, or has a
   *     full stop or bracket in it
   */
  public ModelPath then(String property) {
    Arguments.nonBlank(property, "property");
    if (property.chars().anyMatch(c -> c == '.' || c == '[' || c == ']')) {
      throw new IllegalArgumentException("property has a full stop or bracket: " + property);
    }
    return new ModelPath(this, property, -1);
  }

  /**
   * Returns the path to an element of the list that this path leads to.
   *
   * @param indexFrom0 the index of the element, not negative
   * @return the longer path
   * @throws IllegalArgumentException if {@code indexFrom0} is negative
   */
  public ModelPath at(int indexFrom0) {
    if (indexFrom0 < 0) {
      throw new IllegalArgumentException("indexFrom0 is negative: " + indexFrom0);
    }
    return new ModelPath(this, "", indexFrom0);
  }

  /**
   * Returns the steps from the publication to the part: names, and indexes in brackets.
   *
   * @return an unmodifiable list, empty for the root
   */
  public List<String> steps() {
    Deque<String> steps = new ArrayDeque<>();
    for (ModelPath path = this; path.parent != null; path = path.parent) {
      steps.addFirst(path.index < 0 ? path.name : "[" + path.index + "]");
    }
    return List.copyOf(steps);
  }

  /**
   * Returns the names of the properties on the way, without indexes: for {@code
   * contributors[2].name} they are {@code contributors} and {@code name}.
   *
   * @return an unmodifiable list, empty for the root
   */
  public List<String> names() {
    return steps().stream().filter(step -> !step.startsWith("[")).toList();
  }

  /**
   * Tells whether this path leads to the same part as another path or to a part of it.
   *
   * @param other the other path
   * @return true if the steps of {@code other} are the first steps of this path
   */
  public boolean startsWith(ModelPath other) {
    List<String> steps = steps();
    List<String> others = other.steps();
    return others.size() <= steps.size() && steps.subList(0, others.size()).equals(others);
  }

  @Override
  public int compareTo(ModelPath other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelPath that && steps().equals(that.steps());
  }

  @Override
  public int hashCode() {
    return steps().hashCode();
  }

  /** Returns the text form. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String step : steps()) {
      text.append(text.length() == 0 || step.startsWith("[") ? "" : ".").append(step);
    }
    return text.toString();
  }
}

package dev.colophon.json.internal;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonPointer;

/** An error in a value that is read for another program, in place of a diagnostic. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String pointer;

  Refusal(String reason, String pointer) {
    super(reason, null, false, false);
    this.reason = reason;
    this.pointer = pointer;
  }

  /** Returns what is wrong, one line. */
  public String reason() {
    return reason;
  }

  /**
   * Returns the way to the place.
   *
   * @param rootPointer the JSON pointer of the value that was read
   * @return names of properties ({@link String}) and indices of elements ({@link Integer}), the
   *     innermost first
   */
  public List<Object> stepsUpTo(String rootPointer) {
    List<Object> steps = new ArrayList<>();
    JsonPointer rest = JsonPointer.compile(pointer.substring(rootPointer.length()));
    while (!rest.matches()) {
      steps.add(
          0, rest.getMatchingIndex() >= 0 ? rest.getMatchingIndex() : rest.getMatchingProperty());
      rest = rest.tail();
    }
    return steps;
  }
}

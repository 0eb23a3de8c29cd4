package dev.colophon.json.internal;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * Where the records of a text stand, for going on after a malformed one. Not safe for use by
 * several threads.
 */
public final class RecordPlace {
  private static final int MAX_DIGITS = 10;

  private @Nullable Start start;
  private int depth;
  private int skipped;
  private String skippedIn = "";

  /**
   * The start of a record.
   *
   * @param place where it is
   * @param depth in how many arrays and objects, itself included
   */
  public record Start(TokenStreamLocation place, int depth) {}

  /** Notes the start of a record. */
  void start(Start newStart) {
    start = newStart;
    depth = newStart.depth();
  }

  /** Returns the start of the record. */
  Start start() {
    return requireNonNull(start);
  }

  /** Notes the end of a record. */
  void end() {
    start = null;
  }

  /** Tells whether a record has started and not ended. */
  boolean isOpen() {
    return start != null;
  }

  /** Notes the start of an array of records, which is so deep itself. */
  void enterArray(int arrayDepth) {
    start = null;
    depth = arrayDepth + 1;
    skipped = 0;
  }

  /** Returns what the records stand in. */
  Container container(TokenStreamContext context) {
    return Container.of(context, depth == 0 ? context.getNestingDepth() : depth - 1);
  }

  /** Counts the elements up to the malformed one, since another parser begins after it. */
  void skipElements(Container container) {
    if (container.isArray()) {
      skipped += container.index() + 1;
      skippedIn = container.pointer();
    }
  }

  /** Returns the JSON pointer in the text for the one that the parser gives. */
  String pointer(String pointer) {
    return skipped == 0 ? pointer : shifted(pointer);
  }

  private String shifted(String pointer) {
    int from = skippedIn.length() + 1;
    if (pointer.length() <= from || !pointer.startsWith(skippedIn + "/")) {
      return pointer;
    }
    int slash = pointer.indexOf('/', from);
    int to = slash < 0 ? pointer.length() : slash;
    boolean index = pointer.substring(from, to).chars().allMatch(c -> c >= '0' && c <= '9');
    return index && to > from && to - from < MAX_DIGITS
        ? pointer.substring(0, from)
            + (Integer.parseInt(pointer, from, to, 10) + skipped)
            + pointer.substring(to)
        : pointer;
  }
}

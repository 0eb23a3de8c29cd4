package dev.colophon.json.internal;

import dev.colophon.format.SourcePosition;
import java.io.IOException;

/**
 * Looks for the place after a malformed value. What counts are brackets and strings only.
 *
 * <p>JSON has no line breaks in strings, so one in a string is a mistake: if punctuation of JSON
 * follows, the quote was forgotten before it; if not, it belongs to the text.
 */
final class Recovery {
  private final CharacterSource source;
  private long offset;
  private int line;
  private int column;

  /** Starts at the next character of a source. */
  Recovery(CharacterSource source, SourcePosition start) {
    this.source = source;
    this.offset = start.offset();
    this.line = start.line();
    this.column = start.column();
  }

  /** Returns the place of the next character. */
  SourcePosition place() {
    return new SourcePosition(offset, line, column);
  }

  /** Goes past a record and what separates it from the next one; returns false if it has no end. */
  boolean passRecord(Container container) throws IOException {
    return passRest(container, 0, false);
  }

  /**
   * Goes past the rest of a record, from within a string, and what separates it from the next one.
   *
   * @param depth in how many arrays and objects of the record the string is, itself included
   */
  boolean passFromString(Container container, int depth) throws IOException {
    return passRest(container, depth, true);
  }

  private boolean passRest(Container container, int depth, boolean inString) throws IOException {
    boolean whole = passValue(depth, inString, container.isRoot());
    passSpace();
    if (source.peek() == ',' && !container.isRoot()) {
      pass(',');
      passSpace();
    }
    return whole && source.peek() >= 0;
  }

  /** Goes to the next record after what is not one; returns false if there is none. */
  boolean findNext(Container container) throws IOException {
    int c = source.peek();
    while (c >= 0 && c != '{') {
      pass(c);
      c = source.peek();
    }
    return c >= 0 && (container.isArray() || container.isRoot());
  }

  /**
   * Goes past an object.
   *
   * @param startDepth in how much of it the next character is
   * @param startInString whether that is in a string
   * @param byLines whether a line that starts with a brace ends it, too, as where records follow
   *     each other without an array
   * @return false if it has no end
   */
  private boolean passValue(int startDepth, boolean startInString, boolean byLines)
      throws IOException {
    int depth = startDepth;
    boolean inString = startInString;
    for (int c = source.peek(); c >= 0; c = source.peek()) {
      if (byLines && c == '{' && column == 1 && depth > 0) {
        return true;
      }
      pass(c);
      if (inString) {
        passEscaped(c);
        inString = (c == '\n' || c == '\r') ? goesOn() : c != '"';
      } else {
        inString = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
        if (depth == 0) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean goesOn() throws IOException {
    passSpace();
    return "\"{}[],".indexOf(source.peek()) < 0;
  }

  private void passEscaped(int c) throws IOException {
    int next = c == '\\' ? source.peek() : -1;
    if (next == '"' || next == '\\') {
      pass(next);
    }
  }

  private void passSpace() throws IOException {
    for (int c = source.peek(); c >= 0 && c <= ' '; c = source.peek()) {
      pass(c);
    }
  }

  private void pass(int c) throws IOException {
    source.pass();
    offset++;
    column++;
    if (c == '\n' || (c == '\r' && source.peek() != '\n')) {
      line++;
      column = 1;
    }
  }
}

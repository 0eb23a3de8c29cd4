package dev.colophon.ris.internal;

import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;

/**
 * One tag with its value, and where they stand.
 *
 * <p>Lines of a value that runs over several lines are separated by LF.
 */
public final class Field {
  private final int tag;
  private final String value;
  private final long offset;
  private final int line;
  private final int column;
  private final int valueColumn;
  private final int length;
  private final int endLine;
  private final int endColumn;

  /** Makes a field without a place. */
  Field(int tag, String value) {
    this(tag, value, 0, 1, 1, 1, 0, 1, 1);
  }

  Field(
      int tag,
      String value,
      long offset,
      int line,
      int column,
      int valueColumn,
      int length,
      int endLine,
      int endColumn) {
    this.tag = tag;
    this.value = value;
    this.offset = offset;
    this.line = line;
    this.column = column;
    this.valueColumn = valueColumn;
    this.length = length;
    this.endLine = endLine;
    this.endColumn = endColumn;
  }

  /** Returns the same place with a longer value. */
  Field continued(String longerValue, long endOffset, int newEndLine, int newEndColumn) {
    int newLength = (int) (endOffset - offset);
    return new Field(
        tag, longerValue, offset, line, column, valueColumn, newLength, newEndLine, newEndColumn);
  }

  /** Returns the same place with another tag and value. */
  Field as(int otherTag, String otherValue) {
    return new Field(
        otherTag, otherValue, offset, line, column, valueColumn, length, endLine, endColumn);
  }

  int tag() {
    return tag;
  }

  /** Returns the tag in capitals. */
  public String tagName() {
    return Tag.name(tag);
  }

  /** Returns the value without white space around it. */
  public String value() {
    return value;
  }

  /** Returns the value on one line. */
  String line() {
    return value.indexOf('\n') < 0 ? value : value.replace("\n\n", " ").replace('\n', ' ');
  }

  /** Returns where the tag and the value stand. */
  public SourceSpan span() {
    return new SourceSpan(new SourcePosition(offset, line, column), end());
  }

  /** Returns where the value stands. */
  public SourceSpan valueSpan() {
    return new SourceSpan(
        new SourcePosition(offset + valueColumn - column, line, valueColumn), end());
  }

  SourcePosition end() {
    return new SourcePosition(offset + length, endLine, endColumn);
  }

  boolean is(int otherTag) {
    return tag == otherTag;
  }

  boolean sameAs(Field other) {
    return tag == other.tag && value.equals(other.value);
  }

  @Override
  public String toString() {
    return tagName() + "  - " + value;
  }
}

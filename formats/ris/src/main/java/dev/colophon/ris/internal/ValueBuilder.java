package dev.colophon.ris.internal;

import dev.colophon.format.LineSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts together a value that runs over several lines.
 *
 * <p>Lines are separated by LF, and by two where a blank line was. Lines that were cut after
 * exactly seventy characters, in the middle of words, are joined without anything between them,
 * since citation-js writes them so, and so are the pieces of a line that is too long.
 */
final class ValueBuilder {
  private static final int CUT_LENGTH = 70;

  private final StringBuilder text = new StringBuilder();
  private @Nullable Field first;
  private boolean continued;
  private boolean cutAt70;
  private int trimmedAtEnd;
  private boolean blankBefore;
  private long endOffset;
  private int endLine;
  private int endColumn;

  void begin(Field field, LineSource source, int valueStart) {
    first = field;
    continued = false;
    blankBefore = false;
    int end = source.end();
    boolean space = valueStart < end && source.buffer()[valueStart] == ' ';
    cutAt70 = end - valueStart - (space ? 1 : 0) == CUT_LENGTH;
    if (cutAt70 || source.isCut()) {
      trimmedAtEnd = trimmedAtEnd(source);
    }
  }

  void append(LineSource source) {
    Field field = first;
    if (field == null) {
      return;
    }
    if (source.isBlank() && !source.isContinued()) {
      blankBefore = true;
      return;
    }
    if (!continued) {
      text.setLength(0);
      text.append(field.value());
      continued = true;
    }
    int length = source.end() - source.start();
    if (source.isContinued() || (cutAt70 && length <= CUT_LENGTH && !blankBefore)) {
      text.append(" ".repeat(trimmedAtEnd)).append(source.buffer(), source.start(), length);
      trimmedAtEnd = trimmedAtEnd(source);
      text.setLength(text.length() - trimmedAtEnd);
    } else {
      text.append(blankBefore ? "\n\n" : "\n");
      text.append(source.text().strip());
      trimmedAtEnd = source.isCut() ? trimmedAtEnd(source) : trimmedAtEnd;
    }
    cutAt70 = cutAt70 && length == CUT_LENGTH;
    blankBefore = false;
    setEnd(source);
  }

  /** Returns the longer field if lines were added, else null. */
  @Nullable Field end() {
    Field field = first;
    first = null;
    return field == null || !continued
        ? null
        : field.continued(text.toString().strip(), endOffset, endLine, endColumn);
  }

  private void setEnd(LineSource source) {
    int at = source.end() - trimmedAtEnd(source);
    endOffset = source.offset(at);
    endLine = source.line();
    endColumn = source.column(at);
  }

  private static int trimmedAtEnd(LineSource source) {
    int at = source.end();
    while (at > source.start() && source.buffer()[at - 1] <= ' ') {
      at--;
    }
    return source.end() - at;
  }
}

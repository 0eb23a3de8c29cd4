package dev.colophon.ris.internal;

import dev.colophon.format.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The lines of a text, one after the other in one buffer; they end with LF, CR or CRLF. */
final class LineSource {
  private static final int CAPACITY = 1 << 16;

  private final Reader input;
  private final int maxLineLength;
  private char[] buffer;
  private int limit;
  private int next;
  private boolean inputEnded;
  private long bufferOffset;

  private int start;
  private int end;
  private int line;
  private boolean cut;
  private boolean continued;
  private int columnsBefore;

  LineSource(Reader input, int maxLineLength) {
    this.input = input;
    this.maxLineLength = Math.max(maxLineLength, 1);
    this.buffer = new char[CAPACITY];
  }

  /** A source that needs no input. */
  static LineSource of(String text) {
    LineSource source = new LineSource(Reader.nullReader(), Integer.MAX_VALUE);
    source.buffer = text.toCharArray();
    source.limit = text.length();
    source.inputEnded = true;
    return source;
  }

  /**
   * Goes to the next line; false at the end of the text. A line that is too long comes in pieces.
   */
  boolean advance() throws IOException {
    continued = cut;
    columnsBefore = cut ? columnsBefore + end - start : 0;
    line += cut ? 0 : 1;
    start = next;
    int at = next;
    while (true) {
      at = endOfLine(at);
      if (at < limit) {
        return found(at, false);
      }
      if (inputEnded) {
        return at > start && found(at, false);
      }
      if (at - start >= maxLineLength) {
        return found(at, true);
      }
      // A CR that was the last character is looked at again.
      int moved = fill();
      at = Math.max(start, at - moved - 1);
    }
  }

  private int endOfLine(int from) {
    char[] text = buffer;
    int at = from;
    while (at < limit && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    boolean halfBreak = at == limit - 1 && text[at] == '\r' && !inputEnded;
    return halfBreak ? limit : at;
  }

  private boolean found(int at, boolean isCut) {
    end = at;
    cut = isCut;
    next = at;
    if (at < limit && !isCut) {
      boolean pair = buffer[at] == '\r' && at + 1 < limit && buffer[at + 1] == '\n';
      next = at + (pair ? 2 : 1);
    }
    return true;
  }

  /**
   * Reads more characters behind the current line, and returns by how much that line has moved to
   * the front.
   */
  private int fill() throws IOException {
    int moved = start;
    if (moved > 0) {
      System.arraycopy(buffer, start, buffer, 0, limit - start);
      bufferOffset += start;
      limit -= start;
      start = 0;
    } else if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int count = input.read(buffer, limit, buffer.length - limit);
    inputEnded = count < 0;
    limit += Math.max(count, 0);
    return moved;
  }

  char[] text() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** Tells whether this is a further piece of a line that is too long. */
  boolean isContinued() {
    return continued;
  }

  /** Tells whether a further piece of the line follows. */
  boolean isCut() {
    return cut;
  }

  int line() {
    return line;
  }

  long offset(int at) {
    return bufferOffset + at;
  }

  int column(int at) {
    return columnsBefore + at - start + 1;
  }

  SourcePosition position(int at) {
    return new SourcePosition(offset(at), line, column(at));
  }

  String text(int from, int to) {
    return new String(buffer, from, to - from);
  }

  /** Tells whether there is nothing but white space on the line. */
  boolean isBlank() {
    int at = start;
    while (at < end && buffer[at] <= ' ') {
      at++;
    }
    return at == end;
  }
}

package dev.colophon.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The lines of a text, for readers of formats that are made of lines. They end with LF, CR or CRLF,
 * and stand one after the other in one buffer, so that memory holds the current line only. Not safe
 * for use by several threads.
 *
 * <pre>{@code
 * LineSource lines = new LineSource(characters, options().maxRecordLength());
 * while (lines.advance()) {
 *   lines.text();
 *   lines.span();
 * }
 * }</pre>
 *
 * <p>Places in the buffer are those of the current line, valid until the next one.
 *
 * @since 0.1.0
 */
public final class LineSource {
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

  /**
   * Makes a source that reads characters as they are needed. It does not close the input.
   *
   * @param input the text
   * @param maxLineLength how many characters of a line are at least given in one piece
   */
  public LineSource(Reader input, int maxLineLength) {
    this.input = input;
    this.maxLineLength = Math.max(maxLineLength, 1);
    this.buffer = new char[CAPACITY];
  }

  /**
   * Returns a source for a text that is at hand; no method fails for it.
   *
   * @param text the text
   * @return the source, before the first line
   */
  public static LineSource of(String text) {
    LineSource source = new LineSource(Reader.nullReader(), Integer.MAX_VALUE);
    source.buffer = text.toCharArray();
    source.limit = text.length();
    source.inputEnded = true;
    return source;
  }

  /**
   * Goes to the next line, or to the next piece of a line that is too long.
   *
   * @return false at the end of the text
   * @throws IOException if the input cannot be read
   */
  public boolean advance() throws IOException {
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

  /**
   * Returns the current line.
   *
   * @return the line or the piece of it, without its end
   */
  public String text() {
    return text(start, end);
  }

  /**
   * Returns a part of the current line.
   *
   * @param from the place of its first character in the buffer
   * @param to the place behind its last character
   * @return the part
   */
  public String text(int from, int to) {
    return new String(buffer, from, to - from);
  }

  /**
   * Returns the buffer, for readers that look at characters without making strings.
   *
   * @return the buffer itself, another one after {@link #advance()}; not to be changed
   */
  public char[] buffer() {
    return buffer;
  }

  /**
   * Returns where the current line starts.
   *
   * @return the place of its first character in the buffer
   */
  public int start() {
    return start;
  }

  /**
   * Returns where the current line ends.
   *
   * @return the place behind its last character in the buffer
   */
  public int end() {
    return end;
  }

  /**
   * Tells whether this is a further piece of a line that is too long.
   *
   * @return false for the first or only piece
   */
  public boolean isContinued() {
    return continued;
  }

  /**
   * Tells whether a further piece of the line follows.
   *
   * @return true for all but the last piece
   */
  public boolean isCut() {
    return cut;
  }

  /**
   * Tells whether there is nothing but white space on the line.
   *
   * @return true for an empty line, too
   */
  public boolean isBlank() {
    int at = start;
    while (at < end && buffer[at] <= ' ') {
      at++;
    }
    return at == end;
  }

  /**
   * Returns the number of the current line.
   *
   * @return the number, from 1
   */
  public int line() {
    return line;
  }

  /**
   * Returns the offset in the text of a place in the buffer.
   *
   * @param at the place
   * @return the number of characters before it, from 0
   */
  public long offset(int at) {
    return bufferOffset + at;
  }

  /**
   * Returns the column of a place in the current line.
   *
   * @param at the place in the buffer
   * @return the column, from 1, also counted over the pieces before
   */
  public int column(int at) {
    return columnsBefore + at - start + 1;
  }

  /**
   * Returns the position in the text of a place in the current line.
   *
   * @param at the place in the buffer
   * @return the position
   */
  public SourcePosition position(int at) {
    return new SourcePosition(offset(at), line, column(at));
  }

  /**
   * Returns where the current line stands.
   *
   * @return the span of the line or the piece of it, without its end
   */
  public SourceSpan span() {
    return new SourceSpan(position(start), position(end));
  }
}

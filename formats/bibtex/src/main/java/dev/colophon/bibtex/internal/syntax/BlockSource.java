package dev.colophon.bibtex.internal.syntax;

import dev.colophon.format.SourcePosition;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/** The blocks of characters that are read piece by piece; memory is that of the longest block. */
public final class BlockSource implements Closeable {
  private static final int CHUNK = 1 << 16;

  private final Reader reader;
  private final int maxBlockLength;
  private final Scanner scanner = new Scanner();
  private char[] buffer = new char[CHUNK];
  private int at;
  private int limit;
  private boolean ended;
  private boolean tooLong;

  /** The place of a character of the buffer from which lines are counted. */
  private int markIndex;

  private long markOffset;
  private int markLine = 1;
  private int markColumn = 1;

  /** Makes a source; a block that is longer than the limit is divided. */
  public BlockSource(Reader reader, int maxBlockLength) {
    this.reader = reader;
    this.maxBlockLength = maxBlockLength;
  }

  /** Scans the next block; returns false at the end. */
  public boolean next() throws IOException {
    advanceMark(at);
    tooLong = false;
    if (at == limit && !fill()) {
      return false;
    }
    scanner.setText(buffer, limit, ended);
    while (!scanner.scan(at)) {
      boolean isLast = limit - at >= maxBlockLength || !fill();
      tooLong = isLast && !ended;
      scanner.setText(buffer, limit, isLast || ended);
    }
    at = scanner.block().end();
    return true;
  }

  /** Returns the block that was scanned last. */
  public Block block() {
    return scanner.block();
  }

  /** Tells whether the last block was cut off at the limit of its length. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** Returns the characters that the indexes of the block count. */
  public char[] text() {
    return buffer;
  }

  /** Returns the place where the last block starts. */
  public SourcePosition start() {
    return new SourcePosition(markOffset, markLine, markColumn);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /**
   * Reads more; one character before the block stays, since it decides whether the block starts.
   */
  private boolean fill() throws IOException {
    int kept = Math.max(at - 1, 0);
    if (kept > 0) {
      System.arraycopy(buffer, kept, buffer, 0, limit - kept);
      at -= kept;
      limit -= kept;
      markIndex -= kept;
    }
    int wanted = Math.max(CHUNK, limit);
    if (buffer.length < limit + CHUNK) {
      buffer = Arrays.copyOf(buffer, limit + wanted);
    }
    int before = limit;
    while (limit - before < wanted && limit < buffer.length && !ended) {
      int count = reader.read(buffer, limit, buffer.length - limit);
      ended = count < 0;
      limit += Math.max(count, 0);
    }
    return limit > before;
  }

  private void advanceMark(int to) {
    int line = markLine;
    int lineStart = markIndex - (markColumn - 1);
    for (int i = markIndex; i < to; i++) {
      char c = buffer[i];
      if (c <= '\r' && endsLine(c, i)) {
        line++;
        lineStart = i + 1;
      }
    }
    markLine = line;
    markColumn = to - lineStart + 1;
    markOffset += to - markIndex;
    markIndex = to;
  }

  private boolean endsLine(char c, int i) {
    return c == '\n' || (c == '\r' && !(i + 1 < limit && buffer[i + 1] == '\n'));
  }
}

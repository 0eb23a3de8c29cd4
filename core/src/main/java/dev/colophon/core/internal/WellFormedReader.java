package dev.colophon.core.internal;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters without a byte order mark at their start, in which each lone surrogate is replaced by
 * U+FFFD.
 */
public final class WellFormedReader extends Reader {
  private static final int SPARE = 64;

  private final Reader input;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private boolean started;

  /** Makes a reader around another one. */
  public WellFormedReader(Reader input) {
    this.input = input;
  }

  @Override
  public int read(char[] target, int start, int length) throws IOException {
    if (at == end && !fill()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, end - at);
    System.arraycopy(buffer, at, target, start, count);
    at += count;
    return count;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }

  /** Fills the buffer; some places are left so that it does not end within a pair. */
  private boolean fill() throws IOException {
    end = Math.max(input.read(buffer, 0, buffer.length - SPARE), 0);
    while (end > 0 && end < buffer.length && Character.isHighSurrogate(buffer[end - 1])) {
      int next = input.read();
      if (next < 0) {
        break;
      }
      buffer[end++] = (char) next;
    }
    repair();
    at = !started && end > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
    started = true;
    return at < end || (end > 0 && fill());
  }

  private void repair() {
    for (int i = 0; i < end; i++) {
      if (Character.isSurrogate(buffer[i])) {
        boolean pair = i + 1 < end && Character.isSurrogatePair(buffer[i], buffer[i + 1]);
        if (pair) {
          i++;
        } else {
          buffer[i] = '\uFFFD';
        }
      }
    }
  }
}

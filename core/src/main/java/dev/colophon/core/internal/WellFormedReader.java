package dev.colophon.core.internal;

import java.io.IOException;
import java.io.Reader;

/**
 * Characters without a byte order mark at their start, in which each lone surrogate is replaced by
 * U+FFFD.
 */
public final class WellFormedReader extends Reader {
  private final Reader input;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private int held = -1;
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

  /** Fills the buffer; a high surrogate at its end is held back until what follows is known. */
  private boolean fill() throws IOException {
    int start = held < 0 ? 0 : 1;
    buffer[0] = (char) held;
    held = -1;
    int count = input.read(buffer, start, buffer.length - start);
    end = start + Math.max(count, 0);
    if (count > 0 && Character.isHighSurrogate(buffer[end - 1])) {
      held = buffer[--end];
    }
    repair();
    at = !started && end > 0 && buffer[0] == '\uFEFF' ? 1 : 0;
    started |= end > 0;
    return at < end || (count > 0 && fill());
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

package dev.colophon.json.internal;

import java.io.IOException;
import java.io.Reader;

/** Counts the characters of a record, by and large: in the steps in which they are read. */
final class Meter extends Reader {
  private final Reader input;
  private final int maxRecordLength;
  private long count;
  private long recordStart;

  Meter(Reader input, int maxRecordLength) {
    this.input = input;
    this.maxRecordLength = maxRecordLength;
  }

  void startRecord() {
    recordStart = count;
  }

  boolean exceeded() {
    return count - recordStart > maxRecordLength;
  }

  @Override
  public int read(char[] target, int start, int length) throws IOException {
    int read = input.read(target, start, length);
    count += Math.max(read, 0);
    return read;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}

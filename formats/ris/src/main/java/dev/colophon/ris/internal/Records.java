package dev.colophon.ris.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a text. A stretch from one TY to the next that has neither a title nor an author
 * belongs to the record before it if that has no end: its TY is a repeated one.
 */
public final class Records {
  private static final int[] SIGNS = {
    Tag.of("TI"), Tag.of("T1"), Tag.of("CT"), Tag.of("BT"), Tag.of("AU"), Tag.of("A1")
  };

  private final Scanner scanner;
  private @Nullable RawRecord waiting;

  /** Makes records of what a scanner finds. */
  public Records(Scanner scanner) {
    this.scanner = scanner;
  }

  /** Returns the next record, null at the end. */
  public @Nullable RawRecord next() throws IOException {
    RawRecord record = waiting == null ? scanner.next() : waiting;
    waiting = null;
    while (record != null && isOpen(record)) {
      RawRecord more = scanner.next();
      if (more == null || more.isEmpty() || more.isWebOfScience() || !isPart(record, more)) {
        waiting = more;
        return record;
      }
      record.append(more);
    }
    return record;
  }

  private static boolean isOpen(RawRecord record) {
    return !record.isEmpty() && record.end() == null && !record.isWebOfScience();
  }

  private static boolean isPart(RawRecord record, RawRecord more) {
    return record.hasOnlyTypes() || !hasSign(more);
  }

  private static boolean hasSign(RawRecord record) {
    for (int tag : SIGNS) {
      if (record.has(tag)) {
        return true;
      }
    }
    return false;
  }
}

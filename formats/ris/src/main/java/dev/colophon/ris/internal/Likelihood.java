package dev.colophon.ris.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How much a text looks like RIS. */
public final class Likelihood {
  private static final int CERTAIN = 100;
  private static final int AFTER_OTHER_TEXT = 90;
  private static final int WITHOUT_TYPE = 30;

  private Likelihood() {}

  /** Returns a number from 0 to 100 for the beginning of a text. */
  public static int of(String head) {
    try {
      RawRecord record = new Scanner(head).next();
      if (record == null || record.isEmpty()) {
        return 0;
      }
      if (record.isWebOfScience()) {
        return CERTAIN;
      }
      Field first = record.fields().get(0);
      if (!first.is(Tag.TY)) {
        return WITHOUT_TYPE;
      }
      int start = (int) first.span().start().offset();
      return head.substring(0, start).isBlank() ? CERTAIN : AFTER_OTHER_TEXT;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.colophon.ris.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

/** How much a text looks like RIS. */
public final class Likelihood {
  private static final int CERTAIN = 100;
  private static final int WITHOUT_TYPE = 30;

  private Likelihood() {}

  /** Returns a number from 0 to 100 for the beginning of a text. */
  public static int of(String head) {
    try {
      RawRecord record = new Scanner(head).next();
      if (record == null || record.isEmpty()) {
        return 0;
      }
      Field first = record.fields().get(0);
      boolean typed = record.isWebOfScience() || first.is(Tag.TY);
      return typed ? CERTAIN : WITHOUT_TYPE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

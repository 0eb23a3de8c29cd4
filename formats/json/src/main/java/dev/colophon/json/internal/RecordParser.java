package dev.colophon.json.internal;

import dev.colophon.format.ReadRecord;

/** Reads what an object of a JSON text holds. */
@FunctionalInterface
public interface RecordParser {

  /**
   * Reads the object at whose start the input stands, and goes to its end.
   *
   * <p>If the text is malformed, {@link JsonInput#end} is called and what was read so far is
   * returned.
   */
  ReadRecord parse(JsonInput input) throws java.io.IOException;
}

package dev.colophon.json.internal;

import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** The records of a JSON text: an array of objects, one object, or a sequence of both. */
public final class JsonRecords implements RecordStream {
  private final JsonInput input;
  private final RecordParser parser;

  /** Makes a stream of records. */
  public JsonRecords(JsonInput input, RecordParser parser) {
    this.input = input;
    this.parser = parser;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    try {
      while (!input.ended()) {
        JsonToken token = input.next();
        if (token == null) {
          return Optional.empty();
        }
        if (token == JsonToken.START_OBJECT) {
          input.startRecord();
          return Optional.of(parser.parse(input));
        }
        if (token != JsonToken.END_ARRAY && !isOuterArray(token)) {
          return Optional.of(notARecord());
        }
      }
      return Optional.empty();
    } catch (JacksonException e) {
      input.end(e);
      return Optional.of(diagnosticsOnly());
    }
  }

  private boolean isOuterArray(JsonToken token) {
    boolean outer = token == JsonToken.START_ARRAY && input.depth() == 1;
    if (outer) {
      input.enterArray();
    }
    return outer;
  }

  private ReadRecord notARecord() {
    input.error("not-a-record", "a record is an object", "this is left out");
    input.skip();
    return diagnosticsOnly();
  }

  private ReadRecord diagnosticsOnly() {
    return ReadRecord.of(input.takeDiagnostics(Optional.empty()));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}

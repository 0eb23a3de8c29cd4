package dev.colophon.json.internal;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.SourcePosition;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of lines of JSON; a line that is malformed costs only itself. */
public final class LineRecords implements RecordStream {
  private final Reader characters;
  private final ReadOptions options;
  private final char[] buffer = new char[8192];
  private int at;
  private int end;
  private long offset;
  private int line;
  private @Nullable JsonRecords current;

  /** Makes a stream of records of Colophon JSON. */
  public LineRecords(Reader characters, ReadOptions options) {
    this.characters = characters;
    this.options = options;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    while (true) {
      if (current != null) {
        Optional<ReadRecord> record = current.next();
        if (record.isPresent()) {
          return record;
        }
        current.close();
        current = null;
      }
      if (!openLine()) {
        return Optional.empty();
      }
    }
  }

  private boolean openLine() throws IOException {
    SourcePosition start = new SourcePosition(offset, line + 1, 1);
    StringBuilder text = new StringBuilder();
    if (!readLine(text)) {
      return false;
    }
    line++;
    JsonInput input =
        new JsonInput(
            new CharacterSource(new StringReader(text.toString()), start),
            ModelRecord.FAMILY,
            options);
    current = new JsonRecords(input, ModelRecord::parse);
    return true;
  }

  /**
   * Reads up to and with the next LF, but no more than a record may have; returns false at the end.
   */
  private boolean readLine(StringBuilder text) throws IOException {
    boolean any = false;
    while (at < end || fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int room = (int) Math.max(0, options.maxRecordLength() + 1L - text.length());
      text.append(buffer, from, Math.min(at - from, room));
      offset += at - from;
      if (at < end) {
        at++;
        offset++;
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(characters.read(buffer, 0, buffer.length), 0);
    return end > 0;
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}

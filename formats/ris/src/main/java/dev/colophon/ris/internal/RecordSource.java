package dev.colophon.ris.internal;

import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.ris.RisDialect;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The publications of a text, one after the other. */
public final class RecordSource implements RecordStream {
  private final Reader input;
  private final Records records;
  private final Optional<RisDialect> dialect;

  /** Makes a source; the input is closed with it. */
  public RecordSource(Reader input, int maxRecordLength, Optional<RisDialect> dialect) {
    this.input = input;
    this.records = new Records(new Scanner(input, maxRecordLength));
    this.dialect = dialect;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    RawRecord record = records.next();
    if (record == null) {
      return Optional.empty();
    }
    return Optional.of(
        record.isEmpty() ? ReadRecord.of(record.diagnostics()) : RecordMapper.map(record, dialect));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}

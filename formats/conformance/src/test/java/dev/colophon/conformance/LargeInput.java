package dev.colophon.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.format.Formats;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads an input that is made up while it is read, and tells how much was in it. */
final class LargeInput extends InputStream {
  private static final Map<String, String> RECORDS =
      Map.of(
          "bibtex", "@book{a, title = {A Title}, author = {Doe, Jane and others}, year = 2004}\n",
          "biblatex", "@book{a, title = {A Title}, author = {Doe, Jane}, date = {2004-11}}\n",
          "ris", "TY  - BOOK\nTI  - A Title\nAU  - Doe, Jane\nPY  - 2004\nER  - \n\n",
          "json", "{\"type\": \"book\", \"title\": {\"main\": \"A Title\"}}\n",
          "ndjson", "{\"type\": \"book\", \"title\": {\"main\": \"A Title\"}}\n",
          "csl-json", "{\"id\": \"a\", \"type\": \"book\", \"title\": \"A Title\"}\n");

  private final byte[] start;
  private final byte[] repeated;
  private final long length;
  private long at;

  private LargeInput(String start, String repeated, long times) {
    this.start = start.getBytes(UTF_8);
    this.repeated = repeated.getBytes(UTF_8);
    this.length = this.start.length + times * this.repeated.length;
  }

  /** Takes the format, {@code records} or {@code endless}, and how many records or characters. */
  public static void main(String[] arguments) throws IOException {
    String record = RECORDS.get(arguments[0]);
    int times = Integer.parseInt(arguments[2]);
    LargeInput input =
        arguments[1].equals("records")
            ? new LargeInput("", record, times)
            : new LargeInput(record.substring(0, record.indexOf("Title")), "endless ", times / 8);
    ReadOptions options = ReadOptions.defaults().withMaxRecordLength(1_000_000);
    long records = 0;
    long errors = 0;
    try (RecordStream stream = Formats.get(arguments[0]).reader(options).open(input)) {
      for (var next = stream.next(); next.isPresent(); next = stream.next()) {
        ReadRecord read = next.get();
        records += read.publication().isPresent() ? 1 : 0;
        errors += read.diagnostics().stream().filter(d -> d.severity() == Severity.ERROR).count();
      }
    }
    System.out.println(records + " records, " + errors + " errors");
  }

  @Override
  public int read() {
    if (at == length) {
      return -1;
    }
    long index = at++ - start.length;
    return index < 0 ? start[(int) (at - 1)] : repeated[(int) (index % repeated.length)];
  }

  @Override
  public int read(byte[] target, int from, int count) {
    int given = (int) Math.min(count, length - at);
    for (int i = from; i < from + given; i++) {
      target[i] = (byte) read();
    }
    return given == 0 && count > 0 ? -1 : given;
  }
}

package dev.colophon.json;

import dev.colophon.format.FormatOption;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.json.internal.ByteSource;
import dev.colophon.json.internal.CharacterSource;
import dev.colophon.json.internal.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** A reader that gives bytes in UTF-8 to the parser as they are, since that is faster. */
final class JsonReader extends TextPublicationReader {
  private final BiFunction<Source, ReadOptions, RecordStream> records;
  private final List<FormatOption> known;

  JsonReader(ReadOptions options, BiFunction<Source, ReadOptions, RecordStream> records) {
    this(options, List.of(), records);
  }

  JsonReader(
      ReadOptions options,
      List<FormatOption> known,
      BiFunction<Source, ReadOptions, RecordStream> records) {
    super(options, known);
    this.known = known;
    this.records = records;
  }

  @Override
  protected RecordStream parse(Reader characters) {
    return records.apply(new CharacterSource(characters, SourcePosition.START), options());
  }

  @Override
  public RecordStream open(InputStream bytes) throws IOException {
    byte[] head = bytes.readNBytes(2);
    InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
    if (!options().charset().orElse(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8)
        || isUtf16(head)) {
      return super.open(all);
    }
    ByteSource source = new ByteSource(all);
    return new JsonReader(options(), known, (none, options) -> records.apply(source, options))
        .open(Reader.nullReader());
  }

  /**
   * Tells whether the first character takes two bytes: a byte order mark or one with a zero byte.
   */
  private static boolean isUtf16(byte[] head) {
    return head.length == 2
        && (head[0] == 0
            || head[1] == 0
            || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF)
            || (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE));
  }
}

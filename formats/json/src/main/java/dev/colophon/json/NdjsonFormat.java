package dev.colophon.json;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.format.WriteOptions;
import dev.colophon.json.internal.LineRecords;
import dev.colophon.json.internal.ModelTree;
import java.io.Reader;
import java.util.List;

/**
 * Colophon JSON with one record a line, for streams and for tools that work by lines. Immutable and
 * safe to share between threads.
 *
 * <p>The records are those of {@link JsonFormat}, without white space. A line that is malformed
 * costs a diagnostic and only this line; blank lines are skipped.
 *
 * @since 0.1.0
 */
public final class NdjsonFormat extends TextPublicationFormat {

  /** Makes the format. */
  public NdjsonFormat() {
    super(
        "ndjson",
        "Colophon JSON, one record a line",
        List.of("application/x-ndjson"),
        List.of("ndjson", "jsonl"),
        Capability.values());
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.ofNdjson(head);
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return new LineReader(options);
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return new JsonWriter(
        options, new LineReader(ReadOptions.defaults()), JsonWriter.Layout.LINES, ModelTree::of);
  }

  private static final class LineReader extends TextPublicationReader {
    LineReader(ReadOptions options) {
      super(options);
    }

    @Override
    protected RecordStream parse(Reader characters) {
      return new LineRecords(characters, options());
    }
  }
}

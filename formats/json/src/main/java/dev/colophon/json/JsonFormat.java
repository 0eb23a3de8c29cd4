package dev.colophon.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.WriteOptions;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.JsonRecords;
import dev.colophon.json.internal.ModelRecord;
import dev.colophon.json.internal.ModelTree;
import dev.colophon.json.internal.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Colophon JSON: the model as it is, without losses. Immutable and safe to share between threads.
 *
 * <p>A document is an array of records, or one record. A record is an object whose first property
 * is {@code "colophon": "1"}, the version; the other properties are those of {@link
 * dev.colophon.model.shape.Shapes}. Scalars are strings, flags are {@code true}, rich text is a
 * string or, if it has marks, an array of strings and of objects with {@code text} and {@code
 * marks}. Dates are EDTF or the text as written.
 *
 * <pre>{@code
 * String json = new JsonFormat().writer().write(Publication.book("Emma").build()).text();
 * Publication book = new JsonFormat().reader().read(json).publications().get(0);
 * }</pre>
 *
 * <p>Properties that are not known, as of a newer version, are kept as {@link
 * dev.colophon.model.Extension extensions} of the format {@code json} and written back. Codes of
 * diagnostics begin with {@code json}; their first token is the JSON pointer (RFC 6901) of the
 * value concerned.
 *
 * <p>A malformed record costs a diagnostic and what follows in it: reading goes on with the next
 * record if the end can be found by brackets and strings, in a record of up to 64 KiB at least.
 *
 * @since 0.1.0
 */
public final class JsonFormat extends TextPublicationFormat {

  /** Makes the format. */
  public JsonFormat() {
    super(
        "json",
        "Colophon JSON",
        List.of("application/vnd.colophon+json", "application/json"),
        List.of("json"),
        Capability.values());
  }

  /**
   * Returns the JSON Schema (draft 2020-12) of this format. It allows for properties of a newer
   * version at the top of a record only.
   *
   * @return the text of the schema
   */
  public static String schema() {
    try (InputStream schema = JsonFormat.class.getResourceAsStream("colophon.schema.json")) {
      return new String(requireNonNull(schema).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.ofColophonJson(head);
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return new JsonReader(options, JsonFormat::records);
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return new JsonWriter(
        options,
        new JsonReader(ReadOptions.defaults(), JsonFormat::records),
        JsonWriter.Layout.ARRAY,
        ModelTree::of);
  }

  /** Returns the records of a text. */
  private static RecordStream records(Source source, ReadOptions options) {
    return new JsonRecords(new JsonInput(source, ModelRecord.FAMILY, options), ModelRecord::parse);
  }
}

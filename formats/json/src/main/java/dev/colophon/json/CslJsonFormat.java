package dev.colophon.json;

import dev.colophon.format.Capability;
import dev.colophon.format.FormatOption;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationFormat;
import dev.colophon.format.WriteOptions;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.Source;
import dev.colophon.json.internal.csl.CslItemTree;
import dev.colophon.json.internal.csl.CslRecord;
import dev.colophon.json.internal.csl.CslRecords;
import dev.colophon.json.internal.csl.NoteForm;
import dev.colophon.json.internal.csl.SchemaCheck;
import dev.colophon.json.internal.csl.UniqueIds;
import java.util.List;

/**
 * CSL-JSON, the format of citation processors. Immutable and safe to share between threads.
 *
 * <p>Read are an array of items, one item, {@code {"items": […]}}, an object of items by id, and
 * items one after the other, in the forms that Zotero, Mendeley, pandoc, Crossref and DataCite
 * write. What is valid but would be written in another way costs a diagnostic of severity {@link
 * dev.colophon.format.Severity#INFO}. Keys that are not known, and {@code custom}, are kept as
 * {@link dev.colophon.model.Extension extensions} of the format {@code csl-json} and written back.
 *
 * <p>Written are the names of csl-data.json 1.0.2; without unknown keys the text is valid by that
 * schema. The carrier of {@link dev.colophon.format.Fidelity#LOSSLESS} is the member {@code
 * colophon} of {@code custom}. Codes of diagnostics begin with {@code csl-json}; their first token
 * is the JSON pointer (RFC 6901) of the value concerned.
 *
 * <pre>{@code
 * List<Publication> library = new CslJsonFormat().reader().read(Path.of("library.json")).publications();
 * }</pre>
 *
 * <p>Where the specification and the schema disagree ({@code part-number} and {@code part}, for
 * example) both names are read and that of the schema is written. Formulas stand as TeX between
 * dollar signs.
 *
 * <p>Options for reading: {@code schema=true} reports each breach of csl-data.json as an error
 * {@code csl-json.schema}; {@code note-variables=true} reads lines such as {@code PMID: 123} at the
 * start of a note as variables, as Zotero and citeproc-js do. Option for writing: {@code
 * note-variables=true} writes what csl-data.json has no key for ({@code license}, {@code
 * editor-translator}) as such lines.
 *
 * <pre>{@code
 * ReadOptions notes = ReadOptions.defaults().with("note-variables", "true");
 * new CslJsonFormat().reader(notes).read(Path.of("zotero.json"));
 * }</pre>
 *
 * <p>Source: CSL 1.0.2, csl-data.json.
 *
 * @since 0.1.0
 */
public final class CslJsonFormat extends TextPublicationFormat {

  /** Makes the format. */
  public CslJsonFormat() {
    super(
        "csl-json",
        "CSL-JSON",
        List.of("application/vnd.citationstyles.csl+json"),
        List.of("json", "csljson"),
        Capability.RICH_TEXT);
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.ofCslJson(head);
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    CslOption.SCHEMA.isSet(options.formatOptions());
    CslOption.READ_NOTES.isSet(options.formatOptions());
    return new JsonReader(options, CslOption.forReading(), CslJsonFormat::records);
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    boolean notes = CslOption.WRITE_NOTES.isSet(options.formatOptions());
    ReadOptions readBack =
        notes ? ReadOptions.defaults().with("note-variables", "true") : ReadOptions.defaults();
    return new JsonWriter(
        options,
        CslOption.forWriting(),
        reader(readBack),
        JsonWriter.Layout.ARRAY,
        notes ? NoteForm::item : CslItemTree::item,
        UniqueIds::new);
  }

  @Override
  public List<FormatOption> readOptions() {
    return CslOption.forReading();
  }

  @Override
  public List<FormatOption> writeOptions() {
    return CslOption.forWriting();
  }

  /** Returns the records of a text. */
  private static RecordStream records(Source source, ReadOptions options) {
    JsonInput input =
        CslOption.SCHEMA.isSet(options.formatOptions())
            ? new JsonInput(source, CslRecord.FAMILY, options, SchemaCheck::new)
            : new JsonInput(source, CslRecord.FAMILY, options);
    return new CslRecords(input, CslOption.READ_NOTES.isSet(options.formatOptions()));
  }
}

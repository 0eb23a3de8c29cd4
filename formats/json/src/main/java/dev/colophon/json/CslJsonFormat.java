package dev.colophon.json;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.JsonPrinter;
import dev.colophon.json.internal.Source;
import dev.colophon.json.internal.csl.CslItemTree;
import dev.colophon.json.internal.csl.CslRecord;
import dev.colophon.json.internal.csl.CslRecords;
import dev.colophon.json.internal.csl.DerivedId;
import dev.colophon.model.Publication;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
 * <p>Source: CSL 1.0.2, csl-data.json.
 *
 * @since 0.1.0
 */
public final class CslJsonFormat implements PublicationFormat {

  /** Makes the format. */
  public CslJsonFormat() {}

  @Override
  public String id() {
    return "csl-json";
  }

  @Override
  public String name() {
    return "CSL-JSON";
  }

  @Override
  public List<String> mediaTypes() {
    return List.of("application/vnd.citationstyles.csl+json");
  }

  @Override
  public List<String> fileExtensions() {
    return List.of("json", "csljson");
  }

  @Override
  public Set<Capability> capabilities() {
    return Set.of(Capability.READ, Capability.WRITE, Capability.RICH_TEXT);
  }

  @Override
  public int likelihood(CharSequence head) {
    return Likelihood.ofCslJson(head);
  }

  @Override
  public PublicationReader reader(ReadOptions options) {
    return new JsonReader(options, CslJsonFormat::records);
  }

  @Override
  public PublicationWriter writer(WriteOptions options) {
    return new CslWriter(options);
  }

  /** Returns the records of a text. */
  private static RecordStream records(Source source, ReadOptions options) {
    return new CslRecords(new JsonInput(source, CslRecord.FAMILY, options));
  }

  private static final class CslWriter extends TextPublicationWriter {
    CslWriter(WriteOptions options) {
      super(options, new JsonReader(ReadOptions.defaults(), CslJsonFormat::records));
    }

    @Override
    protected void writeRecord(
        Publication publication, Optional<String> carrier, StringBuilder output) {
      JsonPrinter.pretty(CslItemTree.item(publication, carrier), 2, output);
    }

    @Override
    protected String documentStart() {
      return "[\n";
    }

    @Override
    protected String recordSeparator() {
      return ",\n";
    }

    @Override
    protected String documentEnd() {
      return "\n]\n";
    }

    @Override
    protected Preparation prepareDocument() {
      return new UniqueIds();
    }

    /** Makes the ids unique that are made up. */
    private static final class UniqueIds implements Preparation {
      private final Set<String> used = new HashSet<>();

      @Override
      public Publication prepare(Publication publication) {
        String id = DerivedId.of(publication);
        if (publication.id().isPresent() || used.add(id)) {
          used.add(id);
          return publication;
        }
        int count = 2;
        while (!used.add(id + "-" + count)) {
          count++;
        }
        return publication.withId(id + "-" + count);
      }
    }
  }
}

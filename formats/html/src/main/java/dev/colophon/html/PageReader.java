package dev.colophon.html;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.html.internal.PageStatements;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the publication that a web page is about, of this library or of anyone, from its metadata:
 * the record that {@link PublicationPage} embeds, JSON-LD (schema.org), the tags of Highwire Press,
 * Dublin Core, COinS. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PageReading reading = PageReader.of(ReadOptions.defaults()).readPage(html);
 * reading.publication(); // from the most trusted source of each part
 * reading.evidence();    // title.main: "Emma" (JSON_LD), title.main: "Emma" (HIGHWIRE) ...
 * }</pre>
 *
 * <p>Each property of the publication is taken from the first source that has it, in the order of
 * {@link PageSource}; where the page has the embedded record, from that alone. A span of COinS is
 * read only if it is the only one of the page: several are references. The page is parsed as
 * browsers do; nothing of it is run or fetched.
 *
 * <p>A page is held in memory; after {@link ReadOptions#maxRecordLength} characters it is cut.
 * Codes of diagnostics: {@code html.page-too-long}, {@code html.malformed-json-ld}, and those of
 * Colophon JSON for the embedded record.
 *
 * @since 0.1.0
 */
public final class PageReader extends TextPublicationReader {
  private PageReader(ReadOptions options) {
    super(options);
  }

  /**
   * Returns a reader.
   *
   * @param options how to read
   * @return the reader
   */
  public static PageReader of(ReadOptions options) {
    return new PageReader(requireNonNull(options, "options"));
  }

  /**
   * Reads a page and tells which source says what.
   *
   * @param html the page
   * @return what it says
   */
  public PageReading readPage(String html) {
    int limit = options().maxRecordLength();
    PageReading reading =
        PageStatements.of(html.length() > limit ? html.substring(0, limit) : html).reading();
    if (html.length() <= limit) {
      return reading;
    }
    List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
    diagnostics.add(
        Diagnostic.error(
            "html.page-too-long", "the page has more than " + limit + " characters and is cut"));
    return new PageReading(reading.publication(), reading.evidence(), diagnostics);
  }

  @Override
  protected RecordStream parse(Reader characters) {
    return new OnePage(characters);
  }

  /** A page has one record, or none. */
  private final class OnePage implements RecordStream {
    private final Reader characters;
    private boolean read;

    private OnePage(Reader characters) {
      this.characters = characters;
    }

    @Override
    public Optional<ReadRecord> next() throws IOException {
      if (read) {
        return Optional.empty();
      }
      read = true;
      PageReading reading = readPage(text());
      return reading.publication().isEmpty() && reading.diagnostics().isEmpty()
          ? Optional.empty()
          : Optional.of(new ReadRecord(reading.publication(), reading.diagnostics()));
    }

    /** Returns one character more than a page may have, if there are so many. */
    private String text() throws IOException {
      StringBuilder text = new StringBuilder();
      char[] block = new char[8192];
      int most = options().maxRecordLength();
      for (int n = characters.read(block);
          n >= 0 && text.length() <= most;
          n = characters.read(block)) {
        text.append(block, 0, n);
      }
      return text.toString();
    }

    @Override
    public void close() throws IOException {
      characters.close();
    }
  }
}

package dev.colophon.html;

import static dev.colophon.json.internal.Surrogates.repaired;
import static java.util.Objects.requireNonNull;

import dev.colophon.format.ReadOptions;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationReader;
import dev.colophon.html.internal.PageRecords;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads the publication that a web page is about, of this library or of anyone, from its metadata:
 * the records that {@link HtmlFormat} and {@link PublicationPage} embed, JSON-LD (schema.org), the
 * tags of Highwire Press, Dublin Core, COinS. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * PageReading reading = PageReader.of(ReadOptions.defaults()).readPage(html);
 * reading.publication(); // from the most trusted source of each part
 * reading.evidence();    // title.main: "Emma" (JSON_LD), title.main: "Emma" (HIGHWIRE) ...
 * }</pre>
 *
 * <p>Where a page has embedded records, it is these alone. Else each property of the publication,
 * and each part of its container, publisher and rights, is taken from the first source that has it,
 * in the order of {@link PageSource}. Tags of Highwire Press and Dublin Core that have no place in
 * the model, and such properties of the work in JSON-LD, are kept as {@link
 * dev.colophon.model.Extension extensions} of the format {@code html}; what else the objects within
 * that work say is not. A span of COinS is read only if it is the only one of the page: several are
 * references, or, on a page without other metadata, a list of works. The page is parsed as browsers
 * do; nothing of it is run or fetched.
 *
 * <p>Embedded records are read one by one, so that a page with many of them may have any length. A
 * page without is held in memory, and cut after {@link ReadOptions#maxRecordLength} characters.
 *
 * <p>Codes of diagnostics: {@code html.page-too-long} (an error); {@code html.malformed-json-ld} (a
 * warning); {@code html.not-followed}, a source that says something else than the publication,
 * {@code html.other-works}, JSON-LD of more than one work, and {@code html.references}, spans of
 * COinS that are left out; and those of Colophon JSON for embedded records.
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
   * Reads a page and tells which source says what. Of several records that a page embeds this is
   * about the first; {@link #read(String)} gives all.
   *
   * @param html the page
   * @return what it says
   */
  public PageReading readPage(String html) {
    try (PageRecords page = new PageRecords(new StringReader(repaired(html)), options())) {
      return page.reading();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected RecordStream parse(Reader characters) {
    return new PageRecords(characters, options());
  }
}

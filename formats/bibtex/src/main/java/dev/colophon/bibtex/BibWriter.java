package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.mapping.Dialect;
import dev.colophon.bibtex.internal.mapping.Keys;
import dev.colophon.bibtex.internal.mapping.PublicationMapper;
import dev.colophon.bibtex.internal.mapping.UniqueKeys;
import dev.colophon.bibtex.latex.LatexEncoder;
import dev.colophon.format.Fidelity;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.TextPublicationWriter;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes BibTeX or BibLaTeX in any {@linkplain BibStyle style}. Immutable and safe to share between
 * threads.
 *
 * <pre>{@code
 * BibWriter writer = new BiblatexFormat().writer()
 *     .withStyle(BibStyle.builder().indent(4).aligned(true).build());
 * String text = writer.write(book).text();
 * }</pre>
 *
 * <p>Every publication has a key: its id, changed only where that cannot be one; else one is made
 * by the {@linkplain BibStyle.Builder#keyPattern pattern of the style}. A key that another entry of
 * the document has gets a letter at its end. New keys for all are made before writing, by {@link
 * dev.colophon.bibtex.key.KeyGenerator}.
 *
 * @since 0.1.0
 */
public final class BibWriter extends TextPublicationWriter {
  private final Dialect dialect;
  private final BibStyle style;
  private final PublicationMapper mapper;
  private final EntryText text;

  private BibWriter(Dialect dialect, WriteOptions options, BibStyle style) {
    super(options, new BibReader(dialect, ReadOptions.defaults()), BibOption.described());
    this.dialect = dialect;
    this.style = style;
    this.mapper =
        new PublicationMapper(
            dialect, encoder(style), style.fieldOrder().comparator().orElse(null), this::key);
    this.text = new EntryText(style);
  }

  static BibWriter of(Dialect dialect, WriteOptions options) {
    return new BibWriter(dialect, options, BibOption.style(options.formatOptions()));
  }

  private static LatexEncoder encoder(BibStyle style) {
    LatexEncoder encoder =
        style.encoding() == BibStyle.Encoding.ASCII ? LatexEncoder.ascii() : LatexEncoder.unicode();
    return style.delimiters() == BibStyle.Delimiters.QUOTES
        ? encoder.withQuotesInBraces()
        : encoder;
  }

  /**
   * Returns a writer in a style.
   *
   * @param newStyle the style
   * @return the writer
   */
  public BibWriter withStyle(BibStyle newStyle) {
    return new BibWriter(dialect, options(), requireNonNull(newStyle, "newStyle"));
  }

  /**
   * Returns the style.
   *
   * @return {@link BibStyle#defaults()} with the options of the format
   */
  public BibStyle style() {
    return style;
  }

  /**
   * Writes publications into a document that they were read from, or others.
   *
   * <p>An entry keeps every character if its publication, which has its key as id, is what it reads
   * as; and every field that did not change otherwise, with its macros and comments. An entry that
   * cannot be changed field by field is written anew in its place. Publications without an entry
   * are added at the end. Entries without a publication stay.
   *
   * <pre>{@code
   * BibDocument document = BibDocument.parse(Files.readString(file));
   * Publication book = format.reader().read(document.toString()).publications().get(0);
   * BibUpdate update = format.writer().update(document, List.of(book.withEdition("2")));
   * Files.writeString(file, update.document().toString());
   * }</pre>
   *
   * @param document the document
   * @param publications the publications
   * @return the changed document, with what the changed entries do not carry
   */
  public BibUpdate update(BibDocument document, List<Publication> publications) {
    BibWriter withoutMacros = withStyle(style.toBuilder().macros(BibMacros.none()).build());
    EntryEdits edits = new EntryEdits(dialect, this::mapper, new EntryText(style));
    BibReader reader = new BibReader(dialect, ReadOptions.defaults());
    return new DocumentUpdate(withoutMacros, reader, edits).run(document, publications);
  }

  private PublicationMapper mapper(Dialect of) {
    return of == dialect
        ? mapper
        : new PublicationMapper(
            of, encoder(style), style.fieldOrder().comparator().orElse(null), this::key);
  }

  BibWriter withFidelity(Fidelity fidelity) {
    return new BibWriter(dialect, options().withFidelity(fidelity), style);
  }

  Fidelity fidelity() {
    return options().fidelity();
  }

  @Override
  protected String documentStart() {
    String definitions = style.macros().definitions();
    return definitions.isEmpty() ? "" : definitions + "\n";
  }

  @Override
  protected void writeRecord(
      Publication publication, Optional<String> carrier, StringBuilder output) {
    text.append(mapper.map(publication), carrier, output);
  }

  @Override
  protected String recordSeparator() {
    return "\n";
  }

  @Override
  protected Optional<Comparator<TextRecord>> recordOrder() {
    return EntryComparison.of(style.entryOrder())
        .map(
            order ->
                Comparator.comparing(
                    record -> new EntryComparison.Sorted(record.publication(), record.text()),
                    order));
  }

  @Override
  protected Preparation prepareDocument() {
    UniqueKeys keys = new UniqueKeys();
    return publication -> withUniqueKey(publication, keys);
  }

  private Publication withUniqueKey(Publication publication, UniqueKeys keys) {
    Optional<String> kept = Keys.find(publication);
    String key = kept.orElseGet(() -> style.keyPattern().apply(publication));
    String unique = kept.isPresent() ? keys.keep(key) : keys.add(key);
    return unique.equals(key) ? publication : publication.withId(unique);
  }

  private String key(Publication publication) {
    return Keys.find(publication).orElseGet(() -> style.keyPattern().apply(publication));
  }
}

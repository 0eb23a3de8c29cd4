package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.bibtex.internal.entry.EntrySource;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.DiagnosticException;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries: between a {@link BibDocument}, which holds every character, and publications.
 *
 * <p>{@code @string} macros and the months are put in, pieces joined with {@code #}, and fields
 * inherited: through {@code crossref} by the rules of BibLaTeX for each pair of types, or by the
 * simple rule of BibTeX; through {@code xdata}, also for single fields ({@code author =
 * {xdata=key-author-2}}); a {@code @set} takes over the fields of its first member. Entries may
 * refer to entries before and behind them. What is missing or refers to itself costs a diagnostic.
 *
 * <pre>{@code
 * BibEntries bib = EntryReader.biblatex().read(text);
 * for (ResolvedEntry entry : bib.entries()) {
 *   String title = entry.field("title").map(field -> field.text().plain()).orElse("");
 * }
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 *
 * <p>Sources: BibLaTeX manual 3.13 and appendix B; BibTeXing, section 2.
 *
 * @since 0.1.0
 */
public final class EntryReader {
  private final boolean isBiblatex;
  private final ReadOptions options;

  private EntryReader(boolean isBiblatex, ReadOptions options) {
    this.isBiblatex = isBiblatex;
    this.options = options;
  }

  /**
   * Returns a reader that inherits by the rules of BibLaTeX.
   *
   * @return the reader with the default options
   */
  public static EntryReader biblatex() {
    return new EntryReader(true, ReadOptions.defaults());
  }

  /**
   * Returns a reader that inherits by the rule of BibTeX: each field that the entry lacks, under
   * its own name. The case of keys does not matter to {@code crossref}.
   *
   * @return the reader with the default options
   */
  public static EntryReader bibtex() {
    return new EntryReader(false, ReadOptions.defaults());
  }

  /**
   * Returns this reader with other options.
   *
   * @param newOptions strictness and limits
   * @return the reader
   */
  public EntryReader withOptions(ReadOptions newOptions) {
    return new EntryReader(isBiblatex, requireNonNull(newOptions, "newOptions"));
  }

  /**
   * Opens characters for reading, entry by entry.
   *
   * @param characters the input; closed with the stream
   * @return the entries
   * @throws IOException if the input cannot be read
   */
  public EntryStream open(Reader characters) throws IOException {
    Entries entries = new Entries(isBiblatex, options);
    return new EntryStream(entries, entries.open(characters));
  }

  /**
   * Opens bytes for reading, entry by entry; the encoding is found out as {@link
   * ReadOptions#charset()} tells.
   *
   * @param bytes the input; closed with the stream
   * @return the entries
   * @throws IOException if the input cannot be read
   */
  public EntryStream open(InputStream bytes) throws IOException {
    Entries entries = new Entries(isBiblatex, options);
    return new EntryStream(entries, entries.open(bytes));
  }

  /**
   * Reads all entries of a text.
   *
   * @param text the text
   * @return the entries and diagnostics
   * @throws UncheckedIOException with a {@link DiagnosticException} for the first error, if the
   *     reader is strict
   */
  public BibEntries read(String text) {
    try {
      return readAll(open(new StringReader(text)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all entries of bytes.
   *
   * @param bytes the bytes
   * @return the entries and diagnostics
   * @throws UncheckedIOException with a {@link DiagnosticException} for the first error, if the
   *     reader is strict
   */
  public BibEntries read(byte[] bytes) {
    try {
      return readAll(open(new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads all entries of a file.
   *
   * @param file the file
   * @return the entries and diagnostics
   * @throws DiagnosticException for the first error, if the reader is strict
   * @throws IOException if the file cannot be read
   */
  public BibEntries read(Path file) throws IOException {
    return readAll(open(Files.newInputStream(file)));
  }

  private static BibEntries readAll(EntryStream open) throws IOException {
    try (EntryStream stream = open) {
      List<ResolvedEntry> entries = new ArrayList<>();
      List<Diagnostic> diagnostics = new ArrayList<>();
      Optional<ResolvedEntry> next = stream.next();
      while (next.isPresent()) {
        entries.add(next.get());
        diagnostics.addAll(stream.takeDiagnostics());
        next = stream.next();
      }
      diagnostics.addAll(stream.takeDiagnostics());
      return new BibEntries(entries, diagnostics);
    }
  }

  /**
   * The entries of one input as records of diagnostics, for which encodings, strictness and limits
   * are taken care of; the entry of the last record is kept beside it.
   */
  static final class Entries extends TextPublicationReader {
    private final boolean isBiblatex;
    private @Nullable Entry last;

    private Entries(boolean isBiblatex, ReadOptions options) {
      super(options);
      this.isBiblatex = isBiblatex;
    }

    @Override
    protected RecordStream parse(Reader characters) {
      EntrySource source = new EntrySource(characters, options(), isBiblatex);
      return new RecordStream() {
        @Override
        public Optional<ReadRecord> next() throws IOException {
          last = source.next();
          return record(last, source.takeDiagnostics());
        }

        @Override
        public void close() throws IOException {
          source.close();
        }
      };
    }

    private static Optional<ReadRecord> record(@Nullable Entry entry, List<Diagnostic> loose) {
      List<Diagnostic> all = new ArrayList<>(loose);
      if (entry != null) {
        all.addAll(entry.diagnostics());
      }
      return entry == null && all.isEmpty() ? Optional.empty() : Optional.of(ReadRecord.of(all));
    }

    /** Returns the entry of the last record. */
    Optional<ResolvedEntry> takeLast() {
      Entry taken = last;
      last = null;
      return Optional.ofNullable(taken).map(ResolvedEntry::new);
    }
  }
}

package dev.colophon.bibtex;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.DiagnosticException;
import dev.colophon.format.RecordStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of an input, one after the other. Memory does not grow with the input. Not safe for
 * use by several threads.
 *
 * @see EntryReader#open(java.io.Reader)
 * @since 0.1.0
 */
public final class EntryStream implements Closeable {
  private final EntryReader.Entries entries;
  private final RecordStream records;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  EntryStream(EntryReader.Entries entries, RecordStream records) {
    this.entries = entries;
    this.records = records;
  }

  /**
   * Returns the next entry.
   *
   * @return the entry, or empty at the end
   * @throws DiagnosticException for the first error, if the reader is strict
   * @throws IOException if the input cannot be read
   */
  public Optional<ResolvedEntry> next() throws IOException {
    while (records.next().map(record -> diagnostics.addAll(record.diagnostics())).isPresent()) {
      Optional<ResolvedEntry> entry = entries.takeLast();
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what there is to say about the input up to here, the diagnostics of the entries
   * included, and forgets it.
   *
   * @return an unmodifiable list in the order of the input
   */
  public List<Diagnostic> takeDiagnostics() {
    List<Diagnostic> taken = List.copyOf(diagnostics);
    diagnostics.clear();
    return taken;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }
}

package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.bibtex.internal.entry.EntrySource;
import dev.colophon.bibtex.internal.mapping.Dialect;
import dev.colophon.bibtex.internal.mapping.EntryChecks;
import dev.colophon.bibtex.internal.mapping.EntryMapper;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.TextPublicationReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads publications in one of the dialects. */
final class BibReader extends TextPublicationReader {
  private final Dialect dialect;

  BibReader(Dialect dialect, ReadOptions options) {
    super(options);
    this.dialect = dialect;
  }

  @Override
  protected RecordStream parse(Reader characters) {
    boolean isBiblatex = dialect == Dialect.BIBLATEX;
    return new Records(
        new EntrySource(characters, options(), isBiblatex),
        new EntryMapper(dialect),
        new EntryChecks());
  }

  private record Records(EntrySource entries, EntryMapper mapper, EntryChecks checks)
      implements RecordStream {
    @Override
    public Optional<ReadRecord> next() throws IOException {
      Entry entry = entries.next();
      List<Diagnostic> loose = entries.takeDiagnostics();
      if (entry == null) {
        return loose.isEmpty() ? Optional.empty() : Optional.of(ReadRecord.of(loose));
      }
      ReadRecord mapped = mapper.map(entry, checks);
      return Optional.of(loose.isEmpty() ? mapped : with(loose, mapped));
    }

    private static ReadRecord with(List<Diagnostic> loose, ReadRecord mapped) {
      List<Diagnostic> all = new ArrayList<>(loose);
      all.addAll(mapped.diagnostics());
      return new ReadRecord(mapped.publication(), all);
    }

    @Override
    public void close() throws IOException {
      entries.close();
    }
  }
}

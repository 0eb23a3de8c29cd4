package dev.colophon.html.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.html.PageReading;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** The records that a page embeds, or else what its metadata state. */
public final class PageRecords implements RecordStream {
  private final PageScanner page;
  private final EmbeddedRecords embedded;
  private boolean found;
  private @Nullable Queue<ReadRecord> stated;

  /** Begins a page, which is closed with this. */
  public PageRecords(Reader input, ReadOptions options) {
    this.page = new PageScanner(input, options.maxRecordLength());
    this.embedded = new EmbeddedRecords(page, options);
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    if (stated != null) {
      return Optional.ofNullable(stated.poll());
    }
    Optional<ReadRecord> next = embedded.next();
    if (next.flatMap(ReadRecord::publication).isPresent()) {
      found = true;
      page.keepNothing();
    }
    if (next.isEmpty()) {
      stated = found ? new ArrayDeque<>() : stated();
      return Optional.ofNullable(stated.poll());
    }
    return next;
  }

  private Queue<ReadRecord> stated() {
    PageStatements statements = PageStatements.of(page.kept());
    PageReading reading = statements.reading();
    List<Diagnostic> diagnostics = new ArrayList<>(reading.diagnostics());
    page.tooLong().ifPresent(diagnostics::add);
    Queue<ReadRecord> records = new ArrayDeque<>();
    if (reading.publication().isPresent() || !diagnostics.isEmpty()) {
      records.add(new ReadRecord(reading.publication(), diagnostics));
    }
    statements.list().forEach(each -> records.add(ReadRecord.of(each, List.of())));
    return records;
  }

  /** Reads the page to its end; of several records it embeds this is about the first. */
  public PageReading reading() throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<Publication> records = new ArrayList<>();
    for (Optional<ReadRecord> next = embedded.next(); next.isPresent(); next = embedded.next()) {
      next.get().publication().ifPresent(records::add);
      diagnostics.addAll(next.get().diagnostics());
    }
    PageStatements statements = PageStatements.of(page.kept());
    records.stream().limit(1).forEach(statements::addEmbedded);
    PageReading reading = statements.reading();
    diagnostics.addAll(reading.diagnostics());
    page.tooLong().ifPresent(diagnostics::add);
    return new PageReading(reading.publication(), reading.evidence(), diagnostics);
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}

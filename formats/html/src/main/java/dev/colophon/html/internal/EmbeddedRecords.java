package dev.colophon.html.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationReader;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import dev.colophon.json.JsonFormat;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The records of Colophon JSON that a page embeds. */
public final class EmbeddedRecords implements RecordStream {
  private final PageScanner page;
  private final PublicationReader json;
  private @Nullable RecordStream script;
  private SourcePosition start = SourcePosition.START;

  /** Begins at the place to which a page has gone. */
  public EmbeddedRecords(PageScanner page, ReadOptions options) {
    this.page = page;
    this.json = new JsonFormat().reader(options.withStrict(false));
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    while (script != null || page.toNextScript()) {
      if (script == null) {
        start = page.position();
        script = json.open(page.script());
      }
      Optional<ReadRecord> next = script.next();
      if (next.isPresent()) {
        return next.map(this::placed);
      }
      script = null;
      page.endScript();
    }
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    page.close();
  }

  /** Counts the places of diagnostics from the start of the page, not of the script. */
  private ReadRecord placed(ReadRecord found) {
    return new ReadRecord(
        found.publication(), found.diagnostics().stream().map(this::placed).toList());
  }

  private Diagnostic placed(Diagnostic diagnostic) {
    return diagnostic
        .span()
        .map(span -> diagnostic.at(new SourceSpan(placed(span.start()), placed(span.end()))))
        .orElse(diagnostic);
  }

  private SourcePosition placed(SourcePosition inScript) {
    return new SourcePosition(
        start.offset() + inScript.offset(),
        start.line() + inScript.line() - 1,
        inScript.line() == 1 ? start.column() + inScript.column() - 1 : inScript.column());
  }
}

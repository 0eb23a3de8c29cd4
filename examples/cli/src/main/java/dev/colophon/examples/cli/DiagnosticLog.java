package dev.colophon.examples.cli;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.PrintWriter;
import java.util.Optional;

/** Says on standard error, and in a file if one is asked for, what readers found. */
final class DiagnosticLog {
  private final PrintWriter errors;
  private final Optional<JsonLines> file;
  private int errorCount;
  private int recordCount;

  DiagnosticLog(PrintWriter errors, Optional<JsonLines> file) {
    this.errors = errors;
    this.file = file;
  }

  void add(String input, ReadRecord found) {
    found.diagnostics().forEach(diagnostic -> add(input, diagnostic));
    recordCount += found.publication().isPresent() ? 1 : 0;
  }

  void addEmpty(String input) {
    add(input, Diagnostic.warning("input.no-records", "there are no records in the input"));
  }

  int recordCount() {
    return recordCount;
  }

  int errorCount() {
    return errorCount;
  }

  int exitCode() {
    return errorCount == 0 ? Colophon.OK : Colophon.CONTENT_ERRORS;
  }

  private void add(String input, Diagnostic diagnostic) {
    errorCount += diagnostic.severity() == Severity.ERROR ? 1 : 0;
    Diagnostic placed =
        diagnostic.span().isPresent()
            ? diagnostic
            : diagnostic.at(SourceSpan.at(SourcePosition.START));
    errors.println(input + ":" + placed);
    file.ifPresent(lines -> lines.diagnostic(input, diagnostic));
  }
}

package dev.colophon.core.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.DiagnosticException;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.format.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Records with what all formats share: problems of the encoding, strictness, the limit of
 * diagnostics.
 */
public final class GuardedStream implements RecordStream {
  private final RecordStream records;
  private final Supplier<Optional<Diagnostic>> problems;
  private final ReadOptions options;
  private int reported;

  /** Makes a stream around another one; {@code problems} gives each problem of the input once. */
  public GuardedStream(
      RecordStream records, Supplier<Optional<Diagnostic>> problems, ReadOptions options) {
    this.records = records;
    this.problems = problems;
    this.options = options;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    Optional<ReadRecord> next = records.next();
    Optional<Diagnostic> problem = problems.get();
    if (problem.isPresent()) {
      next = Optional.of(with(problem.get(), next));
    }
    return next.isPresent() ? Optional.of(guarded(next.get())) : next;
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private static ReadRecord with(Diagnostic problem, Optional<ReadRecord> next) {
    List<Diagnostic> all = new ArrayList<>(List.of(problem));
    next.ifPresent(found -> all.addAll(found.diagnostics()));
    return new ReadRecord(next.flatMap(ReadRecord::publication), all);
  }

  private ReadRecord guarded(ReadRecord found) throws IOException {
    if (found.diagnostics().isEmpty()) {
      return found;
    }
    if (options.strict()) {
      throwFirstError(found.diagnostics());
    }
    int room = options.maxDiagnostics() - reported;
    reported += Math.min(found.diagnostics().size(), Math.max(room + 1, 0));
    return found.diagnostics().size() <= room ? found : cut(found, room);
  }

  private static void throwFirstError(List<Diagnostic> diagnostics) throws IOException {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        throw new DiagnosticException(diagnostic);
      }
    }
  }

  private ReadRecord cut(ReadRecord found, int room) {
    List<Diagnostic> kept = new ArrayList<>(found.diagnostics().subList(0, Math.max(room, 0)));
    if (room >= 0) {
      kept.add(
          Diagnostic.warning(
              "input.too-many-diagnostics",
              "more than " + options.maxDiagnostics() + " diagnostics; the rest is left out"));
    }
    return new ReadRecord(found.publication(), kept);
  }
}

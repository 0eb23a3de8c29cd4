package dev.colophon.examples.cli;

import java.util.Optional;

/** Reads and says what is wrong. */
final class CheckCommand extends Subcommand {
  private final InputOptions inputs = new InputOptions(this);

  CheckCommand() {
    super("check", "Reads files and reports what is wrong with them.");
  }

  @Override
  public Integer call() {
    DiagnosticLog log = new DiagnosticLog(errors(), Optional.empty());
    inputs.forEachRecord(log, found -> {});
    output()
        .println(
            Counted.of(log.recordCount(), "record") + ", " + Counted.of(log.errorCount(), "error"));
    return log.exitCode();
  }
}

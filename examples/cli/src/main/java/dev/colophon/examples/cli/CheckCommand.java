package dev.colophon.examples.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads and says what is wrong. */
@Command(
    name = "check",
    description = "Reads files and reports what is wrong with them.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private final InputOptions inputs = new InputOptions();

  @Override
  public Integer call() {
    DiagnosticLog log = new DiagnosticLog(spec.commandLine().getErr(), Optional.empty());
    inputs.forEachRecord(log, found -> {});
    spec.commandLine()
        .getOut()
        .println(
            Counted.of(log.recordCount(), "record") + ", " + Counted.of(log.errorCount(), "error"));
    return log.exitCode();
  }
}

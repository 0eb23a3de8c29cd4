package dev.colophon.examples.cli;

import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.RecordSink;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Reads in one format and writes in another. */
@Command(
    name = "convert",
    description = "Converts files from one format to another.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--to", required = true, paramLabel = "F", description = "Format of the output.")
  private String to = "";

  @Option(
      names = "--fidelity",
      paramLabel = "standard|lossless",
      description = "Only what other programs understand (default), or everything.")
  private Fidelity fidelity = Fidelity.STANDARD;

  @Option(
      names = "--losses",
      paramLabel = "FILE",
      description = "Writes what the output does not carry, one JSON object a line.")
  private @Nullable String lossesFile;

  @Option(
      names = "--diagnostics",
      paramLabel = "FILE",
      description = "Writes the diagnostics, one JSON object a line.")
  private @Nullable String diagnosticsFile;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The output; standard output if not given.")
  private @Nullable String outputFile;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Override
  public Integer call() throws IOException {
    PublicationFormat format = InputOptions.format(to);
    inputs.requireFiles();
    Optional<JsonLines> diagnostics = JsonLines.open(diagnosticsFile);
    Optional<JsonLines> lossLines = JsonLines.open(lossesFile);
    DiagnosticLog log = new DiagnosticLog(spec.commandLine().getErr(), diagnostics);
    LossLog losses = new LossLog(spec.commandLine().getErr(), format.id(), lossLines);
    try (Output output = Output.open(outputFile, spec.commandLine().getOut())) {
      convert(format, output, log, losses);
      output.keep();
    } finally {
      close(diagnostics);
      close(lossLines);
    }
    losses.summarize();
    return log.exitCode();
  }

  private void convert(PublicationFormat format, Output output, DiagnosticLog log, LossLog losses)
      throws IOException {
    WriteOptions options = WriteOptions.builder().fidelity(fidelity).build();
    try (RecordSink sink = format.writer(options).open(output.writer())) {
      inputs.forEachRecord(
          log,
          found -> {
            if (found.publication().isPresent()) {
              Publication publication = found.publication().get();
              losses.add(publication, output.writing(() -> sink.write(publication)));
            }
          });
    }
  }

  private static void close(Optional<JsonLines> lines) throws IOException {
    if (lines.isPresent()) {
      lines.get().close();
    }
  }
}

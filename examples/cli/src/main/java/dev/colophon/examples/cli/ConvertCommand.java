package dev.colophon.examples.cli;

import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.PublicationWriter;
import dev.colophon.format.RecordSink;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Reads in one format and writes in another. */
final class ConvertCommand extends Subcommand {
  private final OptionSpec to = add(text("F", "Format of the output.", "--to").required(true));
  private final OptionSpec fidelity =
      add(
          text(
                  "standard|lossless",
                  "Only what other programs understand (default), or everything.",
                  "--fidelity")
              .type(Fidelity.class)
              .initialValue(Fidelity.STANDARD));
  private final OptionSpec formatOptions = add(formatOptions("output", "--option"));
  private final OptionSpec lossesFile =
      add(
          text(
              "FILE",
              "Writes what the output does not carry, one JSON object a line.",
              "--losses"));
  private final OptionSpec diagnosticsFile =
      add(text("FILE", "Writes the diagnostics, one JSON object a line.", "--diagnostics"));
  private final OptionSpec outputFile =
      add(text("FILE", "The output; standard output if not given.", "-o", "--output"));
  private final InputOptions inputs = new InputOptions(this);

  ConvertCommand() {
    super("convert", "Converts files from one format to another.");
  }

  @Override
  public Integer call() throws IOException {
    PublicationFormat format = InputOptions.format(to.getValue());
    PublicationWriter writer = writer(format);
    inputs.requireFiles();
    Optional<JsonLines> diagnostics = value(diagnosticsFile).map(JsonLines::open);
    Optional<JsonLines> lossLines = value(lossesFile).map(JsonLines::open);
    DiagnosticLog log = new DiagnosticLog(errors(), diagnostics);
    LossLog losses = new LossLog(errors(), format.id(), lossLines);
    try (Output output = Output.open(value(outputFile), output())) {
      convert(writer, output, log, losses);
      output.keep();
    } finally {
      close(diagnostics);
      close(lossLines);
    }
    losses.summarize();
    return log.exitCode();
  }

  private PublicationWriter writer(PublicationFormat format) {
    Map<String, String> named = formatOptions.getValue();
    try {
      return format.writer(
          WriteOptions.builder().fidelity(fidelity.getValue()).formatOptions(named).build());
    } catch (IllegalArgumentException e) {
      throw new CommandException(format.id() + ": " + e.getMessage());
    }
  }

  private void convert(PublicationWriter writer, Output output, DiagnosticLog log, LossLog losses)
      throws IOException {
    try (RecordSink sink = writer.open(output.writer())) {
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

package dev.colophon.examples.cli;

import dev.colophon.csl.CitationFormat;
import dev.colophon.csl.CitationProcessor;
import dev.colophon.csl.CitationStyle;
import dev.colophon.csl.StyleException;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a bibliography. */
@Command(
    name = "cite",
    description = "Prints the bibliography of files in a citation style.",
    mixinStandardHelpOptions = true)
final class CiteCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--style",
      paramLabel = "ID|FILE.csl",
      description = "Citation style, by id or file; ids-harvard if not given.")
  private String style = "ids-harvard";

  @Option(
      names = "--locale",
      paramLabel = "TAG",
      description = "Language of the output, such as en-GB; the style's own if not given.")
  private @Nullable String locale;

  @Option(
      names = "--format",
      paramLabel = "text|html|markdown",
      description = "Form of the output; text if not given.")
  private CitationFormat format = CitationFormat.TEXT;

  @Mixin private final InputOptions inputs = new InputOptions();

  @Override
  public Integer call() {
    CitationProcessor processor = processor();
    DiagnosticLog log = new DiagnosticLog(spec.commandLine().getErr(), Optional.empty());
    List<Publication> publications = new ArrayList<>();
    inputs.forEachRecord(log, found -> found.publication().ifPresent(publications::add));
    try {
      spec.commandLine().getOut().println(processor.bibliography(publications).toString().strip());
    } catch (StyleException e) {
      throw new CommandException(e.getMessage());
    }
    return log.exitCode();
  }

  private CitationProcessor processor() {
    try {
      CitationProcessor.Builder builder = CitationProcessor.builder().style(style()).output(format);
      return (locale == null ? builder : builder.locale(locale)).build();
    } catch (StyleException e) {
      throw new CommandException(e.getMessage());
    }
  }

  private CitationStyle style() {
    if (!style.endsWith(".csl")) {
      return CitationStyle.of(style);
    }
    try {
      return CitationStyle.read(Path.of(style));
    } catch (IOException e) {
      throw new CommandException(style + ": cannot be read: " + e.getMessage());
    }
  }
}

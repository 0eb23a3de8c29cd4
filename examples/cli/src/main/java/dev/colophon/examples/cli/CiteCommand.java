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
import picocli.CommandLine.Model.OptionSpec;

/** Prints a bibliography. */
final class CiteCommand extends Subcommand {
  private final OptionSpec style =
      add(
          text("ID|FILE.csl", "Citation style, by id or file; ids-harvard if not given.", "--style")
              .initialValue("ids-harvard"));
  private final OptionSpec locale =
      add(
          text(
              "TAG",
              "Language of the output, such as en-GB; the style's own if not given.",
              "--locale"));
  private final OptionSpec format =
      add(
          text("text|html|markdown", "Form of the output; text if not given.", "--format")
              .type(CitationFormat.class)
              .initialValue(CitationFormat.TEXT));
  private final InputOptions inputs = new InputOptions(this);

  CiteCommand() {
    super("cite", "Prints the bibliography of files in a citation style.");
  }

  @Override
  public Integer call() {
    CitationProcessor processor = processor();
    DiagnosticLog log = new DiagnosticLog(errors(), Optional.empty());
    List<Publication> publications = new ArrayList<>();
    inputs.forEachRecord(log, found -> found.publication().ifPresent(publications::add));
    try {
      output().println(processor.bibliography(publications).toString().strip());
    } catch (StyleException e) {
      throw new CommandException(e.getMessage());
    }
    return log.exitCode();
  }

  private CitationProcessor processor() {
    try {
      CitationProcessor.Builder builder =
          CitationProcessor.builder()
              .style(style(style.getValue()))
              .output(format.<CitationFormat>getValue());
      value(locale).ifPresent(builder::locale);
      return builder.build();
    } catch (StyleException e) {
      throw new CommandException(e.getMessage());
    }
  }

  private static CitationStyle style(String style) {
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

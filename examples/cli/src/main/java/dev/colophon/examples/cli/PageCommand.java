package dev.colophon.examples.cli;

import dev.colophon.html.PageNames;
import dev.colophon.html.PublicationIndex;
import dev.colophon.html.PublicationPage;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** Writes a web page for each publication, and an index of them. */
final class PageCommand extends Subcommand {
  private static final String INDEX = "index.html";

  private final OptionSpec folder =
      add(
          text("DIR", "Folder for the pages, made if missing; the current one if not given.", "-o")
              .initialValue("."));
  private final OptionSpec locale =
      add(
          text("TAG", "Language of the pages, such as de; en-GB if not given.", "--locale")
              .initialValue("en-GB"));
  private final InputOptions inputs = new InputOptions(this);

  PageCommand() {
    super(
        "page",
        "Writes a web page for each publication of files, named by its key or id, and index.html,"
            + " which links them.");
  }

  @Override
  public Integer call() {
    DiagnosticLog log = new DiagnosticLog(errors(), Optional.empty());
    List<Publication> publications = new ArrayList<>();
    inputs.forEachRecord(log, found -> found.publication().ifPresent(publications::add));
    write(publications, Path.of(folder.<String>getValue()));
    return log.exitCode();
  }

  private void write(List<Publication> publications, Path target) {
    Locale language = Locale.forLanguageTag(locale.<String>getValue());
    PublicationPage page = PublicationPage.builder().locale(language).index(INDEX).build();
    Map<String, Publication> pages = PageNames.of(publications);
    try {
      Files.createDirectories(target);
      for (Map.Entry<String, Publication> each : pages.entrySet()) {
        write(target.resolve(each.getKey()), page.render(each.getValue(), publications));
      }
      if (!pages.isEmpty()) {
        PublicationIndex index = PublicationIndex.builder().locale(language).build();
        write(target.resolve(INDEX), index.render(pages));
      }
    } catch (IOException e) {
      throw new CommandException(target + ": cannot be written: " + e.getMessage());
    }
  }

  private void write(Path file, String html) throws IOException {
    Files.writeString(file, html);
    output().println(file);
  }
}

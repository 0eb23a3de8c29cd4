package dev.colophon.examples.cli;

import dev.colophon.html.PublicationPage;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.OptionSpec;

/** Writes a web page for each publication. */
final class PageCommand extends Subcommand {
  private static final int LONGEST_NAME = 80;

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
    super("page", "Writes a web page for each publication of files, named by its key or id.");
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
    PublicationPage page =
        PublicationPage.builder().locale(Locale.forLanguageTag(locale.<String>getValue())).build();
    Set<String> taken = new HashSet<>();
    try {
      Files.createDirectories(target);
      for (Publication publication : publications) {
        Path file = target.resolve(name(publication, taken));
        Files.writeString(file, page.render(publication, publications));
        output().println(file);
      }
    } catch (IOException e) {
      throw new CommandException(target + ": cannot be written: " + e.getMessage());
    }
  }

  /** Returns a name that every file system takes, with a number if it is taken already. */
  private static String name(Publication publication, Set<String> taken) {
    StringBuilder name = new StringBuilder();
    publication
        .citationKey()
        .or(publication::id)
        .orElse("publication")
        .codePoints()
        .limit(LONGEST_NAME)
        .map(c -> Character.isLetterOrDigit(c) || c == '-' ? c : '_')
        .forEach(name::appendCodePoint);
    String unique = name.toString();
    // File systems may take capitals and small letters for the same.
    for (int count = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); count++) {
      unique = name + "-" + count;
    }
    return unique + ".html";
  }
}

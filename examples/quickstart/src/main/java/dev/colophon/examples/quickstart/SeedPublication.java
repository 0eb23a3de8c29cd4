package dev.colophon.examples.quickstart;

import dev.colophon.bibtex.key.KeyPattern;
import dev.colophon.csl.CitationProcessor;
import dev.colophon.format.Formats;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the page that Colophon came from, and prints its publication in every format, with the
 * citation.
 *
 * <p>Question: how do I get from one source to every format?
 */
public final class SeedPublication {
  /** The page in the folder {@code seeds} of the project. */
  static final String PAGE = "000_b19414006c121e4a.txt";

  private SeedPublication() {}

  /**
   * Prints the publication.
   *
   * @param arguments the page to read; without one, the page in {@code seeds}
   * @throws IOException if the page cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Path page = arguments.length > 0 ? Path.of(arguments[0]) : Seeds.file(PAGE);
    ReadRecord read = PublicationPageReader.read(Files.readString(page));
    read.diagnostics().forEach(System.err::println);
    Publication publication = withKey(read.publication().orElseThrow());

    for (String id : List.of("json", "csl-json", "bibtex", "biblatex", "ris")) {
      System.out.println("--- " + Formats.get(id).name());
      System.out.println(Formats.get(id).writer().write(publication).text().strip());
      System.out.println();
    }
    System.out.println("--- Citation");
    System.out.println(CitationProcessor.builder().build().bibliographyEntry(publication));
  }

  /** Returns the publication with family name and year as its key: schmitz2004. */
  static Publication withKey(Publication publication) {
    return publication.withId(KeyPattern.parse("[auth:lower][year]").apply(publication));
  }
}

package dev.colophon.examples.quickstart;

import dev.colophon.format.Formats;
import dev.colophon.format.ReadResult;

/** Question: what happens to a file with a mistake in it? */
public final class ReportProblems {
  private static final String BIB =
      """
      @book{one, title = {A missing brace, year = 2001}
      @book{two, title = {Its neighbour}, year = 2002, isbn = {0-306-40615-3}}
      """;

  private ReportProblems() {}

  /**
   * Prints the diagnostics and the titles that could be read.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ReadResult result = Formats.get("bibtex").reader().read(BIB);
    result.diagnostics().forEach(System.out::println);
    result
        .publications()
        .forEach(publication -> System.out.println(publication.title().orElseThrow().plain()));
  }
}

package dev.colophon.examples.quickstart;

import dev.colophon.examples.quickstart.enw.EnwFormat;
import dev.colophon.format.Formats;
import dev.colophon.format.ReadResult;

/** Question: how do I write a format of my own, and use it with the others? */
public final class ConvertEnwToBibtex {
  private static final String ENW =
      """
      %0 Book
      %A O'Brien, Flann
      %T At Swim-Two-Birds
      %I Longmans, Green & Co.
      %C London
      %D 1939
      %8 13 March
      """;

  private ConvertEnwToBibtex() {}

  /**
   * Prints BibTeX, and the same record written again.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    EnwFormat enw = new EnwFormat();
    ReadResult result = enw.reader().read(ENW);
    result.diagnostics().forEach(System.out::println);
    System.out.print(Formats.get("bibtex").writer().writeAll(result.publications()));
    System.out.print(enw.writer().writeAll(result.publications()));
  }
}

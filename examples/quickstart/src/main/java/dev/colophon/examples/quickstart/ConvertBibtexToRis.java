package dev.colophon.examples.quickstart;

import dev.colophon.csl.CitationProcessor;
import dev.colophon.format.Formats;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;

/**
 * Question: how do I read BibTeX, cite it in Harvard style, hand out RIS, and know what RIS loses?
 */
public final class ConvertBibtexToRis {
  private static final String BIB =
      """
      @book{flann1939,
        author    = {O'Brien, Flann and others},
        title     = {At {Swim-Two-Birds}},
        publisher = {Longmans, Green \\& Co.},
        address   = {London},
        year      = 1939
      }
      """;

  private ConvertBibtexToRis() {}

  /**
   * Prints diagnostics, citation, RIS and losses.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ReadResult result = Formats.get("bibtex").reader().read(BIB);
    result.diagnostics().forEach(System.out::println);

    CitationProcessor harvard = CitationProcessor.builder().style("ids-harvard").build();
    for (Publication publication : result.publications()) {
      System.out.println(harvard.bibliographyEntry(publication));
      Written ris = Formats.get("ris").writer().write(publication);
      System.out.print(ris.text());
      ris.losses().forEach(System.out::println);
    }
  }
}

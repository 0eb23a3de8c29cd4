package dev.colophon.examples.quickstart;

import dev.colophon.bibtex.BibStyle;
import dev.colophon.bibtex.BibtexFormat;
import dev.colophon.bibtex.FieldOrder;
import dev.colophon.model.Publication;
import java.util.List;

/** Question: how do I write a .bib in the style of my journal, for an old BibTeX? */
public final class StyleBibtex {
  private StyleBibtex() {}

  /**
   * Prints an entry.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    Publication book =
        Publication.book("Žert")
            .author("Milan", "Kundera")
            .publisher("Československý spisovatel", "Praha")
            .issued(1967)
            .build();
    BibStyle style =
        BibStyle.builder()
            .encoding(BibStyle.Encoding.ASCII)
            .delimiters(BibStyle.Delimiters.QUOTES)
            .fieldOrder(FieldOrder.listed(List.of("title", "year")))
            .indent(4)
            .aligned(true)
            .build();
    System.out.print(new BibtexFormat().writer().withStyle(style).write(book).text());
  }
}

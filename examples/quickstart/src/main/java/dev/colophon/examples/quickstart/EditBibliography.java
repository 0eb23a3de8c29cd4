package dev.colophon.examples.quickstart;

import dev.colophon.bibtex.BibDocument;
import dev.colophon.bibtex.BibUpdate;
import dev.colophon.bibtex.BiblatexFormat;
import dev.colophon.model.Publication;
import java.util.List;

/** Question: how do I change a .bib and leave all that I did not change as it is? */
public final class EditBibliography {
  private static final String BIB =
      """
      @string{lng = "Longmans, Green"}
      @Book{flann1939,
        author    = "Flann O'Brien",   % a pen name
        title     = {At {Swim-Two-Birds}},
        publisher = lng # { \\& Co.},
        year      = 1939
      }
      @incollection{essay, title = {An Essay}, crossref = {flann1939}}
      """;

  private EditBibliography() {}

  /**
   * Prints a file after its fields were edited, and after a publication was written back into it.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    BibDocument document =
        BibDocument.parse(BIB)
            .withEntry("flann1939", entry -> entry.withField("year", "1967").withoutField("title"))
            .withKeyRenamed("flann1939", "obrien");
    System.out.println(document);

    BiblatexFormat format = new BiblatexFormat();
    Publication book = format.reader().read(BIB).publications().get(0);
    BibUpdate update =
        format.writer().update(BibDocument.parse(BIB), List.of(book.withEdition("2")));
    System.out.print(update.document());
  }
}

package dev.colophon.examples.quickstart;

import dev.colophon.format.ReadResult;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import dev.colophon.ris.RisDocument;
import dev.colophon.ris.RisField;
import dev.colophon.ris.RisFormat;
import dev.colophon.ris.RisProfile;
import dev.colophon.ris.RisWriter;

/** Question: how do I read RIS as programs really write it, write it for one, and mend one line? */
public final class ReadMessyRis {
  private static final String RIS =
      """
      ty- CONF
      AU  - O'Brien, Flann
      AU  - de Selby
      T1  - The Nature of
       Dalkey
      T2  - Proceedings of the Vico Road
      PY  - 1939/03/13/
      SP  - 7-9
      M3  - doi:10.1000/182
      XX  - what no program knows
      TY  - JOUR
      TI  - A record that begins before the last one has ended
      ER  -
      """;

  private ReadMessyRis() {}

  /**
   * Prints what is to be said of the records, one of them as Zotero reads it, and the text after
   * one line was changed.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    ReadResult result = new RisFormat().reader().read(RIS);
    result.diagnostics().forEach(System.out::println);

    Publication paper = result.publications().get(0);
    RisWriter writer = RisWriter.of(WriteOptions.defaults()).withProfile(RisProfile.ZOTERO);
    System.out.println();
    System.out.print(writer.write(paper).text());

    RisDocument document = RisDocument.parse(RIS);
    RisField title = document.records().get(1).field("TI").orElseThrow();
    System.out.println();
    System.out.print(document.withValue(title, "A record of its own"));
  }
}

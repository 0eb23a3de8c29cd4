package dev.colophon.examples.quickstart;

import dev.colophon.format.ReadOptions;
import dev.colophon.html.PageEvidence;
import dev.colophon.html.PageReader;
import dev.colophon.html.PageReading;

/** Question: which publication is this web page about, and where on the page does it say so? */
public final class ReadWebPage {
  private static final String PAGE =
      """
      <html><head>
      <meta name="citation_title" content="At Swim-Two-Birds">
      <meta name="citation_author" content="O'Brien, Flann">
      <meta name="citation_publication_date" content="1939">
      <meta name="DC.title" content="At Swim-Two-Birds : a novel">
      <meta name="DC.publisher" content="Longmans, Green &amp; Co.">
      </head></html>
      """;

  private ReadWebPage() {}

  /**
   * Reads a page that another program made.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PageReading reading = PageReader.of(ReadOptions.defaults()).readPage(PAGE);
    reading
        .publication()
        .ifPresent(
            book -> {
              System.out.println(book.title().orElseThrow().plain());
              System.out.println(book.issued().orElseThrow());
              System.out.println(book.publisher().orElseThrow().name().orElseThrow());
            });
    for (PageEvidence evidence : reading.evidence()) {
      System.out.println(evidence);
    }
  }
}

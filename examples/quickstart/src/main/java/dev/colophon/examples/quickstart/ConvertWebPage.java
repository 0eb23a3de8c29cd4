package dev.colophon.examples.quickstart;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import java.util.List;

/**
 * Question: how do I get the record of a web page into my library, and pages out of it and back?
 */
public final class ConvertWebPage {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html><head>
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@type": "ScholarlyArticle", "name": "On Ice",
       "author": {"@type": "Person", "name": "Ann Lee"}, "datePublished": "2019-04-01",
       "isPartOf": {"@type": "Periodical", "name": "Glaciology"}}
      </script>
      <meta name="citation_journal_title" content="Glaciology">
      <meta name="citation_issue" content="2">
      <meta name="citation_publication_date" content="2019/04">
      </head></html>
      """;

  private ConvertWebPage() {}

  /**
   * Prints RIS for a page of another site, and reads back a page of this library with two records.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    PublicationFormat html = Formats.get("html");
    ReadResult article = html.reader().read(PAGE);
    article.diagnostics().forEach(System.out::println);
    System.out.print(Formats.get("ris").writer().writeAll(article.publications()));

    List<Publication> library =
        List.of(article.publications().get(0), Publication.book("At Swim-Two-Birds").build());
    String page = html.writer().writeAll(library);
    System.out.println(html.reader().read(page).publications().equals(library));
  }
}

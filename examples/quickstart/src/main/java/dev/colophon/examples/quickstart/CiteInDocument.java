package dev.colophon.examples.quickstart;

import dev.colophon.csl.Citation;
import dev.colophon.csl.CitationProcessor;
import dev.colophon.csl.CitationSession;
import dev.colophon.csl.Cite;
import dev.colophon.csl.CiteForm;
import dev.colophon.csl.RenderedCitation;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Publication;
import java.util.Map;

/** Question: how do I cite in a document, where each citation may change the ones before it? */
public final class CiteInDocument {
  private static final Publication ORLANDO = book("Orlando", 1928);
  private static final Publication SELVES = book("Selves", 1928);

  private CiteInDocument() {}

  /**
   * Prints the citations that each change gives new texts, and the bibliography.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    CitationSession session = CitationProcessor.builder().style("apa").build().session();
    print(session.append("a", Citation.of(Cite.of(ORLANDO).withPage("12"))));
    print(session.append("b", Citation.of(Cite.of(SELVES).withForm(CiteForm.SUPPRESS_AUTHOR))));
    print(session.remove("a"));
    System.out.println(session.bibliography());
  }

  private static void print(Map<String, RenderedCitation> changed) {
    changed.forEach((id, citation) -> System.out.println(id + ": " + citation.text()));
    System.out.println();
  }

  private static Publication book(String title, int year) {
    return Publication.book(title)
        .addContributors(
            Contributor.builder().role(ContributorRole.AUTHOR).person("Virginia", "Woolf").build())
        .issued(year)
        .publisher("Hogarth Press", "London")
        .build();
  }
}

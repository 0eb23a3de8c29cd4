package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Container;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shows each limitation, and what is printed then. */
class LimitationTest {
  private static final String YEAR = "<date variable='issued'><date-part name='year'/></date>";
  private static final Publication ANN =
      Publication.book("One").id("one").author("Ann", "Berg").issued(1999).build();
  private static final Publication BO =
      Publication.book("Two").id("two").author("Bo", "Berg").issued(1999).build();
  private static final Publication ANN_AGAIN =
      Publication.book("Three").id("three").author("Ann", "Berg").issued(1999).build();

  /** What was printed, and what was said about it. */
  private record Output(String text, Set<Limitation> limitations) {}

  @ParameterizedTest
  @EnumSource
  void isReportedWithTheOutputThatShowsIt(Limitation limitation) {
    Output output =
        switch (limitation) {
          case DISAMBIGUATE_GIVEN_NAMES -> givenNames();
          case COLLAPSE -> collapse();
          case SUBSTITUTE_NAMES -> singleNames();
          case ET_AL_USE_LAST -> manyNames(21);
          case VARIABLE -> variable();
          case NO_AUTHOR -> noAuthor();
        };
    String shown =
        switch (limitation) {
          case DISAMBIGUATE_GIVEN_NAMES -> "(Berg 1999)";
          case COLLAPSE -> "(Berg 1999a!, 1999b!)";
          case SUBSTITUTE_NAMES -> "Berg, A., 1999b: Three.";
          case ET_AL_USE_LAST -> "Number19, A., et al. (1999). Many.";
          case VARIABLE -> "(1:100)";
          case NO_AUTHOR -> "";
        };
    assertThat(output.limitations()).as(output.text()).contains(limitation);
    assertThat(output.text()).contains(shown);
  }

  @Test
  void theLastOfFewNamesIsNotMissing() {
    assertThat(manyNames(20).limitations()).doesNotContain(Limitation.ET_AL_USE_LAST);
  }

  private static Output givenNames() {
    return cited(
        processor(
            "disambiguate-add-givenname='true'",
            "<group delimiter=' '><names variable='author'><name form='short'/></names>"
                + YEAR
                + "</group>"),
        List.of(ANN, BO),
        ANN);
  }

  private static Output collapse() {
    return cited(
        processor(
            "disambiguate-add-year-suffix='true' collapse='year-suffix'",
            "<group delimiter=' '><names variable='author'><name form='short'/></names>"
                + YEAR
                + "</group><text value='!'/>"),
        List.of(ANN, ANN_AGAIN),
        ANN,
        ANN_AGAIN);
  }

  private static Output singleNames() {
    return listed("american-meteorological-society", List.of(ANN, ANN_AGAIN));
  }

  private static Output manyNames(int count) {
    Publication.Builder many = Publication.book("Many").issued(1999);
    for (int i = 1; i <= count; i++) {
      many.author("Ann", "Number" + i);
    }
    return listed("apa", List.of(many.build()));
  }

  /** A style that uses so many variables that there is no room for one more. */
  private static Output variable() {
    String layout =
        Stream.of(
                "annote references scale dimensions source original-publisher-place call-number",
                "keyword archive-place jurisdiction authority PMCID PMID abstract language",
                "part-title")
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .map(variable -> "<text variable='" + variable + "'/>")
            .collect(Collectors.joining());
    return cited(
        processor("", layout),
        List.of(),
        Publication.chapter("One")
            .container(Container.builder().partTitle(RichText.of("Part")).build())
            .scale("1:100")
            .build());
  }

  private static Output noAuthor() {
    RenderedCitation only =
        CitationProcessor.builder()
            .style("ieee")
            .build()
            .render(List.of(Cite.of(ANN).withForm(CiteForm.AUTHOR_ONLY)));
    return new Output(only.text(), only.limitations());
  }

  private static CitationProcessor processor(String options, String layout) {
    return CitationProcessor.builder()
        .style(
            CitationStyle.parse(
                "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>"
                    + "<citation "
                    + options
                    + "><layout prefix='(' suffix=')' delimiter='; '>"
                    + layout
                    + "</layout></citation></style>"))
        .locale("en-US")
        .build();
  }

  private static Output cited(
      CitationProcessor processor, List<Publication> works, Publication... cited) {
    RenderedCitation citation = processor.render(Stream.of(cited).map(Cite::of).toList(), works);
    return new Output(citation.text(), citation.limitations());
  }

  private static Output listed(String style, List<Publication> publications) {
    Bibliography bibliography =
        CitationProcessor.builder().style(style).build().bibliography(publications);
    return new Output(bibliography.toString(), bibliography.limitations());
  }
}

package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationProcessorTest {
  private static final Publication BOOK =
      Publication.book("Development as Freedom")
          .author("Amartya", "Sen")
          .issued(1999, 3)
          .edition("2")
          .publisher("Oxford University Press", "Oxford")
          .build();

  private static final Publication ARTICLE =
      Publication.article("Poverty and Livelihoods")
          .author("Robert", "Chambers")
          .issued(1995)
          .container(Container.builder().title("Environment").volume("7").pages("173-204").build())
          .doi("10.1000/a<b")
          .build();

  private static final CitationStyle SORTED_NUMBERS =
      CitationStyle.parse(
          """
          <style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
            <macro name="year"><date variable="issued"><date-part name="year"/></date></macro>
            <citation><layout><text variable="citation-number"/></layout></citation>
            <bibliography>
              <sort><key variable="author"/><key macro="year"/></sort>
              <layout>
                <group delimiter=" ">
                  <text variable="citation-number"/>
                  <names variable="author"><name form="short"/></names>
                  <text macro="year"/>
                </group>
              </layout>
            </bibliography>
          </style>
          """);

  private static final CitationProcessor IDS = CitationProcessor.builder().build();

  private static CitationProcessor.Builder in(String style) {
    return CitationProcessor.builder().style(style);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en-GB | Sen, A. (1999). Development as Freedom (2nd edn). Oxford University Press.
          en-US | Sen, A. (1999). Development as Freedom (2nd ed.). Oxford University Press.
          de-AT | Sen, A. (1999). Development as Freedom (2. Aufl.). Oxford University Press.
          de    | Sen, A. (1999). Development as Freedom (2. Aufl.). Oxford University Press.
          fr_FR | Sen, A. (1999). Development as Freedom (2ᵉ éd.). Oxford University Press.
          de-LI | Sen, A. (1999). Development as Freedom (2. Aufl.). Oxford University Press.
          xx-YY | Sen, A. (1999). Development as Freedom (2nd ed.). Oxford University Press.
          """)
  void fallsBackAlongTheLanguages(String locale, String expected) {
    assertThat(in("apa").locale(locale).build().bibliographyEntry(BOOK)).isEqualTo(expected);
  }

  @Test
  void speaksTheLanguageOfTheStyleUnlessTold() {
    assertThat(in("ids-harvard").build().locale()).isEqualTo("en-GB");
    assertThat(in("apa").build().locale()).isEqualTo("en-US");
    assertThat(in("apa").locale("de-DE").build().locale()).isEqualTo("de-DE");
  }

  @Test
  void usesTheRulesOfTheParentOfADependentStyle() {
    CitationProcessor dependent = in("world-development").build();
    CitationProcessor parent = in(dependent.style().independent().id()).build();
    assertThat(dependent.bibliographyEntry(BOOK)).isEqualTo(parent.bibliographyEntry(BOOK));
  }

  @Test
  void writesABibliographyInEachFormat() {
    List<Publication> both = List.of(BOOK, ARTICLE);
    assertThat(in("ids-harvard").build().bibliography(both))
        .hasToString(
            """
            Chambers, R. (1995) ‘Poverty and Livelihoods’, Environment 7: 173–204, DOI: 10.1000/a<b
            Sen, A. (1999) Development as Freedom, 2nd edn, Oxford: Oxford University Press
            """);
    assertThat(in("ids-harvard").output(CitationFormat.HTML).build().bibliography(both))
        .hasToString(
            """
            <div class="csl-bib-body">
              <div class="csl-entry">Chambers, R. (1995) ‘Poverty and Livelihoods’, \
            <i>Environment</i> 7: 173–204, DOI: 10.1000/a&lt;b</div>
              <div class="csl-entry">Sen, A. (1999) <i>Development as Freedom</i>, 2nd edn, \
            Oxford: Oxford University Press</div>
            </div>
            """);
    assertThat(in("ids-harvard").output(CitationFormat.MARKDOWN).build().bibliography(both))
        .hasToString(
            """
            Chambers, R. (1995) ‘Poverty and Livelihoods’, *Environment* 7: 173–204, \
            DOI: 10.1000/a\\<b

            Sen, A. (1999) *Development as Freedom*, 2nd edn, Oxford: Oxford University Press
            """);
  }

  @Test
  void linksAddressesOnRequest() {
    CitationProcessor.Builder builder = in("ids-harvard").links(true);
    assertThat(builder.output(CitationFormat.HTML).build().bibliographyEntry(ARTICLE))
        .endsWith("DOI: <a href=\"https://doi.org/10.1000/a&lt;b\">10.1000/a&lt;b</a>");
    assertThat(builder.output(CitationFormat.MARKDOWN).build().bibliographyEntry(ARTICLE))
        .endsWith("DOI: [10.1000/a\\<b](<https://doi.org/10.1000/a%3Cb>)");
    assertThat(builder.output(CitationFormat.TEXT).build().bibliographyEntry(ARTICLE))
        .endsWith("DOI: 10.1000/a<b");
  }

  @Test
  void numbersEntriesInTheOrderOfTheBibliography() {
    CitationProcessor ieee = in("ieee").build();
    assertThat(ieee.bibliography(List.of(BOOK, ARTICLE)).toString().lines())
        .element(0)
        .asString()
        .startsWith("[1] A. Sen");
    assertThat(ieee.citation(BOOK, ARTICLE)).isEqualTo("[1], [2]");
    CitationProcessor sorted = CitationProcessor.builder().style(SORTED_NUMBERS).build();
    assertThat(sorted.bibliography(List.of(BOOK, ARTICLE)))
        .hasToString("1 Chambers 1995\n2 Sen 1999\n");
    assertThat(sorted.bibliography(List.of(ARTICLE, BOOK)))
        .hasToString("1 Chambers 1995\n2 Sen 1999\n");
  }

  @Test
  void tellsHowTheStyleLaysOutEntries() {
    assertThat(in("ids-harvard").build().layout())
        .contains(new BibliographyLayout(true, false, 1, 1));
    assertThat(in("ieee").build().layout().orElseThrow().secondFieldAlign()).isTrue();
  }

  @Test
  void putsNumbersInTheMarginInHtml() {
    assertThat(in("ieee").output(CitationFormat.HTML).build().bibliographyEntry(BOOK))
        .startsWith(
            "<div class=\"csl-left-margin\">[1]</div><div class=\"csl-right-inline\">A. Sen");
  }

  @Test
  void refusesABibliographyInAStyleWithoutOne() {
    CitationStyle style =
        CitationStyle.parse(
            "<style xmlns='http://purl.org/net/xbiblio/csl' class='note' version='1.0'>"
                + "<citation><layout><text variable='title'/></layout></citation></style>");
    CitationProcessor processor = CitationProcessor.builder().style(style).build();
    assertThat(processor.citation(BOOK)).isEqualTo("Development as Freedom");
    assertThat(processor.layout()).isEmpty();
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> processor.bibliographyEntry(BOOK))
        .withMessage("style 'unnamed': the style has no bibliography");
  }

  @Test
  void refusesACitationOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> in("apa").build().citation(List.of()))
        .withMessage("cites is empty");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cite.of(BOOK).withPage(" "))
        .withMessage("locator is blank");
  }

  @Test
  void writesWordsAroundCites() {
    CitationProcessor processor = in("ids-harvard").build();
    assertThat(
            processor.citation(
                Cite.of(BOOK).withPrefix("see"),
                Cite.of(ARTICLE)
                    .withPage("180")
                    .withPrefix("but cf.\u00a0")
                    .withSuffix(", passim")))
        .isEqualTo("(see Sen 1999; but cf.\u00a0Chambers 1995: 180, passim)");
  }

  @ParameterizedTest
  @EnumSource(LocatorKind.class)
  void knowsEachKindOfLocator(LocatorKind kind) {
    assertThat(LocatorKind.ofCslName(kind.cslName())).contains(kind);
    String citation = IDS.citation(Cite.of(BOOK).withLocator(kind, "7"));
    boolean withoutLabel = kind == LocatorKind.PAGE || kind == LocatorKind.TIMESTAMP;
    assertThat(citation).matches("\\(Sen 1999: " + (withoutLabel ? "" : "\\S.* ") + "7\\)");
  }

  @Test
  void showsDatesThatTheEngineDoesNotHave() {
    CitationProcessor processor = in("ids-harvard").build();
    assertThat(processor.citation(BOOK.withIssued(PublicationDate.parse("2004-21"))))
        .isEqualTo("(Sen 2004)");
    assertThat(processor.citation(BOOK.withIssued(PublicationDate.parse("2004/.."))))
        .isEqualTo("(Sen 2004–)");
    assertThat(processor.citation(BOOK.withIssued(PublicationDate.parse("2004-03/2005"))))
        .isEqualTo("(Sen 2004–2005)");
    assertThat(processor.citation(BOOK.withIssued(PublicationDate.parse("in press"))))
        .isEqualTo("(Sen in press)");
    Publication news =
        Publication.of(PublicationType.ARTICLE_NEWSPAPER)
            .title("News")
            .author("A.", "B")
            .issued("2004-21")
            .in("Paper")
            .build();
    assertThat(processor.bibliographyEntry(news)).isEqualTo("B, A. (2004) ‘News’, Paper, Spring");
    assertThat(
            processor.bibliographyEntry(
                news.withIssued(PublicationDate.parse("2004-03-05/2004-04"))))
        .isEqualTo("B, A. (2004) ‘News’, Paper, March–April");
  }

  @Test
  void showsVariablesThatTheEngineDoesNotHave() {
    Publication film =
        Publication.of(PublicationType.MOTION_PICTURE)
            .title("Film")
            .contributor(ContributorRole.SCRIPT_WRITER, Person.of("Paul", "Laverty"))
            .contributor(ContributorRole.DIRECTOR, Person.of("Ken", "Loach"))
            .issued(2006)
            .build();
    assertThat(in("apa").build().bibliographyEntry(film)).contains("Loach").contains("2006");
    Publication talk =
        Publication.of(PublicationType.SPEECH)
            .title("Talk")
            .author("Ann", "Smith")
            .event(Event.builder().title("Annual Meeting").build())
            .issued(2006)
            .build();
    assertThat(in("apa").build().bibliographyEntry(talk)).contains("Annual Meeting");
  }

  @Test
  void treatsBlankPartsOfANameAsMissing() {
    Person blank =
        Person.builder()
            .family("Gogh")
            .given(" ")
            .droppingParticle("")
            .nonDroppingParticle(" ")
            .suffix(" ")
            .build();
    CitationProcessor processor = in("ids-harvard").build();
    assertThat(processor.citation(BOOK.toBuilder().author(blank).build()))
        .isEqualTo("(Sen and Gogh 1999)");
    assertThat(processor.bibliographyEntry(BOOK.toBuilder().author(blank).build()))
        .startsWith("Sen, A. and Gogh (1999)");
  }

  @Test
  void rendersEachTypeWithoutAnythingElse() {
    CitationProcessor processor = in("ids-harvard").build();
    for (PublicationType type : PublicationType.values()) {
      Publication bare = Publication.of(type).build();
      assertThat(processor.bibliographyEntry(bare)).startsWith("(n.d.)").doesNotContain("null");
      assertThat(processor.citation(bare)).isEqualTo("(n.d.)");
    }
  }

  @Test
  void givesTheSameFromManyThreads() throws Exception {
    CitationProcessor shared = in("apa").build();
    String expected = shared.bibliography(List.of(BOOK, ARTICLE)).toString();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        results.add(threads.submit(() -> shared.bibliography(List.of(BOOK, ARTICLE)).toString()));
      }
      for (Future<String> result : results) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}

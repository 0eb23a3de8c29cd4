package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What CSL says and the engine alone doesn't do. */
class StyleFeaturesTest {
  private static final Publication BOOK =
      Publication.book("Title")
          .author("Ann", "Author")
          .editor("Ed", "Itor")
          .contributor(ContributorRole.SCRIPT_WRITER, Person.of("Scri", "Pt"))
          .issued(2004, 3, 9)
          .accessed(PublicationDate.parse("2005-12"))
          .edition("3")
          .container(Container.builder().pages("4-6").chapter("9").part("IV").build())
          .event(Event.builder().title("Meeting").build())
          .number("1,234,567")
          .languages(java.util.List.of("en"))
          .build();

  private static String html(String layout, Publication publication) {
    CitationStyle style =
        CitationStyle.parse(
            "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>"
                + "<citation><layout>"
                + layout
                + "</layout></citation></style>");
    return CitationProcessor.builder()
        .style(style)
        .locale("en-US")
        .output(CitationFormat.HTML)
        .build()
        .citation(publication);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <date variable='issued' delimiter='/'><date-part name='day'/><date-part name='month' form='numeric'/><date-part name='year'/></date> | 9/3/2004
          <date variable='issued' delimiter='-'><date-part name='year'/><date-part name='month' form='numeric-leading-zeros'/><date-part name='day' form='numeric-leading-zeros'/></date> | 2004-03-09
          <date variable='accessed' delimiter='/'><date-part name='day'/><date-part name='month' form='numeric'/><date-part name='year'/></date> | 12/2005
          <date variable='accessed' delimiter='-'><date-part name='year'/><date-part name='month' form='numeric'/><date-part name='day'/></date> | 2005-12
          <date variable='issued' form='text'/> | March 9, 2004
          <date variable='issued' form='text' date-parts='year-month'/> | March 2004
          <date variable='issued' form='text'><date-part name='month' form='short'/></date> | Mar. 9, 2004
          <date variable='issued' form='text'><date-part name='month' text-case='uppercase'/></date> | MARCH 9, 2004
          <date variable='issued' form='text' font-weight='bold' prefix='(' suffix=')'/> | (<b>March 9, 2004</b>)
          <date variable='issued'><date-part name='year' font-weight='bold'/></date> | <b>2004</b>
          <date variable='issued'><date-part name='year' form='short'/></date> | 04
          <date variable='issued'><date-part name='day' form='ordinal'/></date> | 9th
          """)
  void rendersDates(String layout, String expected) {
    assertThat(html(layout, BOOK)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <names variable='author editor' delimiter='; '/> | Ann Author; Ed Itor
          <names variable='translator editor' delimiter='; ' prefix='[' suffix=']'/> | [Ed Itor]
          <names variable='translator illustrator' delimiter='; '><substitute><text variable='title'/></substitute></names> | Title
          <names variable='translator editor' delimiter='; '><substitute><text variable='title'/></substitute></names> | Ed Itor
          <names variable='script-writer'><name/><label form='verb' prefix=', '/></names> | Scri Pt, written by
          """)
  void rendersNames(String layout, String expected) {
    assertThat(html(layout, BOOK)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          <number variable='edition' form='ordinal'/> | 3rd
          <number variable='edition' form='long-ordinal'/> | third
          <number variable='edition' form='roman' text-case='uppercase'/> | III
          <number variable='edition' form='ordinal' prefix='(' suffix=')'/> | (3rd)
          <text variable='number'/> | 1,234,567
          <text variable='part-number'/> | IV
          <text variable='event-title'/> | Meeting
          <label variable='page' form='short'/> | pp.
          <label variable='page' form='short' plural='never'/> | p.
          <label variable='chapter-number' form='short' plural='always'/> | chaps.
          <text term='page' form='short' plural='true'/> | pp.
          <label variable='page' form='short' font-style='italic'/> | <i>pp.</i>
          <text variable='title' prefix='a' suffix='z' text-case='uppercase'/> | aTITLEz
          <text value='e.g.' strip-periods='true'/> | eg
          """)
  void rendersTextAndNumbers(String layout, String expected) {
    assertThat(html(layout, BOOK)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          short | Itor, ed. &amp; trans.
          long  | Itor, editor &amp; translator
          """)
  void joinsTheRolesOfEditorAndTranslator(String form, String expected) {
    Publication both =
        Publication.book("Title").editor("Ed", "Itor").translator("Ed", "Itor").build();
    String layout =
        "<names variable='editor translator' delimiter='; '><name form='short'/>"
            + "<label form='%s' prefix=', '/></names>".formatted(form);
    assertThat(html(layout, both)).isEqualTo(expected);
  }
}

package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.Title;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CslItemTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004-07-15|{date-parts=[[2004, 7, 15]]}",
        "-0049|{date-parts=[[-50]]}",
        "0000|{date-parts=[[-1]]}",
        "2003-21|{date-parts=[[2003]], season=1}",
        "2003-26|{date-parts=[[2003]], season=2}",
        "2003-34|{date-parts=[[2003, 4], [2003, 6]]}",
        "1034~|{date-parts=[[1034]], circa=true}",
        "1723?|{date-parts=[[1723]], circa=true}",
        "199X|{date-parts=[[1990], [1999]]}",
        "1999-XX|{date-parts=[[1999]]}",
        "1998/2004|{date-parts=[[1998], [2004]]}",
        "1565/..|{date-parts=[[1565]], raw=1565/..}",
        "Y17000002|{date-parts=[[17000002]]}",
        "in press|{literal=in press}",
      })
  void datesAreWrittenInParts(String date, String item) {
    Publication book = Publication.book("T").issued(PublicationDate.parse(date)).build();
    assertThat(CslItem.of(book).get("issued")).hasToString(item);
  }

  @Test
  void aTitleHasItsSubtitleAndItsMarks() {
    Title title =
        Title.builder()
            .main(RichText.of(Run.of("On "), Run.of("E. coli", Mark.ITALIC), Run.of("?")))
            .subtitle("NASA")
            .build();
    assertThat(CslItem.of(Publication.book("").title(title).build()).get("title"))
        .isEqualTo("On <i>E. coli</i>? NASA");
  }

  @Test
  void anItemHasTheNamesOfTheSpecification() {
    Publication book =
        Publication.book("Emma")
            .author("Jane", "Austen")
            .issued(1815)
            .isbn("1 84542 192 2")
            .publisher("John Murray", "London")
            .build();
    assertThat(CslItem.of(book))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "id", "austen1815",
                "type", "book",
                "title", "Emma",
                "author", List.of(Map.of("family", "Austen", "given", "Jane")),
                "issued", Map.of("date-parts", List.of(List.of(1815L))),
                "ISBN", "1-84542-192-2",
                "publisher", "John Murray",
                "publisher-place", "London"));
  }
}

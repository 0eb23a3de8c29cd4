package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed corpus files showed, made as small as it goes. */
class FuzzFindingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"../1996", "/1996", "1990/1996", "1996/.."})
  void theYearOfAnIntervalIsWrittenOnce(String date) {
    PublicationFormat ris = new RisFormat();
    Publication book = Publication.book("T").issued(PublicationDate.parse(date)).build();
    String text = ris.writer().write(book).text();
    List<Publication> read = ris.reader().read(text).publications();
    assertThat(text).containsOnlyOnce("PY  - 199");
    assertThat(read).containsExactly(book);
    assertThat(ris.writer().write(read.get(0)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PY  - /\nPY  - x\nPY  - y", "DA  - a\nPY  - b\nY1  - c\nPY  - d"})
  void theFirstOfManyUnreadableYearsStaysTheDate(String dates) {
    PublicationFormat ris = new RisFormat();
    Publication read =
        ris.reader().read("TY  - BOOK\n" + dates + "\nER  - \n").publications().get(0);
    String text = ris.writer().write(read).text();
    Publication again = ris.reader().read(text).publications().get(0);
    assertThat(again.issued()).isEqualTo(read.issued());
    assertThat(ris.writer().write(again).text()).isEqualTo(text);
  }
}

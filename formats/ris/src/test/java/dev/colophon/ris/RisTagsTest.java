package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.WriteOptions;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationLines;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tags mean with which codes: the crosswalk, a row a case. */
class RisTagsTest {
  private static final RisWriter WRITER = RisWriter.of(WriteOptions.defaults());

  @ParameterizedTest
  @CsvSource({
    "JOUR, AU, 'Smith, J.', author",
    "MPCT, AU, 'Smith, J.', director",
    "JOUR, ID, x1, id",
    "JOUR, T2, Mind, container.title",
    "JOUR, J2, Mind, container.shortTitle",
    "JOUR, VL, 12, container.volume",
    "JOUR, IS, 3, container.issue",
    "JOUR, SP, 5, container.pages",
    "JOUR, C7, 112, container.articleNumber",
    "JOUR, SE, B, container.section",
    "CHAP, SE, 4, container.chapter",
    "CHAP, IS, 2, numberOfVolumes",
    "CHAP, C1, B, container.section",
    "BOOK, SP, 350, numberOfPages",
    "BOOK, SE, 5-9, container.pages",
    "BOOK, T2, Studies, series.title",
    "CHAP, T3, Studies, series.title",
    "BOOK, M1, 7, series.number",
    "BOOK, NV, 3, numberOfVolumes",
    "BOOK, ET, 2, edition",
    "BOOK, PB, Suhrkamp, publisher.names",
    "BOOK, CY, Berlin, publisher.places",
    "BOOK, OP, Urtext, original.title",
    "COMP, ET, 1.2, version",
    "COMP, VL, 2, edition",
    "CONF, C1, Kiel, publisher.places",
    "CONF, CY, Bonn, event.place",
    "CONF, C3, Proceedings, container.title",
    "SLIDE, T2, Meeting, event.title",
    "HEAR, T2, Senate, legal.authority",
    "CASE, PB, Senate, legal.authority",
    "PAT, C3, Europe, legal.jurisdiction",
    "PAT, C5, WO1, legal.references",
    "MAP, C1, 1:100, scale",
    "MAP, C3, 30 cm, dimensions",
    "EJOUR, C5, B, container.volumeTitle",
    "NEWS, M2, 4, container.firstPage",
    "JOUR, RI, Mind, reviewed.title",
    "JOUR, M3, Essay, genre",
    "BLOG, M3, Post, medium",
    "JOUR, RP, in press, status",
    "JOUR, LB, 12, citationLabel",
    "JOUR, CN, QA 76, archive.callNumber",
    "JOUR, AN, 77, archive.location",
    "JOUR, DB, Scopus, archive.name",
    "JOUR, DP, DataCite, archive.source",
    "JOUR, CR, CC BY, rights.license",
    "JOUR, LA, de, languages",
    "JOUR, KW, logic, keywords",
    "JOUR, N1, A note, notes",
    "JOUR, AB, A text, abstract",
    "JOUR, DO, 10.1000/182, identifiers",
    "JOUR, UR, http://a.de, links",
    "JOUR, L1, a.pdf, links",
    "JOUR, L2, http://a.de/text, links",
    "JOUR, L3, http://a.de/other, links",
    "JOUR, L4, a.png, links",
    "JOUR, Y2, 2004/05/06/, accessed",
    "JOUR, ET, 2004/05/06/, available",
    "DATA, SE, 1999///, original.date"
  })
  void readsAndWritesAValueInItsTag(String code, String tag, String value, String path) {
    String text = "TY  - " + code + "\r\nTI  - x\r\n" + tag + "  - " + value + "\r\nER  - \r\n";
    Publication read = new RisFormat().reader().read(text).publications().get(0);

    assertThat(paths(read)).anyMatch(found -> found.equals(path) || found.startsWith(path + "."));
    assertThat(read.extensions("ris")).noneMatch(kept -> kept.name().equals(tag));
    assertThat(RisDocument.parse(WRITER.write(read).text()).records().get(0).values(tag))
        .containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource({
    "JOUR, RP, IN FILE",
    "JOUR, RP, NOT IN FILE",
    "JOUR, RP, ON REQUEST 05/06/2004",
    "JOUR, C3, x",
    "JOUR, AD, Main Street 1",
    "BOOK, C2, x"
  })
  void keepsAValueForWhichThereIsNoPlace(String code, String tag, String value) {
    String text = "TY  - " + code + "\r\nTI  - x\r\n" + tag + "  - " + value + "\r\nER  - \r\n";
    Publication read = new RisFormat().reader().read(text).publications().get(0);

    assertThat(read.extensions()).containsExactly(Extension.of("ris", tag, value));
    assertThat(WRITER.write(read).text()).isEqualTo(text);
  }

  private static List<String> paths(Publication publication) {
    return Arrays.stream(PublicationLines.of(publication, "ris").split("\n"))
        .map(line -> line.split(" = ", 2)[0])
        .toList();
  }
}

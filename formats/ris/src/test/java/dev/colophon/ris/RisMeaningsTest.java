package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadResult;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Container;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Pages;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a record means as a whole: its type, identifiers and pages. */
class RisMeaningsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "CONF; PAPER_CONFERENCE",
        "CONF|PB  - Springer; BOOK",
        "CONF|PB  - Springer|T2  - Proceedings; PAPER_CONFERENCE",
        "CONF|ED  - Smith, J.; BOOK",
        "CONF|ED  - Smith, J.|AU  - Doe, A.; PAPER_CONFERENCE",
        "CPAPER; SPEECH",
        "CPAPER|SP  - 5; PAPER_CONFERENCE",
        "GEN|M3  - Journal Article; DOCUMENT",
        "GEN|M3  - Legal case; LEGAL_CASE",
        "GEN|M3  - Performance; PERFORMANCE",
        "GEN|M3  - Post weblog; POST_WEBLOG",
        "GEN|T2  - Mind; DOCUMENT",
        "GEN|T2  - Mind|VL  - 3; ARTICLE_JOURNAL",
        "ADVS|M3  - Sound recording; SONG",
        "ADVS|M3  - Ultrasound; MOTION_PICTURE",
        "UNPB|M3  - NBER Working Paper; ARTICLE",
        "UNPB|M3  - working; MANUSCRIPT",
        "JOUR|M3  - Book Review; REVIEW_BOOK",
        "JOUR|M3  - Notebook review; ARTICLE_JOURNAL",
        "SER|SN  - 9780306406157; BOOK",
        "SER|SN  - 0378-5955; PERIODICAL",
        "CTLG|PB  - Christie; BOOK",
        "CTLG; ENTRY"
      })
  void readsTheType(String row) {
    String[] parts = row.split("; ", -1);
    assertThat(read(parts[0]).publications().get(0).type())
        .isEqualTo(PublicationType.valueOf(parts[1]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOUR|SP  - 5|EP  - 9; 5–9",
        "JOUR|SP  - 5-9; 5–9",
        "JOUR|SP  - 5-9|EP  - 9; 5–9",
        "JOUR|SP  - 5; 5",
        "BOOK|SP  - 5|EP  - 9; 5–9",
        "BOOK|SP  - 5-9; 5–9",
        "BOOK|SP  - xii–xv; xii–xv"
      })
  void readsPages(String row) {
    String[] parts = row.split("; ", -1);
    Publication publication = read(parts[0]).publications().get(0);
    assertThat(publication.container().orElseThrow().pages())
        .map(Object::toString)
        .contains(parts[1]);
    assertThat(publication.numberOfPages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOUR; 5–9; 5; 9",
        "JOUR; 5; 5; ",
        "JOUR; 1–2, 7; 1-2, 7; ",
        "JOUR; A-12–A-15; A-12; A-15"
      })
  void writesPages(String row) {
    String[] parts = row.split("; ", -1);
    Publication article =
        Publication.article("x")
            .container(Container.builder().pages(Pages.of(parts[1])).build())
            .build();
    RisRecord record =
        RisDocument.parse(RisWriter.of(WriteOptions.defaults()).write(article).text())
            .records()
            .get(0);
    assertThat(record.values("SP")).containsExactly(parts[2]);
    assertThat(record.values("EP")).isEqualTo(parts[3].isEmpty() ? List.of() : List.of(parts[3]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOUR|AN  - 123456|DB  - PubMed; PMID; 123456",
        "JOUR|AN  - 123456|DB  - medline; PMID; 123456",
        "JOUR|AN  - 123456|UR  - https://pubmed.gov/1; PMID; 123456",
        "JOUR|AN  - PMC123456; PMCID; PMC123456",
        "JOUR|AN  - arxiv:1201.0001; ARXIV; 1201.0001",
        "JOUR|U1  - 123456[pmid]; PMID; 123456",
        "JOUR|U2  - PMC123456[pmcid]; PMCID; PMC123456",
        "JOUR|C2  - PMC123456; PMCID; PMC123456",
        "JOUR|C2  - 123456; PMID; 123456",
        "JOUR|UR  - https://doi.org/10.1000/182; DOI; 10.1000/182",
        "JOUR|L3  - 10.1000/182; DOI; 10.1000/182",
        "JOUR|N1  - 10.1000/182; DOI; 10.1000/182",
        "JOUR|SN  - 0378-5955; ISSN; 0378-5955",
        "JOUR|SN  - ISSN-0378-5955; ISSN; 0378-5955"
      })
  void findsTheIdentifier(String row) {
    String[] parts = row.split("; ", -1);
    Identifier wanted = Identifier.of(scheme(parts[1]), parts[2]);
    assertThat(wanted.isValid()).isTrue();
    assertThat(read(parts[0]).publications().get(0).identifiers()).containsExactly(wanted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JOUR|AN  - 123456",
        "JOUR|AN  - 123456|DB  - Scopus",
        "JOUR|U1  - 123456",
        "JOUR|U1  - x[pmid]",
        "JOUR|N1  - See 10.1000/182 for more",
        "JOUR|UR  - https://example.com/10.1000/182"
      })
  void findsNoIdentifierThatIsNotSaid(String row) {
    assertThat(read(row).publications().get(0).identifiers()).isEmpty();
  }

  @Test
  void takesADoiElsewhereOnlyIfDoHasNone() {
    Publication read =
        read("JOUR|DO  - 10.1000/182|L3  - 10.1000/183|UR  - http://doi.org/10.1000/184")
            .publications()
            .get(0);
    assertThat(read.identifiers())
        .containsExactly(Identifier.of(IdentifierScheme.DOI, "10.1000/182"));
  }

  @Test
  void readsSeveralStandardNumbersWithWords() {
    Publication read =
        read("BOOK|SN  - 9780306406157 (print); 9783161484100 [online], 0378-5955")
            .publications()
            .get(0);
    assertThat(read.identifiers())
        .containsExactly(
            Identifier.of(IdentifierScheme.ISBN, "9780306406157").withQualifier("print"),
            Identifier.of(IdentifierScheme.ISBN, "9783161484100").withQualifier("online"),
            Identifier.of(IdentifierScheme.ISSN, "0378-5955"));
  }

  @ParameterizedTest
  @CsvSource({
    "JOUR, 1234-567, ISSN",
    "BOOK, 1234-567, ISBN",
    "BOOK, 1234-5678, ISSN",
    "JOUR, 123456789, ISBN"
  })
  void keepsAStandardNumberThatIsWrongUnderTheSchemeItLooksLike(
      String code, String number, String scheme) {
    ReadResult result = read(code + "|SN  - " + number);
    assertThat(result.publications().get(0).identifiers())
        .containsExactly(Identifier.of(scheme(scheme), number));
    assertThat(result.diagnostics()).extracting(Diagnostic::code).hasSize(1);
  }

  @Test
  void tellsWhereTheTextEnds() {
    String text = "a\r\nTY  - JOUR\nER  - \r\nb\rcd";
    List<RisNode> nodes = RisDocument.parse(text).nodes();
    assertThat(nodes).hasSize(3);
    assertThat(nodes.get(2).span().start()).isEqualTo(new SourcePosition(20, 3, 7));
    assertThat(nodes.get(2).span().end()).isEqualTo(new SourcePosition(26, 5, 3));
    RisRecord record = (RisRecord) nodes.get(1);
    assertThat(record.fields()).extracting(RisField::tag).contains("TY");
  }

  private static IdentifierScheme scheme(String name) {
    return IdentifierScheme.of(name.toLowerCase(Locale.ROOT));
  }

  private static ReadResult read(String row) {
    String text = "TY  - " + row.replace("|", "\n") + "\nER  - \n";
    return new RisFormat().reader().read(text);
  }
}

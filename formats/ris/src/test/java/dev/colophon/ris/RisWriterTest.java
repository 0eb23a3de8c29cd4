package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Loss;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisWriterTest {
  private static final RisWriter WRITER = RisWriter.of(WriteOptions.defaults());

  @Test
  void writesTagsInOrderBetweenTypeAndEnd() {
    Publication book =
        Publication.book("Local Enterprises")
            .editor("Hubert", "Schmitz")
            .issued(2004, 1, 1)
            .publisher("Edward Elgar Publishing", "Cheltenham")
            .isbn("1 84542 192 2")
            .build();
    assertThat(WRITER.write(book).text())
        .isEqualTo(
            """
            TY  - BOOK
            A3  - Schmitz, Hubert
            PY  - 2004
            DA  - 2004/01/01/
            TI  - Local Enterprises
            PB  - Edward Elgar Publishing
            CY  - Cheltenham
            SN  - 1-84542-192-2
            ER  -\040
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void keepsEveryValueOnOneLine() {
    Publication article = Publication.article("a\r\nER  - \r\nTY  - BOOK\u2028b\u0000c").build();
    assertThat(WRITER.write(article).text())
        .isEqualTo("TY  - JOUR\r\nTI  - a ER  -  TY  - BOOK b c\r\nER  - \r\n");
  }

  @ParameterizedTest
  @EnumSource
  void writesAPersonOnce(PublicationType type) {
    for (ContributorRole role : ContributorRole.cslRoles()) {
      Publication publication =
          Publication.of(type).contributor(role, Person.of("Ada", "Lovelace")).build();
      assertThat(WRITER.write(publication).text())
          .describedAs(role.toString())
          .doesNotContainPattern("(?s)Lovelace.*Lovelace");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"EDBOOK", "FILM", "MPCT", "VIDEO"})
  void writesAnEditorOnceInEveryCodeThatHasItsOwnTagForOne(String code) {
    String text = "TY  - " + code + "\r\nED  - Lovelace, Ada\r\nER  - \r\n";
    Publication publication = new RisFormat().reader().read(text).publications().get(0);
    String written = WRITER.write(publication).text();
    assertThat(new RisFormat().reader().read(written).publications()).containsExactly(publication);
  }

  @Test
  void joinsTheSubtitleAndSaysSo() {
    Publication article =
        Publication.of(PublicationType.ARTICLE_JOURNAL).title("Main", "Sub").build();
    assertThat(WRITER.write(article).text()).contains("TI  - Main: Sub\r\n");
    assertThat(WRITER.write(article).losses().list())
        .extracting(Loss::path)
        .extracting(Object::toString)
        .containsExactlyInAnyOrder("title.main", "title.subtitle");
  }

  @Test
  void marksAnOrganizationThatLooksLikeAPerson() {
    Publication article =
        Publication.article("x")
            .author(Organization.of("Pink Floyd"))
            .author(Organization.of("World Health Organization"))
            .build();
    assertThat(WRITER.write(article).text())
        .contains("AU  - Pink Floyd,\r\n", "AU  - World Health Organization\r\n");
    assertThat(WRITER.write(article).losses().list()).isEmpty();
  }

  @Test
  void writesAllPartsOfAName() {
    Publication article =
        Publication.article("x")
            .author(
                Person.builder()
                    .given("Vincent")
                    .droppingParticle("de")
                    .nonDroppingParticle("van")
                    .family("Gogh")
                    .suffix("III")
                    .build())
            .build();
    assertThat(WRITER.write(article).text()).contains("AU  - van Gogh, Vincent de, III\r\n");
    assertThat(WRITER.write(article).losses().list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2004, 2004, ",
    "2004-07, 2004, 2004/07//",
    "2004-07-15, 2004, 2004/07/15/",
    "2003-21, 2003, 2003///Spring",
    "1034~, 1034, 1034///ca.",
    "1723?, 1723, 1723///?",
    "1998/2004, 1998, 1998///1998-2004",
    "1565/.., 1565, 1565///1565/..",
    "199X, 1990, 1990///199X",
    "-0049, , ///50 BC",
    "forthcoming, , ///forthcoming"
  })
  void writesDates(String date, String year, String full) {
    Publication article = Publication.article("x").issued(date).build();
    String text = WRITER.write(article).text();
    assertThat(RisDocument.parse(text).records().get(0).values("PY"))
        .isEqualTo(year == null ? java.util.List.of() : java.util.List.of(year));
    assertThat(RisDocument.parse(text).records().get(0).values("DA"))
        .isEqualTo(full == null ? java.util.List.of() : java.util.List.of(full));
    assertThat(WRITER.write(article).losses().list()).isEmpty();
  }

  @Test
  void joinsParagraphsExceptForProgramsThatReadLines() {
    Publication article =
        Publication.article("x").abstractParagraph("One.").abstractParagraph("Two.").build();
    assertThat(WRITER.write(article).text()).contains("AB  - One. Two.\r\n");
    String endnote = WRITER.withProfile(RisProfile.ENDNOTE).write(article).text();
    assertThat(endnote).contains("AB  - One.\r\n\r\n      Two.\r\n");
    assertThat(WRITER.withProfile(RisProfile.ENDNOTE).write(article).losses().list()).isEmpty();
  }

  @Test
  void writesTheTagsOf2001ForRefWorks() {
    Publication article =
        Publication.article("x").author("Jane", "Smith").issued(2004, 7).in("Mind").build();
    assertThat(WRITER.withProfile(RisProfile.REFWORKS).write(article).text())
        .contains("A1  - Smith, Jane\r\n", "T1  - x\r\n", "Y1  - 2004/07//\r\n", "JF  - Mind\r\n");
  }

  @Test
  void writesTheCodesThatZoteroKnows() {
    Publication draft = Publication.of(PublicationType.MANUSCRIPT).title("x").build();
    Publication preprint = Publication.of(PublicationType.ARTICLE).title("x").build();
    RisWriter zotero = WRITER.withProfile(RisProfile.ZOTERO);
    String text = zotero.write(preprint).text();
    assertThat(WRITER.write(preprint).text()).startsWith("TY  - UNPB\r\n");
    assertThat(text).startsWith("TY  - UNPD\r\n");
    Publication back = new RisFormat().reader().read(text).publications().get(0);
    assertThat(back.type()).isEqualTo(PublicationType.ARTICLE);
    assertThat(zotero.write(back).text()).isEqualTo(text);
    assertThat(zotero.write(draft).text()).startsWith("TY  - MANSCPT\r\n");
  }

  @Test
  void putsBackUnknownTagsInOrder() {
    Publication article =
        Publication.article("x")
            .addExtensions(Extension.of("ris", "XX", "one"), Extension.of("ris", "X1", "two"))
            .build();
    assertThat(WRITER.write(article).text()).endsWith("XX  - one\r\nX1  - two\r\nER  - \r\n");
  }

  @Test
  void doesNotWriteATagThatWouldEndTheRecord() {
    Publication article =
        Publication.article("x").addExtensions(Extension.of("ris", "ER", "one")).build();
    assertThat(WRITER.write(article).text()).isEqualTo("TY  - JOUR\r\nTI  - x\r\nER  - \r\n");
    assertThat(WRITER.write(article).losses().list()).hasSize(1);
  }

  @Test
  void carriesWhatRisHasNoTagForInU5() {
    Publication book = Publication.book("x").citationText("X (2004)").build();
    String text = RisWriter.of(WriteOptions.lossless()).write(book).text();
    assertThat(text).contains("\r\nU5  - colophon1:");
    assertThat(new RisFormat().reader().read(text).publications()).containsExactly(book);
  }
}

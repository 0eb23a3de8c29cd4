package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.WriteOptions;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Event;
import dev.colophon.model.Extension;
import dev.colophon.model.Link;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The code that a publication is written with, and what goes with it. */
class RisCodesTest {
  private static final RisWriter WRITER = RisWriter.of(WriteOptions.defaults());

  @Test
  void writesAFilmByItsDirector() {
    Publication.Builder film = Publication.of(PublicationType.MOTION_PICTURE).title("x");
    assertThat(values(film.build(), "TY")).containsExactly("MPCT");
    film.author("Ann", "Smith");
    assertThat(values(film.build(), "TY")).containsExactly("VIDEO");
    film.contributor(ContributorRole.DIRECTOR, Person.of("Bob", "Jones"));
    assertThat(values(film.build(), "TY")).containsExactly("MPCT");
  }

  @Test
  void writesAPaperOfAConferenceWithoutProceedings() {
    Publication paper = paper().event(Event.builder().title("Meeting").build()).build();
    assertThat(values(paper, "TY")).containsExactly("CPAPER");
    assertThat(values(paper, "T2")).containsExactly("Meeting");
  }

  @Test
  void writesProceedingsWhereProgramsLookForThem() {
    Publication paper = paper().in("Proceedings").issued(2004).build();
    assertThat(values(paper, "TY")).containsExactly("CONF");
    assertThat(values(paper, "T2")).containsExactly("Proceedings");
    assertThat(values(paper, "C3")).containsExactly("Proceedings");
    assertThat(values(paper, "PY")).containsExactly("2004");
    assertThat(values(paper, "DA")).containsExactly("2004///");
  }

  @ParameterizedTest
  @EnumSource(RisProfile.class)
  void writesTheConferenceInT2(RisProfile profile) {
    Publication paper =
        paper().in("Proceedings").event(Event.builder().title("Meeting").build()).build();
    assertThat(values(paper, "T2", profile)).containsExactly("Meeting");
    assertThat(values(paper, "C3", profile)).containsExactly("Proceedings");
  }

  @ParameterizedTest
  @CsvSource({"STANDARD, 1, 1", "ENDNOTE, 0, 1", "ZOTERO, 0, 1", "REFWORKS, 1, 0"})
  void writesProceedingsWhereTheProgramLooksForThem(RisProfile profile, int t2, int c3) {
    Publication paper = paper().in("Proceedings").build();
    assertThat(values(paper, "T2", profile)).hasSize(t2);
    assertThat(values(paper, "C3", profile)).hasSize(c3);
  }

  @Test
  void writesTheYearOfAConferencePaperOnce() {
    Publication year = paper().in("Proceedings").issued(2004).build();
    assertThat(values(year, "DA", RisProfile.ENDNOTE)).isEmpty();
    Publication month = paper().in("Proceedings").issued(2004, 7).build();
    assertThat(values(month, "DA")).containsExactly("2004/07//");
    assertThat(values(Publication.article("x").issued(2004).build(), "DA")).isEmpty();
  }

  @Test
  void keepsACodeThatIsNotKnown() {
    Publication unknown = withCodes(PublicationType.DOCUMENT, "XYZ", "ABC");
    assertThat(values(unknown, "TY")).containsExactly("XYZ", "ABC");
  }

  @Test
  void leavesACodeThatIsNotKnownWhenTheTypeHasChanged() {
    assertThat(values(withCodes(PublicationType.BOOK, "XYZ"), "TY")).containsExactly("BOOK", "XYZ");
    assertThat(values(withCodes(PublicationType.DOCUMENT, " "), "TY")).containsExactly("GEN");
  }

  @Test
  void takesAKnownCodeForItsType() {
    assertThat(values(withCodes(PublicationType.BOOK, "EBOOK"), "TY")).containsExactly("EBOOK");
    assertThat(values(withCodes(PublicationType.DOCUMENT, "EQUA"), "TY")).containsExactly("EQUA");
    assertThat(values(withCodes(PublicationType.BOOK, "JOUR"), "TY"))
        .containsExactly("BOOK", "JOUR");
  }

  @Test
  void writesLinksInTheirOrder() {
    Publication article =
        Publication.article("x")
            .addLinks(
                Link.builder().url("a.pdf").relation("file").build(),
                Link.of("http://a.de"),
                Link.builder().url("b.pdf").relation("errand").build())
            .build();
    assertThat(WRITER.write(article).text())
        .contains("L1  - a.pdf\r\nUR  - http://a.de\r\n")
        .doesNotContain("b.pdf");
  }

  @Test
  void writesNoExtensionThatWouldBeReadAsAnotherThing() {
    String carried =
        RisWriter.of(WriteOptions.lossless())
            .write(Publication.book("x").citationText("X (2004)").build())
            .text();
    String carrier = RisDocument.parse(carried).records().get(0).values("U5").get(0);
    Publication article =
        Publication.article("x")
            .addExtensions(
                Extension.of("ris", "U5", carrier),
                Extension.of("ris", "U5", "mine"),
                Extension.of("ris", "xx", "lower"))
            .build();
    assertThat(WRITER.write(article).text())
        .isEqualTo("TY  - JOUR\r\nTI  - x\r\nU5  - mine\r\nER  - \r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "REVIEW_BOOK, JOUR, Book Review",
    "BROADCAST, MPCT, Broadcast",
    "INTERVIEW, PCOMM, Interview",
    "ARTICLE, UNPB, Preprint",
    "TREATY, LEGAL, Treaty",
    "PERFORMANCE, GEN, Performance"
  })
  void writesTheTypeOfWorkThatTellsTypesOfACodeApart(
      PublicationType type, String code, String word) {
    Publication publication = Publication.of(type).title("x").in("y").build();
    assertThat(values(publication, "TY")).containsExactly(code);
    assertThat(values(publication, "M3")).containsExactly(word);
    String text = WRITER.write(publication).text();
    assertThat(new RisFormat().reader().read(text).publications().get(0).type()).isEqualTo(type);
  }

  private static Publication.Builder paper() {
    return Publication.of(PublicationType.PAPER_CONFERENCE).title("x");
  }

  private static Publication withCodes(PublicationType type, String... codes) {
    Publication.Builder publication = Publication.of(type).title("x");
    for (String code : codes) {
      publication.addExtensions(Extension.of("ris", "TY", code));
    }
    return publication.build();
  }

  private static List<String> values(Publication publication, String tag) {
    return values(publication, tag, RisProfile.STANDARD);
  }

  private static List<String> values(Publication publication, String tag, RisProfile profile) {
    String text = WRITER.withProfile(profile).write(publication).text();
    return RisDocument.parse(text).records().get(0).values(tag);
  }
}

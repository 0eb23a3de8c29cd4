package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Loss;
import dev.colophon.format.Losses;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.Publications;
import dev.colophon.testkit.PublicationArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class BibUpdateTest {
  private static final String TEXT =
      """
      % my papers
      @string{jcp = "J. Chem. Phys."}

      @Article{knuth84,
        Author  = "Donald E. Knuth", % the author
        journal = jcp # { Letters},
        title   = {{\\'E}tude},
        month   = jan, year = 1984,
        custom  = {kept}
      }
      @comment{not me}
      @inbook{part, crossref = {whole}, title = "Part"}
      @book{whole, title = {Whole}, editor = {Ed Itor}, year = 2001}
      """;

  @Test
  void anUnchangedDocumentKeepsEveryCharacter() {
    assertThat(update(new BiblatexFormat(), all(new BiblatexFormat()))).hasToString(TEXT);
    assertThat(update(new BiblatexFormat(), List.of())).hasToString(TEXT);
  }

  @Test
  void changedFieldsAreSetInPlaceUnderTheirNames() {
    Publication changed =
        first()
            .withEdition("2")
            .withIssued(PublicationDate.of(1985, 2, 3))
            .withContributors(Contributor.of(ContributorRole.AUTHOR, person("Don", "Knuth")));
    assertThat(update(new BiblatexFormat(), List.of(changed)))
        .hasToString(
            TEXT.replace("\"Donald E. Knuth\"", "{Knuth, Don}")
                .replace("month   = jan, year = 1984,", "month   = feb, year = {1985},")
                .replace("{kept}\n}", "{kept},\n  edition = {2},\n  day = {3}\n}"));
  }

  @Test
  void removedFieldsGoWithTheirLine() {
    Publication changed =
        first()
            .withContainer(first().container().orElseThrow().withTitle(java.util.Optional.empty()));
    assertThat(update(new BiblatexFormat(), List.of(changed)).toString())
        .isEqualTo(TEXT.replace("\n  journal = jcp # { Letters},", ""));
  }

  @Test
  void aChildChangesWithoutItsParent() {
    Publication part = all(new BiblatexFormat()).get(1);
    assertThat(part.container().orElseThrow().title().orElseThrow().plain()).isEqualTo("Whole");
    assertThat(update(new BiblatexFormat(), List.of(part.withLanguages("de"))))
        .hasToString(TEXT.replace("\"Part\"}", "\"Part\", langid = {german}}"));
  }

  @Test
  void newPublicationsComeLastWithKeysOfTheirOwn() {
    Publication added = Publication.book("New").build();
    BibDocument document = update(new BiblatexFormat(), List.of(added, added.withId("whole2")));
    assertThat(document.toString())
        .startsWith(TEXT)
        .endsWith("\n@book{new,\n  title = {New}\n}\n\n@book{whole2,\n  title = {New}\n}\n");
    assertThat(new BiblatexFormat().reader().read(document.toString()).publications()).hasSize(5);
  }

  @Test
  void whatIsNotCarriedIsToldOrCarriedOnRequest() {
    Publication changed = first().withCitationText("Knuth (1984)");
    BibDocument document = BibDocument.parse(TEXT);
    BibUpdate told = new BiblatexFormat().writer().update(document, List.of(changed));
    assertThat(told.document()).hasToString(TEXT);
    assertThat(told.losses().get("knuth84").list())
        .extracting(Loss::toString)
        .containsExactly("citationText: dropped \"Knuth (1984)\"");

    BibUpdate carried =
        new BiblatexFormat().writer(WriteOptions.lossless()).update(document, List.of(changed));
    assertThat(carried.losses().get("knuth84").isEmpty()).isTrue();
    assertThat(read(carried.document()).get(0)).isEqualTo(changed);
    BibUpdate back =
        new BiblatexFormat()
            .writer(WriteOptions.lossless())
            .update(carried.document(), List.of(first()));
    assertThat(back.document()).hasToString(TEXT);
  }

  @Test
  void aTypeChangesInPlace() {
    Publication thesis = first().withType(dev.colophon.model.PublicationType.MANUSCRIPT);
    BibDocument document = update(new BiblatexFormat(), List.of(thesis));
    assertThat(document.toString()).contains("@unpublished{knuth84,").contains("% the author");
    assertThat(read(document).get(0).type()).isEqualTo(thesis.type());
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  /** Whatever is written into an entry reads as it would if it stood alone. */
  @Property(seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void anyPublicationCanTakeThePlaceOfAnother(
      @ForAll("publications") Publication before, @ForAll("publications") Publication after) {
    BibWriter writer = new BiblatexFormat().writer(WriteOptions.lossless());
    String head = "% head\n@string{a = {b}}\n";
    String tail = "@misc{last, note = a}\n% tail";
    BibDocument document = BibDocument.parse(head + writer.write(before.withId("x")).text() + tail);
    BibUpdate update = writer.update(document, List.of(after.withId("x")));
    assertThat(update.document().toString()).startsWith(head).endsWith(tail);
    assertThat(Publications.diff(after.withId("x"), read(update.document()).get(0))).isEmpty();
    assertThat(update.losses().getOrDefault("x", Losses.NONE).list()).isEmpty();
  }

  private static dev.colophon.model.Person person(String given, String family) {
    return dev.colophon.model.Person.of(given, family);
  }

  private static Publication first() {
    return all(new BiblatexFormat()).get(0);
  }

  private static List<Publication> all(BiblatexFormat format) {
    return format.reader().read(TEXT).publications();
  }

  private static List<Publication> read(BibDocument document) {
    return new ArrayList<>(new BiblatexFormat().reader().read(document.toString()).publications());
  }

  private static BibDocument update(BiblatexFormat format, List<Publication> publications) {
    return format.writer().update(BibDocument.parse(TEXT), publications).document();
  }
}

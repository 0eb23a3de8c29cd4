package dev.colophon.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.csl.CitationProcessor;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Difference;
import dev.colophon.model.Image;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.Publications;
import dev.colophon.model.Publisher;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedPublicationTest {
  private static final String PRINTED =
      "Schmitz, H. (ed.) (2004) Local Enterprises in the Global Economy: Issues of Governance and"
          + " Upgrading, Cheltenham: Edward Elgar Publishing";

  @Test
  void readsEveryStatementOfThePage() throws IOException {
    Publication seed = seed();

    assertThat(seed.type()).isEqualTo(PublicationType.BOOK);
    assertThat(seed.title())
        .contains(
            Title.of(
                "Local Enterprises in the Global Economy", "Issues of Governance and Upgrading"));
    assertThat(seed.issued()).contains(PublicationDate.of(2004, 1, 1));
    assertThat(seed.abstractParagraphs())
        .extracting(RichText::plain)
        .satisfiesExactly(
            first ->
                assertThat(first).startsWith("This book opens").endsWith("policymakers alike."),
            second -> assertThat(second).startsWith("The debate on").endsWith("for local action."),
            third ->
                assertThat(third).startsWith("By showing how").endsWith("innovation studies."));
    assertThat(seed.contributors())
        .containsExactly(
            Contributor.builder()
                .role(ContributorRole.EDITOR)
                .name(Person.of("Hubert", "Schmitz"))
                .position("Emeritus Fellow")
                .image(Image.builder().description("Image of Hubert Schmitz").build())
                .build());
    assertThat(seed.publisher()).contains(Publisher.of("Edward Elgar Publishing", "Cheltenham"));
    assertThat(seed.identifiers())
        .singleElement()
        .satisfies(
            isbn -> assertThat(isbn.isValid()).isTrue(),
            isbn -> assertThat(isbn.display()).isEqualTo("1-84542-192-2"));
    assertThat(seed.citationText()).contains(PRINTED);
    assertThat(seed.relations()).isEmpty();
    assertThat(seed.extensions()).isEmpty();
  }

  @Test
  void citesTheSeedToTheLetter() throws IOException {
    assertThat(CitationProcessor.builder().style("ids-harvard").build().bibliographyEntry(seed()))
        .isEqualTo(PRINTED);
  }

  @ParameterizedTest
  @CsvSource({
    "json, schmitz2004.json",
    "ndjson, schmitz2004.ndjson",
    "csl-json, schmitz2004.csl.json",
    "bibtex, schmitz2004.bib",
    "biblatex, schmitz2004.biblatex",
    "ris, schmitz2004.ris"
  })
  void theFilesInSeedsAreWrittenAndRead(String id, String file) throws IOException {
    PublicationFormat format = Formats.get(id);
    Publication seed = seed();

    assertThat(format.writer().write(seed).text()).isEqualTo(Files.readString(Seeds.file(file)));
    Publication read = format.reader().read(Seeds.file(file)).publications().get(0);
    assertThat(Publications.diff(seed, read))
        .isEqualTo(
            format.losses(seed).list().stream()
                .map(loss -> new Difference(loss.path(), loss.before(), loss.after()))
                .toList());
  }

  @Test
  void tellsWhichSectionsAPageLacks() {
    ReadRecord read = PublicationPageReader.read("A Title\n\nPublished on 2 March 2010\n\nText.\n");

    assertThat(read.publication().orElseThrow().title()).contains(Title.of("A Title"));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::tokens)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "page.missing-section", List.of("cite this publication")),
            org.assertj.core.groups.Tuple.tuple(
                "page.missing-section", List.of("publication details")));
  }

  @Test
  void readsAnotherPageOfTheSite() {
    String text =
        """
        Clusters and Chains

        Published on 5 May 2011

        One paragraph.

        Cite this publication

        Schmitz, H. and Nadvi, K. (2011) Clusters and Chains, Brighton: IDS

        Citation copied

        Image of Hubert Schmitz

        Hubert Schmitz

        Image of Khalid Nadvi

        Khalid Nadvi

        Professor

        Publication details

        published by
        IDS
        Schmitz, H.
        Nadvi, K.
        something else

        About this publication

        Related content

        A Second Book
        """;
    ReadRecord read = PublicationPageReader.read(text);
    Publication page = read.publication().orElseThrow();

    assertThat(page.type()).isEqualTo(PublicationType.DOCUMENT);
    assertThat(page.contributors(ContributorRole.AUTHOR))
        .extracting(Contributor::name)
        .containsExactly(Person.of("Hubert", "Schmitz"), Person.of("Khalid", "Nadvi"));
    assertThat(page.contributors().get(1).position()).contains("Professor");
    assertThat(page.publisher()).contains(Publisher.of("IDS", "Brighton"));
    assertThat(page.relations())
        .singleElement()
        .satisfies(relation -> assertThat(relation.title()).contains(RichText.of("A Second Book")));
    assertThat(read.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("29:1: warning: page.unknown-detail: not understood: something else");
  }

  private static Publication seed() throws IOException {
    ReadRecord read =
        PublicationPageReader.read(Files.readString(Seeds.file(SeedPublication.PAGE)));
    assertThat(read.diagnostics()).isEmpty();
    return SeedPublication.withKey(read.publication().orElseThrow());
  }
}

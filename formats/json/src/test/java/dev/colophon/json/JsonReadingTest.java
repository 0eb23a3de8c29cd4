package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Extension;
import dev.colophon.model.Mark;
import dev.colophon.model.Others;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.Title;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReadingTest {
  private static final String BOOK =
      """
      [
        {
          "colophon": "1",
          "id": "schmitz",
          "type": "book",
          "title": {
            "main": ["The genome of ", {"text": "E. coli", "marks": ["italic", "no-case"]}],
            "subtitle": "Issues"
          },
          "contributors": [
            {"role": "editor", "name": {"family": "Schmitz", "given": "Hubert"}, "position": "Fellow"},
            {"role": "editor", "name": {"others": true}}
          ],
          "issued": "2004-01-01",
          "publisher": {"names": ["Edward Elgar Publishing"], "places": ["Cheltenham"]},
          "identifiers": [{"scheme": "isbn", "value": "1845421922"}]
        }
      ]
      """;

  private static Publication book() {
    return Publication.of(PublicationType.BOOK)
        .id("schmitz")
        .title(
            Title.builder()
                .main(
                    RichText.of(
                        Run.of("The genome of "), Run.of("E. coli", Mark.ITALIC, Mark.NO_CASE)))
                .subtitle("Issues")
                .build())
        .editor("Hubert", "Schmitz")
        .editor(Others.AND_OTHERS)
        .issued(2004, 1, 1)
        .publisher("Edward Elgar Publishing", "Cheltenham")
        .isbn("1 84542 192 2")
        .build();
  }

  private static Publication withPosition() {
    Publication book = book();
    return book.withContributors(
        book.contributors().get(0).withPosition("Fellow"), book.contributors().get(1));
  }

  @Test
  void aRecordIsWrittenAsExpected() {
    assertThat(new JsonFormat().writer().write(withPosition()).text()).isEqualTo(BOOK);
  }

  @Test
  void aRecordIsReadAsExpected() {
    ReadResult result = read(BOOK);
    assertThat(result.publications()).containsExactly(withPosition());
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void aRecordAloneIsADocument() {
    assertThat(read("{\"type\": \"map\"}").publications())
        .containsExactly(Publication.of(PublicationType.MAP).build());
  }

  @Test
  void aLineHoldsARecord() {
    String line = new NdjsonFormat().writer().write(withPosition()).text();
    assertThat(line).endsWith("}\n").doesNotContain("\n{").hasLineCount(1);
    assertThat(new NdjsonFormat().reader().read(line).publications())
        .containsExactly(withPosition());
  }

  @Test
  void aMalformedLineCostsThisLineOnly() {
    ReadResult result =
        new NdjsonFormat()
            .reader()
            .read(
                "{\"type\":\"map\"}\n\n{\"type\":\"book\",\"id\":tru}\r\n{\"id\":\"c\",\"type\":\"song\"}");
    assertThat(result.publications())
        .extracting(Publication::type)
        .containsExactly(PublicationType.MAP, PublicationType.BOOK, PublicationType.SONG);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("json.malformed");
    assertThat(result.diagnostics().get(0).span().orElseThrow().start().line()).isEqualTo(3);
  }

  @Test
  void aWrongTypeIsReportedAndKept() {
    ReadResult result =
        read("[{\"type\":\"book\",\"genre\":5,\"title\":{\"main\":\"T\",\"subtitle\":{}}}]");
    Publication publication = result.publications().get(0);
    assertThat(publication.title()).contains(Title.of("T"));
    assertThat(publication.extensions())
        .containsExactly(kept("/genre", "5"), kept("/title/subtitle", "{}"));
    assertThat(result.diagnostics())
        .extracting(found -> found.code() + " " + found.tokens().get(0))
        .containsExactly("json.type /0/genre", "json.type /0/title/subtitle");
  }

  @Test
  void propertiesOfANewerVersionComeBack() {
    String text =
        """
        [
          {
            "colophon": "1",
            "type": "book",
            "shelf": {"row":1.50,"free":null}
          }
        ]
        """;
    Publication publication = read(text).publications().get(0);
    assertThat(publication.extensions())
        .containsExactly(kept("shelf", "{\"row\":1.50,\"free\":null}"));
    assertThat(new JsonFormat().writer().write(publication).text()).isEqualTo(text);
  }

  @Test
  void aMissingPropertyCostsItsPart() {
    ReadResult result =
        read(
            "[{\"type\":\"book\",\"contributors\":[{\"role\":\"author\"}],\"id\":\"x\"},{\"id\":\"y\"}]");
    assertThat(result.publications()).hasSize(2);
    assertThat(result.publications().get(0).id()).contains("x");
    assertThat(result.publications().get(0).contributors()).isEmpty();
    assertThat(result.publications().get(1).type()).isEqualTo(PublicationType.DOCUMENT);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("json.missing", "json.missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[5,\"T\"]|ERROR type /0/title/main/0",
        "[[5],\"T\"]|ERROR type /0/title/main/0",
        "[{\"text\":\"T\",\"x\":{\"y\":1}}]|ERROR unknown-property /0/title/main/0/x",
        "[{\"text\":\"T\",\"x\":[\"marks\"],\"marks\":[]}]|ERROR unknown-property /0/title/main/0/x",
        "[{\"text\":\"T\",\"marks\":[\"loud\"]}]|ERROR value /0/title/main/0/marks/0",
        "[{\"text\":\"T\",\"marks\":[[\"bold\"]]}]|ERROR value /0/title/main/0/marks/0",
        "[{\"text\":\"T\",\"marks\":\"bold\"}]|ERROR unknown-property /0/title/main/0/marks",
      })
  void whatIsNoRichTextIsReported(String main, String expected) {
    ReadResult result = read("[{\"type\":\"book\",\"title\":{\"main\":" + main + "}}]");
    assertThat(result.publications().get(0).title()).contains(Title.of("T"));
    assertThat(result.diagnostics())
        .extracting(
            found ->
                found.severity()
                    + " "
                    + found.code().replace("json.", "")
                    + " "
                    + found.tokens().get(0))
        .containsExactly(expected);
  }

  @Test
  void aValueThatIsNoneIsReportedAndKept() {
    ReadResult result =
        read(
            "[{\"id\":\"k\",\"colophon\":\"2\",\"type\":\"book\",\"x\":1,\"relations\":[{\"kind\":\"\"}],"
                + "\"event\":{\"y\":2,\"place\":\"P\"}}]");
    assertThat(result.diagnostics())
        .extracting(
            found ->
                found.severity() + " " + found.code() + " " + found.tokens() + found.recordKey())
        .containsExactly(
            "WARNING json.version [/0/colophon]Optional[k]",
            "INFO json.unknown-property [/0/x, x]Optional[k]",
            "ERROR json.value [/0/relations/0/kind, ]Optional[k]",
            "ERROR json.missing [/0/relations/0]Optional[k]",
            "INFO json.unknown-property [/0/event/y, y]Optional[k]");
    assertThat(result.publications().get(0).extensions())
        .containsExactly(kept("x", "1"), kept("/relations/0/kind", "\"\""), kept("/event/y", "2"));
  }

  @Test
  void whatIsNoRecordIsReported() {
    ReadResult result = read("[5, {\"type\":\"map\"}, [[1]], \"x\"]");
    assertThat(result.publications()).hasSize(1);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("json.not-a-record", "json.not-a-record", "json.not-a-record");
  }

  @Test
  void theFormatsAreFound() {
    assertThat(List.of("json", "ndjson", "csl-json"))
        .allSatisfy(id -> assertThat(Formats.find(id)).isPresent());
  }

  @Test
  void formatsAreGuessedFromTheBeginning() {
    assertThat(guess(BOOK, "a.json")).isEqualTo("json");
    assertThat(guess("{\"colophon\":\"1\",\"type\":\"map\"}\n{\"colophon\":\"1\"", ""))
        .isEqualTo("ndjson");
    assertThat(guess("[\n {\"id\": \"a\", \"type\": \"book\"}]", "a.json")).isEqualTo("csl-json");
  }

  private static String guess(String head, String fileName) {
    return Formats.guess(head, fileName).map(PublicationFormat::id).orElse("");
  }

  private static Extension kept(String name, String json) {
    return Extension.builder().format("json").name(name).value(json).structured(true).build();
  }

  private static ReadResult read(String text) {
    return new JsonFormat().reader().read(text);
  }
}

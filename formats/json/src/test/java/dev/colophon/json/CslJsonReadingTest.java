package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.DiagnosticException;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Contributor;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Mark;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CslJsonReadingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"map\"}]",
        "{\"items\":[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"map\"}]}",
        "{\"total\":2,\"items\":[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"map\"}],\"x\":[]}",
        "{\"items\":[{\"id\":\"a\",\"type\":\"book\"}],\"references\":[{\"id\":\"b\",\"type\":\"map\"}]}",
        "{\"a\":{\"id\":\"a\",\"type\":\"book\"},\"b\":{\"type\":\"map\"}}",
        "{\"id\":\"a\",\"type\":\"book\"}\n{\"id\":\"b\",\"type\":\"map\"}\n",
      })
  void itemsStandInAnyOfTheUsualWrappers(String text) {
    List<Publication> publications = read(text).publications();
    assertThat(publications).extracting(found -> found.id().orElse("")).containsExactly("a", "b");
    assertThat(publications)
        .extracting(Publication::type)
        .containsExactly(PublicationType.BOOK, PublicationType.MAP);
  }

  @Test
  void anObjectAloneIsAnItemWhateverItsFirstProperty() {
    Publication publication = one("{\"x-first\":1,\"id\":\"a\",\"type\":\"book\"}");
    assertThat(publication.id()).contains("a");
    assertThat(publication.extensions())
        .containsExactly(
            Extension.builder()
                .format("csl-json")
                .name("x-first")
                .value("1")
                .structured(true)
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"date-parts\":[[2004,7,15]]}|2004-07-15",
        "{\"date-parts\":[[\"2004\",\"07\",\"\"]]}|2004-07",
        "{\"date-parts\":[[2004,0,0]]}|2004",
        "{\"date-parts\":[[1998],[2004]]}|1998/2004",
        "{\"date-parts\":[[1565],[0]]}|1565/..",
        "{\"date-parts\":[[1565]],\"raw\":\"1565/..\"}|1565/..",
        "{\"date-parts\":[[-50]]}|-0049",
        "{\"date-parts\":[[-1]]}|0000",
        "{\"date-parts\":[[17000002]]}|Y17000002",
        "{\"date-parts\":[[2003]],\"season\":1}|2003-21",
        "{\"date-parts\":[[2003]],\"season\":\"Winter\"}|2003-24",
        "{\"date-parts\":[[2003,14]]}|2003-22",
        "{\"date-parts\":[[1034]],\"circa\":\"1\"}|1034~",
        "{\"date-parts\":[[1034]],\"circa\":0}|1034",
        "{\"raw\":\"15 July 2004\"}|2004-07-15",
        "{\"literal\":\"in press\"}|in press",
        "\"2004-07\"|2004-07",
        "2004|2004",
        "{\"year\":2004,\"month\":7}|2004-07",
        "[{\"year\":2004}]|2004",
        "{\"date-parts\":[[2019,2,30]]}|2019-2-30",
        "{\"date-parts\":[[\"-50\"]]}|-0049",
        "{\"date-parts\":[[\"-\"]]}|-",
        "{\"date-parts\":[[\"2004/\"]]}|2004/",
        "{\"date-parts\":[[\"2004:\"]]}|2004:",
        "{\"date-parts\":[[\"19\",\"9\"]]}|0019-09",
        "{\"date-parts\":[[2003,13]]}|2003-21",
        "{\"date-parts\":[[2003,16]]}|2003-24",
        "{\"date-parts\":[[2003,17]]}|2003-17",
        "{\"date-parts\":[[2003,21]]}|2003-21",
        "{\"date-parts\":[[2003,24]]}|2003-24",
        "{\"date-parts\":[[2003,1,2,3]]}|2003-1-2-3",
        "{\"date-parts\":[[2003]],\"season\":\" Fall \"}|2003-23",
        "{\"date-parts\":[[2003]],\"season\":\"2\"}|2003-22",
        "{\"date-parts\":[[9999]],\"season\":3}|9999-23",
        "{\"date-parts\":[[10000]],\"season\":3}|Y10000",
        "{\"date-parts\":[[2004],[2003]]}|2004/2003",
        "{\"date-parts\":[[2001],[2002],[2003]]}|2001/2002/2003",
        "{\"date-parts\":[[2001],[\"x\"]]}|2001/x",
        "{\"date-parts\":[[1565]],\"raw\":\"../1565\"}|../1565",
        "{\"date-parts\":[[1565]],\"raw\":\"1566/..\"}|1565",
        "{\"date-parts\":[[1565]],\"raw\":\"1565/1566\"}|1565",
        "{\"date-parts\":[[2004]],\"raw\":\"May 2004\",\"circa\":true}|2004~",
        "{\"raw\":\"2004?\",\"circa\":true}|2004?",
        "{\"literal\":\"in press\",\"circa\":true}|in press",
        "{\"date-parts\":[2004,7]}|2004-07",
        "{\"date-parts\":\"2004-07\"}|2004-07",
        "{\"date-parts\":[[2004,null]]}|2004",
        "[[2004],[2005]]|2004/2005",
        "{\"year\":2004,\"month\":7,\"day\":15}|2004-07-15",
        "{\"day\":15,\"year\":2004,\"month\":7}|2004-07",
      })
  void datesAreReadInEveryForm(String json, String edtf) {
    assertThat(item("\"issued\":" + json).issued().orElseThrow()).hasToString(edtf);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"date-parts\":[[2004,7,15]]}",
        "{\"date-parts\":[[1998],[2004]]}",
        "{\"date-parts\":[[-50]]}",
        "{\"date-parts\":[[2003]],\"season\":1}",
        "{\"date-parts\":[[1034]],\"circa\":true}",
        "{\"date-parts\":[[1565]],\"raw\":\"1565/..\"}",
        "{\"literal\":\"in press\"}",
      })
  void aDateAsItIsWrittenNeedsNoDiagnostic(String json) {
    assertThat(read(record("\"issued\":" + json)).diagnostics()).isEmpty();
  }

  @Test
  void aDateWithoutContentIsNoDate() {
    for (String json :
        List.of("{}", "{\"date-parts\":[[null]]}", "null", "{\"date-parts\":null}")) {
      ReadResult result = read(record("\"issued\":" + json));
      assertThat(result.publications().get(0).issued()).as(json).isEmpty();
      assertThat(result.diagnostics()).as(json).isNotEmpty();
    }
  }

  @Test
  void namesKeepTheirParts() {
    Publication publication =
        item(
            "\"author\":[{\"family\":\"Humboldt\",\"given\":\"Alexander\",\"dropping-particle\":\"von\","
                + "\"suffix\":\"Jr.\",\"comma-suffix\":true},{\"family\":\"Gogh\",\"given\":\"Vincent\","
                + "\"non-dropping-particle\":\"van\",\"static-ordering\":true},{\"literal\":\"UN\"},"
                + "{\"literal\":\"others\"}]");
    assertThat(publication.contributors())
        .extracting(Contributor::name)
        .containsExactly(
            Person.builder()
                .family("Humboldt")
                .given("Alexander")
                .droppingParticle("von")
                .suffix("Jr.")
                .commaSuffix(true)
                .build(),
            Person.builder()
                .family("Gogh")
                .given("Vincent")
                .nonDroppingParticle("van")
                .staticOrdering(true)
                .build(),
            Organization.of("UN"),
            Others.AND_OTHERS);
  }

  @Test
  void particlesAreFoundOnRequest() {
    Publication publication =
        item(
            "\"author\":[{\"family\":\"van der Berg\",\"given\":\"Jan de\",\"parse-names\":true},"
                + "{\"family\":\"van der Berg\",\"given\":\"Jan\"}]");
    assertThat(publication.contributors())
        .extracting(Contributor::name)
        .containsExactly(
            Person.builder()
                .family("Berg")
                .given("Jan")
                .nonDroppingParticle("van der")
                .droppingParticle("de")
                .build(),
            Person.of("Jan", "van der Berg"));
  }

  @Test
  void tagsBecomeMarks() {
    Publication publication =
        item(
            "\"title\":\"<i>E. <b>coli</b></i> H<sub>2</sub>O <span style='font-variant: small-caps'>bc</span>"
                + " <span class=\\\"nocase\\\">NASA</span> <u>x</u> a < b </i> <i>open\"");
    assertThat(publication.title().orElseThrow().main())
        .isEqualTo(
            RichText.of(
                Run.of("E. ", Mark.ITALIC),
                Run.of("coli", Mark.ITALIC, Mark.BOLD),
                Run.of(" H"),
                Run.of("2", Mark.SUBSCRIPT),
                Run.of("O "),
                Run.of("bc", Mark.SMALL_CAPS),
                Run.of(" "),
                Run.of("NASA", Mark.NO_CASE),
                Run.of(" <u>x</u> a < b </i> <i>open")));
  }

  @Test
  void jatsBecomesParagraphs() {
    Publication publication =
        item(
            "\"abstract\":\"<jats:title>Abstract</jats:title><jats:p>One &amp; <jats:italic>two</jats:italic>"
                + "</jats:p>\\n  <jats:p>Three</jats:p>\"");
    assertThat(publication.abstractParagraphs())
        .containsExactly(
            RichText.of("Abstract"),
            RichText.of(Run.of("One & "), Run.of("two", Mark.ITALIC)),
            RichText.of("Three"));
  }

  @Test
  void severalNumbersStandInOneString() {
    Publication publication =
        item(
            "\"ISBN\":\"978-0-226-46713-9 978-0-226-46734-4\",\"ISSN\":[\"0193-7235\",\"1573-2762\"]");
    assertThat(publication.identifiers())
        .containsExactly(
            Identifier.isbn("9780226467139"),
            Identifier.isbn("9780226467344"),
            Identifier.issn("0193-7235"),
            Identifier.issn("1573-2762"));
  }

  @Test
  void aNumberWithSpacesInItIsOneNumber() {
    Publication publication = item("\"ISBN\":\"1 84542 192 2\"");
    assertThat(publication.identifier(IdentifierScheme.ISBN))
        .contains(Identifier.isbn("1845421922"));
  }

  @Test
  void anInvalidNumberIsKeptAsWritten() {
    ReadResult result = read(record("\"ISBN\":\"978-0-226-46713-8\""));
    assertThat(result.publications().get(0).identifiers().get(0).value())
        .isEqualTo("978-0-226-46713-8");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("csl-json.identifier");
  }

  @Test
  void diagnosticsBelongToTheirRecord() {
    assertThat(
            read("[{\"genre\":1,\"type\":\"book\",\"id\":\"k\"}]").diagnostics().get(0).recordKey())
        .contains("k");
  }

  @ParameterizedTest
  @CsvSource({
    "journal-article,ARTICLE_JOURNAL",
    "book-chapter,CHAPTER",
    "proceedings-article,PAPER_CONFERENCE",
    "Dissertation,THESIS",
    "legal-case,LEGAL_CASE",
    "posted-content,ARTICLE"
  })
  void typesOfOtherVocabulariesAreKnown(String name, PublicationType type) {
    assertThat(one("{\"id\":\"a\",\"type\":\"" + name + "\"}").type()).isEqualTo(type);
  }

  @Test
  void anUnknownTypeIsADocumentAndIsKept() {
    Publication publication = one("{\"id\":\"a\",\"type\":\"hologram\"}");
    assertThat(publication.type()).isEqualTo(PublicationType.DOCUMENT);
    assertThat(publication.extensions())
        .containsExactly(Extension.of("csl-json", "type", "hologram"));
  }

  @Test
  void bothSpellingsOfAVariableAreRead() {
    assertThat(item("\"part\":\"2\"")).isEqualTo(item("\"part-number\":2"));
    assertThat(item("\"title-short\":\"T\"")).isEqualTo(item("\"shortTitle\":\"T\""));
    assertThat(item("\"container-title-short\":\"J\""))
        .isEqualTo(item("\"journalAbbreviation\":\"J\""));
    assertThat(item("\"event-title\":\"E\"")).isEqualTo(item("\"event\":\"E\""));
  }

  @Test
  void theNumberOfAnArticleIsItsArticleNumber() {
    String number = "\"number\":\"e12\"";
    Publication article = one("{\"id\":\"a\"," + number + ",\"type\":\"article-journal\"}");
    Publication report = one("{\"id\":\"a\"," + number + ",\"type\":\"report\"}");
    assertThat(article.container().orElseThrow().articleNumber()).contains("e12");
    assertThat(report.number()).contains("e12");
  }

  @Test
  void unknownKeysAndCustomComeBack() {
    String text =
        record("\"custom\":{\"a\":[1,2.50,{\"b\":null}]},\"x\":{\"y\":\"z\"},\"w\":\"v\"");
    String written = new CslJsonFormat().writer().write(one(text)).text();
    assertThat(written.replaceAll("\\s", ""))
        .contains("\"custom\":{\"a\":[1,2.50,{\"b\":null}]},\"x\":{\"y\":\"z\"},\"w\":\"v\"");
  }

  @Test
  void whatWasCompleteBeforeAnErrorIsKept() {
    ReadResult result =
        read(
            "[{\"id\":\"a\",\"type\":\"book\"},{\"id\":\"b\",\"type\":\"map\",\"title\":\"x\"\n \"y\"");
    assertThat(result.publications()).hasSize(2);
    assertThat(result.publications().get(1).title().orElseThrow().plain()).isEqualTo("x");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("csl-json.malformed");
    assertThat(result.diagnostics().get(0).span().orElseThrow().start().line()).isEqualTo(2);
  }

  @Test
  void aDiagnosticTellsThePlaceAndThePointer() {
    Diagnostic found = read("[\n  {\"id\": \"a\", \"type\": \"hologram\"}\n]").diagnostics().get(0);
    assertThat(found.code()).isEqualTo("csl-json.type-unknown");
    assertThat(found.span().orElseThrow().start().line()).isEqualTo(2);
    assertThat(found.span().orElseThrow().start().column()).isEqualTo(23);
    assertThat(found.span().orElseThrow().start().offset()).isEqualTo(24);
    assertThat(found.tokens().get(0)).isEqualTo("/0/type");
    assertThat(found.recordKey()).contains("a");
  }

  @Test
  void loneSurrogatesAreReplaced() {
    ReadResult result = read(record("\"title\":\"a\\ud800b\""));
    assertThat(result.publications().get(0).title().orElseThrow().plain()).isEqualTo("a\uFFFDb");
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("csl-json.lone-surrogate");
  }

  @ParameterizedTest
  @CsvSource({
    "\\ud83d\\ude00,\ud83d\ude00",
    "\\ud83d\\ude00x\\ud83d,\ud83d\ude00x\ufffd",
    "\\ude00\\ud83d,\ufffd\ufffd",
    "\\ud83d\\ud83d\\ude00,\ufffd\ud83d\ude00",
    "\\ude00,\ufffd",
  })
  void surrogatesInPairsStay(String json, String text) {
    assertThat(item("\"genre\":\"" + json + "\"").genre()).contains(text);
  }

  @Test
  void deepNestingCostsTheValueOnly() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    ReadResult result =
        read(
            "["
                + record("\"x\":" + deep)
                + ",{\"id\":\"b\",\"type\":\"map\",\"title\":"
                + deep
                + "}]");
    assertThat(result.publications()).hasSize(2);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("csl-json.nesting");
  }

  @Test
  @Tag("huge")
  void manyTagsTakeNoTime() {
    String tags = "<i>".repeat(50_000) + "</b>".repeat(50_000) + "<b><i>x</b>".repeat(20_000);
    assertThat(item("\"title\":\"" + tags + "\"").title()).isPresent();
  }

  @Test
  void aRecordThatIsTooLongIsCut() {
    String text =
        "["
            + record("\"title\":\"t\",\"note\":\"" + "x".repeat(50_000) + "\",\"genre\":\"g\"")
            + "]";
    ReadOptions options = ReadOptions.builder().maxRecordLength(20_000).build();
    ReadResult result = new CslJsonFormat().reader(options).read(text);
    assertThat(result.publications()).hasSize(1);
    assertThat(result.publications().get(0).title()).isPresent();
    assertThat(result.diagnostics()).isNotEmpty();
  }

  @Test
  void aStrictReaderStopsAtTheFirstError() {
    ReadOptions strict = ReadOptions.builder().strict(true).build();
    assertThatThrownBy(() -> new CslJsonFormat().reader(strict).read("[{\"id\":\"a\",\"type\":"))
        .isInstanceOf(UncheckedIOException.class)
        .hasCauseInstanceOf(DiagnosticException.class);
  }

  private static String record(String properties) {
    return "{\"id\":\"a\",\"type\":\"book\"," + properties + "}";
  }

  private static Publication item(String properties) {
    return one(record(properties));
  }

  private static Publication one(String text) {
    List<Publication> publications = read(text).publications();
    assertThat(publications).hasSize(1);
    return publications.get(0);
  }

  private static ReadResult read(String text) {
    return new CslJsonFormat().reader().read(text);
  }
}

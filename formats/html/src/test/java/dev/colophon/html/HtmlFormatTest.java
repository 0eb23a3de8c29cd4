package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.format.RecordStream;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Publication;
import dev.colophon.model.Title;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlFormatTest {
  private static final PublicationFormat HTML = Formats.get("html");
  private static final Publication EMMA = Publication.book("Emma <i>&").build();
  private static final Publication PERSUASION = Publication.book("Persuasion").build();
  private static final String RECORD =
      "{\"colophon\":\"1\",\"type\":\"book\",\"title\":{\"main\":\"T\"}}";
  private static final String START = "<script type=\"application/vnd.colophon+json\">";

  private static List<String> titles(String html) {
    return HTML.reader().read(html).publications().stream()
        .map(each -> each.title().map(Title::plain).orElse("untitled"))
        .toList();
  }

  private static String embedded(String title) {
    return START + RECORD.replace("\"T\"", '"' + title + '"') + "</script>";
  }

  @Test
  void writesOnePublicationAsItsPage() {
    String page = PublicationPage.builder().build().render(EMMA);
    assertThat(HTML.writer().write(EMMA).text()).isEqualTo(page);
    assertThat(HTML.writer().writeAll(List.of(EMMA))).isEqualTo(page);
  }

  @Test
  void writesSeveralPublicationsAsOnePageThatGivesThemBack() {
    List<Publication> all = List.of(EMMA, Seed.publication(), PERSUASION);
    String html = HTML.writer().writeAll(all);
    Document page = Jsoup.parse(html);
    assertThat(page.title()).isEqualTo("Publications");
    assertThat(page.select("h1").eachText()).containsExactly("Publications");
    assertThat(page.select("main > article")).hasSize(3);
    assertThat(page.select("article").get(0).text()).isEqualTo("Emma <i>& (n.d.)");
    assertThat(page.select("article").get(1).select(".entry").text())
        .isEqualTo(Seed.publication().citationText().orElseThrow());
    assertThat(page.select("article > span.Z3988")).hasSize(3);
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]")).hasSize(1);
    ReadResult back = HTML.reader().read(html);
    assertThat(back.publications()).isEqualTo(all);
    assertThat(back.diagnostics()).isEmpty();
  }

  @Test
  void writesAPageWithoutPublications() {
    String html = HTML.writer().writeAll(List.of());
    assertThat(html).startsWith("<!DOCTYPE html>").contains("</html>");
    assertThat(HTML.reader().read(html).records()).isEmpty();
  }

  @Test
  void losesNothing() {
    assertThat(HTML.losses(Seed.publication()).list()).isEmpty();
  }

  @Test
  void refusesOptionsThatItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HTML.writer(WriteOptions.defaults().with("indent", "2")))
        .withMessage("unknown option: indent (known: none)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type=application/vnd.colophon+json>",
        "<SCRIPT TYPE='Application/Vnd.Colophon+JSON'>",
        "<script\n id=\"a>b\"\n type = \"application/vnd.colophon+json\" defer>",
      })
  void readsRecordsHoweverTheirTagIsWritten(String tag) {
    assertThat(titles("<p>" + tag + RECORD + "</SCRIPT >")).containsExactly("T");
    assertThat(titles("<p>" + tag + "[" + RECORD + "," + RECORD + "]")).containsExactly("T", "T");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- %s -->",
        "<!--> <!-- %s",
        "<script>var s = '%s",
        "<script type='text/plain'>%s",
        "<scripts type='application/vnd.colophon+json'>%s",
        "<script type='application/vnd.colophon+jsonx'>",
        "<script type='application/json'>" + RECORD + "</script>"
      })
  void passesOverWhatIsNoRecord(String html) {
    String without = html.replace("%s", START + RECORD);
    assertThat(titles(without)).hasSize(html.startsWith("<scripts") ? 1 : 0);
  }

  @Test
  void readsOnAfterOtherScriptsAndDamagedRecords() {
    String html =
        "<script src=x></script><script>if (a < b) '<script>'</script>"
            + embedded("A")
            + START
            + "{\"a\": <script>"
            + "</script><!---->"
            + embedded("B");
    assertThat(titles(html)).containsExactly("A", "untitled", "B");
    assertThat(HTML.reader().read(html).hasErrors()).isTrue();
  }

  @Test
  void countsPlacesFromTheStartOfThePage() {
    String html =
        "<p>\r\n<p>\r<p>\n  "
            + START
            + "{\"colophon\":\"1\",\"type\":\"book\",\n\"x\":1,\"type\":7}</script>"
            + embedded("A")
            + START
            + "{\"colophon\":\"1\",\"colour\":\"red\",\"type\":\"book\"}</script>";
    List<Diagnostic> diagnostics = HTML.reader().read(html).diagnostics();
    assertThat(diagnostics)
        .extracting(each -> each.code() + " " + each.span().orElseThrow().start().line())
        .contains("json.unknown-property 5", "json.type 5");
    for (Diagnostic diagnostic : diagnostics) {
      SourcePosition start = diagnostic.span().orElseThrow().start();
      assertThat(start).isEqualTo(position(html, (int) start.offset()));
    }
  }

  private static SourcePosition position(String html, int offset) {
    String[] lines = html.substring(0, offset).split("\r\n|\r|\n", -1);
    return new SourcePosition(offset, lines.length, lines[lines.length - 1].length() + 1);
  }

  @Test
  void readsAPageOfAnyLengthRecordByRecord() throws IOException {
    PageReader small = PageReader.of(ReadOptions.builder().maxRecordLength(1000).build());
    String html = "<p>" + "x".repeat(5000) + embedded("A") + " ".repeat(5000) + embedded("B");
    assertThat(small.read(html).publications()).hasSize(2);
    assertThat(small.read(html).diagnostics()).isEmpty();
    String many = Stream.generate(() -> embedded("A")).limit(1000).reduce("", String::concat);
    try (RecordStream records = small.open(new StringReader(many))) {
      assertThat(records.stream()).hasSize(1000);
    }
  }

  @Test
  void ofSeveralRecordsAPageIsAboutTheFirst() {
    PageReader reader = PageReader.of(ReadOptions.defaults());
    PageReading reading = reader.readPage(embedded("A") + embedded("B"));
    assertThat(reading.publication().orElseThrow().title().orElseThrow().plain()).isEqualTo("A");
    assertThat(reading.evidence())
        .extracting(PageEvidence::source)
        .containsOnly(PageSource.COLOPHON_JSON);
  }

  @Test
  void readsThePageIfItsRecordIsDamaged() {
    String html = START + "</script><meta name=citation_title content=T>";
    assertThat(titles(html)).containsExactly("T");
  }
}

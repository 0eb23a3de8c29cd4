package dev.colophon.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is beyond a limit of {@link ReadOptions} costs that part and a diagnostic, nothing else. */
class LimitsTest {
  private static final int LEVELS = 100_000;

  static Stream<PublicationFormat> formats() {
    return Formats.all().stream();
  }

  /** One problem a record. */
  static Stream<Arguments> problems() {
    return Stream.of(
        arguments("bibtex", "@book{a, title = {t}, year = {2004}, month = {nonsense}}\n"),
        arguments("biblatex", "@book{a, title = {t}, date = {2004-13}}\n"),
        arguments("ris", "TY  - BOOK\nTI  - t\nDA  - 2004/13/45\nER  - \n"),
        arguments("json", "{\"type\": 1}\n"),
        arguments("ndjson", "{\"type\": 1}\n"),
        arguments("csl-json", "{\"id\": \"a\", \"type\": 1}\n"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void oneMoreDiagnosticTellsThatTheRestIsLeftOut(String id, String record) {
    ReadOptions options = ReadOptions.defaults().withMaxDiagnostics(7);
    ReadResult result = Formats.get(id).reader(options).read(record.repeat(100));
    assertThat(result.publications()).hasSize(100);
    assertThat(result.diagnostics()).hasSize(8);
    assertThat(result.diagnostics().get(7).code()).isEqualTo("input.too-many-diagnostics");
  }

  @ParameterizedTest
  @MethodSource("formats")
  void aRecordThatIsTooLongDoesNotCostTheNext(PublicationFormat format) {
    List<String> titles = List.of("first", "long" + " long".repeat(100_000), "third");
    String text = written(format, titles);
    assertThat(titles(format.reader().read(text))).isEqualTo(titles);
    ReadOptions options = ReadOptions.defaults().withMaxRecordLength(100_000);
    for (ReadResult result :
        List.of(
            format.reader(options).read(text),
            format.reader(options).read(text.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(titles(result)).contains("first", "third").hasSize(3);
      assertThat(result.diagnostics())
          .extracting(Diagnostic::code)
          .filteredOn(code -> code.endsWith(".record-too-long"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("formats")
  void recordsThatAreTooLongTogetherAreRead(PublicationFormat format) {
    List<String> titles = Collections.nCopies(2_000, "short");
    String text = written(format, titles);
    ReadOptions options = ReadOptions.defaults().withMaxRecordLength(500);
    ReadResult result = format.reader(options).read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(titles(result)).isEqualTo(titles);
  }

  static Stream<Arguments> nested() {
    String bib = "@book{a, title = {first}} @book{b, title = {%s}} @book{c, title = {third}}";
    String csl =
        "[{\"id\":1,\"type\":\"book\",\"title\":\"first\"},{\"id\":2,\"type\":\"book\",\"x\":%s},"
            + "{\"id\":3,\"type\":\"book\",\"title\":\"third\"}]";
    return Stream.of(
        arguments("bibtex", "bibtex.nesting-limit", bib, "{", "}"),
        arguments("biblatex", "bibtex.nesting-limit", bib, "\\emph{", "}"),
        arguments("csl-json", "csl-json.nesting", csl, "[", "]"),
        arguments("csl-json", "csl-json.nesting", csl, "{\"x\":[", "]}"));
  }

  @ParameterizedTest
  @MethodSource("nested")
  void whatIsNestedTooDeeplyCostsThatValue(
      String id, String code, String text, String opening, String closing) {
    String deep = opening.repeat(LEVELS) + closing.repeat(LEVELS);
    ReadResult result = Formats.get(id).reader().read(String.format(text, deep));
    assertThat(titles(result)).hasSize(3).contains("first", "third");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains(code);
  }

  private static String written(PublicationFormat format, List<String> titles) {
    return format
        .writer()
        .writeAll(
            titles.stream()
                .map(title -> Publication.builder().type(PublicationType.BOOK).title(title).build())
                .toList());
  }

  private static List<String> titles(ReadResult result) {
    return result.publications().stream()
        .map(found -> found.title().map(title -> title.main().plain()).orElse(""))
        .toList();
  }
}

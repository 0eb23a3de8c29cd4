package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.model.Publication;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A malformed record costs itself and one diagnostic; the next one is read. */
class RecoveryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"b\",\"type\":\"map\",\"x\":tru}",
        "{\"id\":\"b\",\"type\":\"map\",\"genre\":\"x\" \"y\"}",
        "{\"id\":\"b\",\"type\":\"map\",\"genre\":}",
        "{\"id\":\"b\",\"type\":\"map\",,\"genre\":\"x\"}",
        "{\"id\":\"b\",\"type\":\"map\",\"genre\":\"{ \\\" [ \\x\"}",
        "{\"id\":\"b\",\"type\":\"map\",\"genre\":\"a\nb\"}",
        "{\"id\":\"b\",\"type\":\"map\",\n\"genre\":\"no end,\n\"medium\":\"[\"}",
        "{\"id\":\"b\",\"type\":\"map\",'genre':'x'}",
        "{\"id\":\"b\",\"type\":\"map\",\"x\":[1,{\"y\":01}]}",
        "{\"id\":\"b\",\"type\":\"map\",\"x\":[1}}",
        "{\"id\":\"b\",\"type\":\"map\",\"x\":1,}",
      })
  void aMalformedRecordCostsItself(String malformed) {
    String before = "{\"id\":\"a\",\"type\":\"book\"}";
    String after = "{\"id\":\"c\",\"type\":\"song\"}";
    for (String format : List.of("json", "csl-json")) {
      for (String text :
          List.of(
              "[\n" + before + ",\n" + malformed + ",\n" + after + "]",
              "[" + before + "," + malformed + "\n,\n" + after + " ]",
              before + "\n" + malformed + "\n" + after)) {
        assertOneIsMalformed(text, format);
      }
    }
    assertOneIsMalformed(
        "{\"n\":3,\"items\":[" + before + "," + malformed + "," + after + "],\"m\":4}", "csl-json");
    assertOneIsMalformed(
        "{\"a\":" + before + ",\"b\":" + malformed + ",\"c\":" + after + "}", "csl-json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"genre\":\"LONG\"",
        "\"genre\":\"LONG \\\" { [ \\\\\",\"medium\":\"}\"",
        "\"unknown\":[{\"x\":\"LONG\"},{\"y\":[]}],\"medium\":\"x\"",
        "\"genre\":\"x\",\"medium\":\"LONGLONG\",\"version\":\"LONG\"",
      })
  void aStringThatIsTooLongCostsTheRestOfItsRecord(String members) {
    ReadOptions options = ReadOptions.defaults().withMaxRecordLength(20_000);
    String before = "{\"id\":\"a\",\"type\":\"book\"}";
    String after = "{\"id\":\"c\",\"type\":\"song\"}";
    for (String filling : List.of("long ", "lóñg→ ", "𝄞 ")) {
      String tooLong =
          "{\"id\":\"b\",\"type\":\"map\"," + members.replace("LONG", filling.repeat(15_000)) + "}";
      for (String format : List.of("json", "csl-json")) {
        for (String text :
            List.of(
                "[\n" + before + ",\n" + tooLong + ",\n" + after + "]",
                before + "\n" + tooLong + "\n" + after)) {
          for (ReadResult result :
              List.of(
                  format(format).reader(options).read(text),
                  format(format).reader(options).read(text.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(result.publications())
                .extracting(publication -> publication.id().orElse(""))
                .containsExactly("a", "b", "c");
            assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .extracting(Diagnostic::code)
                .containsExactly(format + ".record-too-long");
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csl-json"})
  void aRecordThatIsTooLongIsToldOnceAlsoIfItIsMalformedAfterThat(String format) {
    String value = "\":\"" + "x".repeat(9_000) + "\",\"";
    String text =
        "[{\"type\":\"book\",\"genre"
            + value
            + "medium"
            + value
            + "status"
            + value
            + "version\":malformed},"
            + "{\"id\":\"c\",\"type\":\"song\"}]";
    ReadResult result =
        format(format).reader(ReadOptions.defaults().withMaxRecordLength(10_000)).read(text);
    assertThat(result.publications()).hasSize(2);
    assertThat(result.diagnostics())
        .filteredOn(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .extracting(Diagnostic::code)
        .containsExactly(format + ".record-too-long");
  }

  private static void assertOneIsMalformed(String text, String format) {
    for (ReadResult result :
        List.of(
            format(format).reader().read(text),
            format(format).reader().read(text.getBytes(StandardCharsets.UTF_8)))) {
      assertThat(result.publications())
          .as(text)
          .extracting(found -> found.id().orElse(""))
          .containsExactly("a", "b", "c");
      assertThat(codes(result)).as(text).containsOnlyOnce(format + ".malformed");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {",tru,", " ", ",,", ", \"x\" : 1, "})
  void whatStandsBetweenRecordsCostsItself(String malformed) {
    String text = "[{\"type\":\"book\"}" + malformed + "{\"type\":\"map\"}]";
    ReadResult result = format("json").reader().read(text);
    assertThat(result.publications()).hasSize(2);
    assertThat(codes(result)).contains("json.malformed");
  }

  @Test
  void theEndOfTheTextEndsTheRecords() {
    ReadResult result =
        format("json").reader().read("[{\"type\":\"book\"},{\"type\":\"map\",\"x\":[1,{\"y\":\"z");
    assertThat(result.publications()).hasSize(2);
    assertThat(codes(result)).containsOnlyOnce("json.malformed");
  }

  @Test
  void placesAndPointersGoOn() {
    String text =
        "[\n  {\"type\":\"book\", \"genre\":\"ä\"},\n  {\"type\":\"map\", \"x\":tru},\n"
            + "  {\"type\":\"song\",\n   \"genre\":5}, {\"type\":tru}, {\"type\":\"map\",\"genre\":6}]";
    for (ReadResult result :
        List.of(
            format("json").reader().read(text),
            format("json").reader().read(text.getBytes(StandardCharsets.UTF_8)))) {
      List<Diagnostic> found = result.diagnostics();
      assertThat(found)
          .extracting(each -> each.code() + " " + each.tokens().get(0))
          .containsExactly(
              "json.malformed /1/x",
              "json.type /2/genre",
              "json.malformed /3/type",
              "json.type /4/genre");
      assertThat(place(found.get(1))).isEqualTo(placeOf(text, "5}"));
      assertThat(place(found.get(3))).isEqualTo(placeOf(text, "6}"));
    }
  }

  @Test
  void pointersGoOnInAWrapper() {
    ReadResult result =
        format("csl-json")
            .reader()
            .read(
                "{\"items\":[{\"id\":\"a\",\"type\":\"book\"},{\"id\":tru},"
                    + "{\"id\":\"c\",\"type\":\"hologram\"}]}");
    assertThat(result.diagnostics().get(result.diagnostics().size() - 1).tokens().get(0))
        .isEqualTo("/items/2/type");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"id\":tru},5,[6]]|/1 /2",
        "[{\"id\":tru},{\"id\":\"b\",\"type\":\"x\"},{\"id\":tru},{\"id\":\"d\",\"type\":\"x\"}]|/1/type /2/id /3/type",
        "{\"items\":[{\"id\":tru},5],\"m\":1}|/items/1 /m",
        "{\"items\":[{\"id\":tru},{\"id\":\"b\",\"type\":\"x\"}],\"m\":1}|/items/1/type /m",
        "[[7],{\"id\":tru},5] [5]|/0 /1/id /2 /0",
        "{\"x\":{\"y\":1},\"type\":tru} {\"id\":\"b\",\"type\":\"x\"}|/type /type",
        "{\"a\":{\"type\":tru},\"1\":{\"type\":\"x\"}}|/a/type /1/type",
      })
  void pointersGoOnInAnyContainer(String text, String pointers) {
    assertThat(
            format("csl-json").reader().read(text).diagnostics().stream()
                .filter(found -> !found.tokens().get(0).equals("/0/id") || text.startsWith("[["))
                .map(found -> found.tokens().get(0)))
        .containsSequence(pointers.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":{\"type\":tru},\"b\":{\"id\":\"b\",\"type\":\"map\"}}|b",
        "{\"n\":1,\"a\":{\"id\":tru},\"b\":{\"type\":\"map\"}}|b",
        "{\"a\":{\"x\":tru},\"b\":{\"type\":\"map\"}} {\"id\":\"c\",\"type\":\"map\"}|c",
        "{\"a\":{tru},\"b\":{\"type\":\"map\"}} {\"id\":\"c\",\"type\":\"map\"}|c",
      })
  void theFirstPropertyMayBeMalformed(String text, String id) {
    ReadResult result = format("csl-json").reader().read(text);
    assertThat(result.publications())
        .extracting(found -> found.id().orElse(""))
        .containsExactly(id);
    assertThat(codes(result)).containsOnlyOnce("csl-json.malformed");
  }

  @Test
  @Tag("huge")
  void longTextsAreReadToTheEnd() {
    StringBuilder text = new StringBuilder("[");
    for (int i = 0; i < 6_000; i++) {
      text.append(i == 0 ? "" : ",\n")
          .append("{\"id\":\"" + i + "\",\"type\":\"book\",\"genre\":\"ö " + "x".repeat(i % 97))
          .append(i % 3 == 1 ? "\",,}" : "\"}");
    }
    byte[] bytes = text.append(']').toString().getBytes(StandardCharsets.UTF_8);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          List<Publication> read = format("json").reader().read(bytes).publications();
          assertThat(read).hasSize(6_000);
          assertThat(read.get(5_999).id()).contains("5999");
        });
  }

  @Test
  void pointersStartAgainInAnotherArray() {
    ReadResult result =
        format("json")
            .reader()
            .read("[{\"type\":tru},{\"type\":\"map\"}]\n[{\"type\":\"map\",\"genre\":5}]");
    assertThat(result.diagnostics())
        .extracting(found -> found.tokens().get(0))
        .containsExactly("/0/type", "/0/genre");
  }

  @ParameterizedTest
  @Tag("huge")
  @ValueSource(
      strings = {
        "{\"x\":tru\n",
        "{\"x\":tru,",
        "{\"x\":tru},",
        "x{\"type\":\"map\"}",
        ",,",
        "[tru,"
      })
  void manyMistakesTakeNoTime(String mistake) {
    String text = mistake.repeat(10_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          format("json").reader().read("[" + text);
          format("csl-json").reader().read(text.getBytes(StandardCharsets.UTF_8));
        });
  }

  private static SourcePosition place(Diagnostic found) {
    return found.span().orElseThrow().start();
  }

  private static SourcePosition placeOf(String text, String part) {
    int offset = text.indexOf(part);
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new SourcePosition(offset, line, offset - before.lastIndexOf('\n'));
  }

  private static List<String> codes(ReadResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static PublicationFormat format(String id) {
    return id.equals("json") ? new JsonFormat() : new CslJsonFormat();
  }
}

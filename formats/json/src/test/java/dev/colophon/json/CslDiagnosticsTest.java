package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.model.RichText;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of values that csl-data.json does not have, or that are written back otherwise. */
class CslDiagnosticsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"title\":\"t\"|",
        "\"title\":5|INFO scalar /title",
        "\"title\":true|INFO scalar /title",
        "\"title\":null|INFO null /title",
        "\"title\":[\"a\",null,\"b\",{\"x\":1}]|INFO array /title, WARNING array /title/1, WARNING array /title/2,"
            + " WARNING array /title/3",
        "\"title\":{\"x\":1}|INFO kept /title",
        "\"license\":[1]|INFO kept /license",
        "\"title\":\"<i>x</i>\"|",
        "\"title\":\"<em>x</em>\"|INFO markup /title",
        "\"abstract\":\"<p>x</p>\"|INFO markup /abstract",
        "\"categories\":[\"a\",null]|INFO null /categories/1",
        "\"categories\":[]|INFO empty /categories",
        "\"categories\":\"a\"|INFO array /categories",
        "\"keyword\":\"a, b\"|",
        "\"keyword\":\"a, b; c\"|",
        "\"keyword\":\"a; b\"|INFO keyword /keyword",
        "\"page\":\"5-9\"|",
        "\"page\":\"5–9\"|INFO pages /page",
        "\"ISBN\":\"978-0-226-46713-9\"|",
        "\"ISBN\":\"9780226467139\"|INFO identifier /ISBN",
        "\"ISBN\":\"978-0-226-46713-9,978-0-226-46734-4\"|INFO identifier /ISBN",
        "\"ISBN\":[null]|INFO array /ISBN, INFO null /ISBN/0",
        "\"PMID\":\"x\"|WARNING identifier /PMID",
        "\"type\":\"map\"|WARNING duplicate /type",
        "\"shortTitle\":\"T\"|INFO name /shortTitle",
        "\"license\":\"CC-BY-4.0\"|INFO name /license",
        "\"author\":[]|INFO empty /author",
        "\"author\":{\"family\":\"A\"}|INFO name /author",
        "\"author\":[\"A\"]|WARNING name /author/0",
        "\"author\":[5]|WARNING name /author/0, INFO empty /author",
        "\"author\":[{}]|INFO empty /author/0, INFO empty /author",
        "\"author\":[{\"family\":\"A\",\"given\":\"\"}]|INFO empty /author/0",
        "\"author\":[{\"family\":\"A\",\"suffix\":\"\"}]|INFO empty /author/0/suffix",
        "\"author\":[{\"family\":\"A\",\"literal\":\"L\"}]|WARNING name /author/0",
        "\"author\":[{\"given\":\"A\",\"literal\":\"L\"}]|WARNING name /author/0",
        "\"author\":[{\"name\":\"L\"}]|INFO name-key /author/0/name",
        "\"author\":[{\"family\":\"A\",\"ORCID\":\"0000-0002-1825-0097\"}]|INFO name-key /author/0/ORCID",
        "\"author\":[{\"family\":\"A\",\"sequence\":\"first\"}]|INFO name-key /author/0/sequence",
        "\"author\":[{\"family\":\"A\",\"authenticated-orcid\":true}]|INFO name-key /author/0/authenticated-orcid",
        "\"author\":[{\"family\":\"A\",\"x\":1}]|WARNING name-key /author/0/x",
        "\"author\":[{\"family\":\"A\",\"a/b~c\":1}]|WARNING name-key /author/0/a~1b~0c",
        "\"author\":[{\"family\":\"A\",\"parse-names\":true}]|INFO name-key /author/0/parse-names",
        "\"author\":[{\"family\":\"A\",\"comma-suffix\":0}]|INFO flag /author/0/comma-suffix",
        "\"author\":[{\"family\":\"A\",\"static-ordering\":true}]|",
        "\"author\":[{\"family\":\"A\",\"affiliation\":\"U\"}]|INFO name-key /author/0/affiliation",
        "\"author\":[{\"family\":\"A\",\"affiliation\":[{\"name\":\"U\",\"x\":1}]}]|"
            + "INFO name-key /author/0/affiliation, WARNING name-key /author/0/affiliation/0/x",
        "\"author\":[{\"family\":\"A\",\"affiliation\":{\"name\":\"U\",\"id\":5}}]|"
            + "INFO name-key /author/0/affiliation, WARNING name-key /author/0/affiliation/id",
        "\"author\":[{\"family\":\"A\",\"affiliation\":{\"name\":\"U\",\"id\":{\"id\":\"x\",\"by\":\"p\"}}}]|"
            + "INFO name-key /author/0/affiliation, INFO name-key /author/0/affiliation/id/by",
        "\"issued\":{\"date-parts\":[[2004,7]]}|",
        "\"issued\":{\"date-parts\":[[2004]],\"x\":1}|INFO date-key /issued/x, INFO date /issued",
        "\"issued\":{\"date-parts\":[[2004]],\"circa\":1}|INFO flag /issued/circa",
        "\"issued\":{\"date-parts\":[[2004,7]],\"season\":1}|WARNING season /issued, INFO date /issued",
        "\"issued\":{\"date-parts\":[[2004],[2005]],\"season\":1}|WARNING season /issued, INFO date /issued",
        "\"issued\":{\"date-parts\":[[2004]],\"season\":\"5\"}|WARNING season /issued, INFO date /issued",
        "\"issued\":{\"date-parts\":[[2004]],\"literal\":\"x\"}|WARNING date /issued, INFO date /issued",
        "\"issued\":{\"date-parts\":[[2004]],\"raw\":\"x\"}|WARNING date /issued, INFO date /issued",
        "\"issued\":{\"literal\":\"x\",\"raw\":\"y\"}|WARNING date /issued, INFO date /issued",
        "\"issued\":{\"date-parts\":[[\"2004x\"]]}|WARNING date-invalid /issued, INFO date /issued",
        "\"issued\":{\"date-parts\":[[\"2004\"]]}|INFO date /issued",
        "\"issued\":{\"date-parts\":[2004]}|INFO date /issued",
        "\"issued\":{\"date-parts\":[[2004,7,0]]}|INFO date /issued",
        "\"issued\":[[2004],5]|WARNING date /issued/1, INFO date /issued",
        "\"issued\":[5]|WARNING date /issued/0, INFO empty /issued",
        "\"issued\":2004|INFO scalar /issued, INFO date /issued",
      })
  void tellWhatIsWrittenBackOtherwise(String properties, @Nullable String expected) {
    assertThat(diagnostics("{\"id\":\"a\",\"type\":\"book\"," + properties + "}"))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"n\":2,\"items\":[{\"id\":\"a\",\"type\":\"book\"}],\"m\":[3]}|INFO wrapper /items n 2, INFO wrapper /m m [3]",
        "{\"n\":{\"x\":2},\"a\":{\"type\":\"book\"},\"m\":4,\"b\":{\"type\":\"map\"}}|"
            + "INFO wrapper /a/type n {\"x\":2}, ERROR not-a-record /m 4",
        "[[{\"id\":\"a\",\"type\":\"book\"}],5]|"
            + "ERROR not-a-record /0 [{\"id\":\"a\",\"type\":\"book\"}], ERROR not-a-record /1 5",
        "{}|WARNING type-missing  type, WARNING id-missing  id",
        "{\"x\":1,\"y\":{\"z\":2}}|WARNING type-missing  type, WARNING id-missing  id",
      })
  void tellWhatStandsBesideTheItems(String text, String expected) {
    assertThat(
            read(text).diagnostics().stream()
                .map(found -> start(found) + " " + String.join(" ", found.tokens()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"ISBN\":\"9780226467139\"|978-0-226-46713-9",
        "\"ISBN\":\"9780226467139,9780226467344\"|978-0-226-46713-9 978-0-226-46734-4",
        "\"page\":\"5–9\"|5-9",
        "\"issued\":\"May 2004\"|2004-05",
        "\"shortTitle\":\"T\"|title-short",
      })
  void tellTheFormThatIsWrittenBack(String properties, String form) {
    assertThat(read("{\"id\":\"a\",\"type\":\"book\"," + properties + "}").diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("written back as " + form);
  }

  @Test
  void tellWhatIsReadFromTheNote() {
    String item =
        "{\"id\":\"a\",\"type\":\"book\",\"note\":\"PMID: x\\npage: 5–9\\nscale: 1\\nScale: 2\"}";
    ReadResult result =
        new CslJsonFormat()
            .reader(ReadOptions.defaults().with("note-variables", "true"))
            .read(item);
    assertThat(result.diagnostics())
        .extracting(found -> start(found) + " " + found.message())
        .containsExactly(
            "INFO note-variable read from the note: PMID",
            "WARNING note-variable PMID: not a valid PMID; it is kept as written",
            "INFO note-variable read from the note: page",
            "INFO note-variable read from the note: scale");
    assertThat(result.publications().get(0).notes()).containsExactly(RichText.of("Scale: 2"));
  }

  @Test
  void tellWhatNestsTooDeep() {
    ReadOptions options = ReadOptions.builder().maxNesting(3).build();
    String item = "{\"id\":\"a\",\"type\":\"book\",\"x\":[[1]],\"y\":[[[1]]],\"z\":{\"z\":[{}]}}";
    ReadResult result = new CslJsonFormat().reader(options).read(item);
    assertThat(result.diagnostics())
        .extracting(found -> start(found) + " " + found.tokens().get(0))
        .containsExactly("ERROR nesting /y", "ERROR nesting /z");
    assertThat(result.publications().get(0).extensions())
        .extracting(kept -> kept.name() + kept.value())
        .containsExactly("x[[1]]");
  }

  @Test
  void doNotTellOfUnknownProperties() {
    String item = "{\"x\":{\"y\":1,\"z\":[2,\"w\"]},\"id\":\"a\",\"type\":\"book\",\"v\":\"u\"}";
    ReadResult result = read(item);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.publications().get(0).extensions())
        .extracting(kept -> kept.name() + " " + kept.value() + " " + kept.structured())
        .containsExactly("x {\"y\":1,\"z\":[2,\"w\"]} true", "v u false");
  }

  @Test
  void ofNamesForOneVariableThatOfTheSchemaWins() {
    String old = "\"journalAbbreviation\":\"Old\"";
    String first = "\"container-title-short\":\"First\"";
    String second = "\"container-title-short\":\"Second\"";
    assertThat(shortTitle(old, first)).isEqualTo("First");
    assertThat(shortTitle(first, old)).isEqualTo("First");
    assertThat(shortTitle(first, second)).isEqualTo("First");
    assertThat(shortTitle(old, old.replace("Old", "Older"))).isEqualTo("Old");
    assertThat(shortTitle(old, first, second)).isEqualTo("First");
  }

  @ParameterizedTest
  @CsvSource({"4,4,", "3,4,more than 3 diagnostics; the rest is left out"})
  void areNotMoreThanWanted(int wanted, int found, @Nullable String last) {
    ReadOptions options = ReadOptions.builder().maxDiagnostics(wanted).build();
    String text =
        "{\"id\":\"a\",\"type\":\"book\",\"genre\":1,\"medium\":2,\"scale\":3,\"status\":4}";
    List<Diagnostic> diagnostics = new CslJsonFormat().reader(options).read(text).diagnostics();
    assertThat(diagnostics).hasSize(found);
    assertThat(diagnostics.get(found - 1).message())
        .isEqualTo(last == null ? "not a string; it is written back as one" : last);
  }

  private static String shortTitle(String... properties) {
    String item = "{\"id\":\"a\",\"type\":\"book\"," + String.join(",", properties) + "}";
    return read(item)
        .publications()
        .get(0)
        .container()
        .flatMap(container -> container.shortTitle())
        .map(RichText::plain)
        .orElse("");
  }

  private static String diagnostics(String text) {
    return read(text).diagnostics().stream()
        .map(found -> start(found) + " " + found.tokens().get(0))
        .collect(Collectors.joining(", "));
  }

  private static String start(Diagnostic found) {
    return found.severity() + " " + found.code().replace("csl-json.", "");
  }

  private static ReadResult read(String text) {
    return new CslJsonFormat().reader().read(text);
  }
}

package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConvertCommandTest {
  private static final List<String> FORMATS =
      List.of("json", "ndjson", "csl-json", "bibtex", "biblatex", "ris", "html");
  private static final String SEED = "schmitz2004.json";

  @TempDir Path folder;

  static Stream<Arguments> pairs() {
    return FORMATS.stream().flatMap(from -> FORMATS.stream().map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void convertsEveryPairOfFormatsLosslessly(String from, String to) throws IOException {
    Path first = folder.resolve("first." + Formats.get(from).fileExtensions().get(0));
    Path second = folder.resolve("second");
    Run there = Run.of("convert", "--to", from, "--fidelity", "lossless", "-o", first, seed());
    Run onward = Run.of("convert", "--to", to, "--fidelity", "lossless", "-o", second, first);

    assertThat(List.of(there.code(), onward.code())).containsOnly(0);
    assertThat(onward.errors()).isEmpty();
    assertThat(read(Formats.get(to), second)).isEqualTo(read(Formats.get("json"), seed()));
  }

  @Test
  void readsTheRecordOfAWebPageWithoutBeingToldTheFormat() throws IOException {
    String page =
        "<!DOCTYPE html><meta name='citation_title' content='On Ice'>"
            + "<meta name='citation_author' content='Lee, Ann'>\n<pre>\n@book{x, title = {X}}</pre>";
    Run run = Run.of("convert", "--to", "bibtex", file("article.html", page));

    assertThat(run.code()).isZero();
    assertThat(run.output()).contains("title = {On Ice}", "author = {Lee, Ann}");
    assertThat(Run.of("convert", "--to", "bibtex", file("download", page)).output())
        .isEqualTo(run.output());
  }

  @Test
  void writesSeveralRecordsAsOnePage() throws IOException {
    Path bib = file("two.bib", "@misc{a, title = {A}}\n@misc{b, title = {B}}\n");
    Path page = folder.resolve("two.html");
    Run run = Run.of("convert", "--to", "html", "-o", page, bib);

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<h1>Publications");
    assertThat(Run.of("convert", "--to", "bibtex", page).output())
        .isEqualTo(Run.of("convert", "--to", "bibtex", bib).output());
    assertThat(Run.of("check", page).output()).startsWith("2 records, 0 errors");
  }

  @Test
  void writesToStandardOutputAndSumsUpLosses() {
    Run run = Run.of("convert", "--to", "ris", seed());

    assertThat(run.code()).isZero();
    assertThat(run.output()).startsWith("TY  - BOOK\r\n").contains("PB  - Edward Elgar Publishing");
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("colophon: ris does not carry all of 1 of 1 record: ");
  }

  @Test
  void setsOptionsOfTheOutputFormat() {
    Run run =
        Run.of(
            "convert",
            "--to",
            "bibtex",
            "--option",
            "indent=tab",
            "--option",
            "align=true",
            seed());

    assertThat(run.code()).isZero();
    assertThat(run.output()).contains("\n\teditor    = {Schmitz, Hubert},\n");
    assertThat(Run.of("formats", "--options").output())
        .contains("\n  --option indent=0…80|tab\n      Spaces before a field, or a tab.\n");
  }

  @Test
  void readsWithTheOptionsOfTheFormat() throws IOException {
    Path item = file("a.json", "[{\"id\":\"a\",\"type\":\"book\",\"note\":\"PMID: 12345678\"}]");
    assertThat(
            Run.of(
                    "convert",
                    "--from",
                    "csl-json",
                    "--from-option",
                    "note-variables=true",
                    "--to",
                    "csl-json",
                    item)
                .output())
        .contains("\"PMID\": \"12345678\"")
        .doesNotContain("\"note\"");
    assertThat(Run.of("formats", "--options").output())
        .contains("\n  --from-option schema=true|false\n");
    assertRefused(
        Run.of("check", "--from", "csl-json", "--from-option", "colour=red", item),
        "csl-json: unknown option: colour");
  }

  @Test
  void writesLossesAndDiagnosticsAsJsonLines() throws IOException {
    Path bib = file("bad.bib", "@book{a, title = {T}, isbn = {0-306-40615-3}, month = foo}\n");
    Path losses = folder.resolve("losses");
    Path diagnostics = folder.resolve("diagnostics");
    Run.of("convert", "--to", "ris", "--losses", losses, "--diagnostics", diagnostics, seed(), bib);

    assertThat(Files.readAllLines(losses))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("{\"record\":1,\"id\":\"schmitz2004\",\"path\":\"contributors[0].")
                    .contains("\"kind\":\"dropped\"", "\"before\":\"Emeritus Fellow\""));
    assertThat(Files.readAllLines(diagnostics))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("{\"file\":\"" + bib).endsWith("}"));
  }

  @Test
  void reportsErrorsWithPlaceAndWritesTheRest() throws IOException {
    Path bib =
        file("broken.bib", "@book{one, title = {No end, year = 2001\n@book{two, title = {T}}\n");
    Run run = Run.of("convert", "--to", "json", bib);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.output()).contains("\"two\"");
    assertThat(run.errorLines().get(0))
        .matches(".*broken\\.bib:\\d+:\\d+: error: bibtex\\.\\S+: .+");
  }

  @Test
  void replacesAnInputThatIsAlsoTheOutput() throws IOException {
    Path file = folder.resolve("same.json");
    Files.copy(seed(), file);
    Run run = Run.of("convert", "--to", "json", "-o", file, file);

    assertThat(run.code()).isZero();
    assertThat(read(Formats.get("json"), file)).isEqualTo(read(Formats.get("json"), seed()));
    assertThat(folder.toFile().list()).containsExactly("same.json");
  }

  @Test
  void refusesWrongUsageInOneLine() throws IOException {
    Path binary = folder.resolve("binary");
    Files.write(
        binary, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, (byte) 0xff, (byte) 0xfe});

    assertRefused(Run.of("convert", "--to", "json", folder.resolve("missing.bib")), "no such file");
    assertRefused(Run.of("convert", "--to", "word", seed()), "unknown format: word (known: ");
    assertRefused(Run.of("convert", "--to", "ris", "--from", "x", seed()), "unknown format: x");
    assertRefused(Run.of("convert", "--to", "ris", folder), "is a directory");
    assertRefused(Run.of("convert", "--to", "ris", binary), "format not recognised");
    assertRefused(Run.of("convert", seed()), "--to");
    assertRefused(Run.of("convert", "--to", "ris", "--fidelity", "some", seed()), "--fidelity");
    assertRefused(Run.of("convert", "--to", "ris", "-o", folder, seed()), "is a directory");
    assertRefused(
        Run.of("convert", "--to", "ris", "--option", "colour=red", seed()),
        "ris: unknown option: colour");
    assertRefused(
        Run.of("convert", "--to", "bibtex", "--option", "indent=x", seed()), "bad value of option");
    assertRefused(Run.of("convert", "--to", "bibtex", "--option", "indent", seed()), "indent");
    assertRefused(Run.of(), "missing command");
    assertRefused(Run.of("frobnicate"), "frobnicate");
  }

  @Test
  void anEmptyFileGivesAnEmptyDocument() throws IOException {
    Run run = Run.of("convert", "--to", "ris", file("empty.bib", ""));

    assertThat(run.code()).isZero();
    assertThat(run.output()).isEmpty();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .contains("empty.bib:1:1: warning: input.");
  }

  private static void assertRefused(Run run, String words) {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errorLines())
        .singleElement()
        .asString()
        .startsWith("colophon: ")
        .contains(words);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Path seed() {
    return Run.SEEDS.resolve(SEED);
  }

  private static Publication read(PublicationFormat format, Path file) throws IOException {
    return format.reader().read(file).publications().get(0);
  }
}

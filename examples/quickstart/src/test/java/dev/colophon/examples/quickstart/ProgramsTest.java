package dev.colophon.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs; what the README shows of them is what they print and how they are written. */
class ProgramsTest {
  private static final Path ROOT = Path.of(System.getProperty("colophon.root"));

  @Test
  void makesAWebPage() throws IOException {
    Path file = Files.createTempFile("page", ".html");
    assertThat(output(() -> MakeWebPage.main(new String[] {file.toString()})))
        .isEqualTo("Open " + file.toUri() + "\n");
    assertThat(Files.readString(file))
        .contains("Published on 1 January 2004", "--accent: #0b5394", "<h2>Our library</h2>");
    Files.delete(file);
  }

  @Test
  void makesAWebsite(@TempDir Path folder) throws IOException {
    assertThat(output(() -> MakeWebsite.main(new String[] {folder.toString()})))
        .isEqualTo("Open " + folder.resolve("index.html").toUri() + "\n");
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("<h1 dir=\"auto\">Our library</h1>", "href=\"obrien1939.html\"", "lang=\"ar\"");
    assertThat(Files.readString(folder.resolve("jahiz869.html")))
        .contains("<a href=\"index.html\">All publications</a>");
  }

  @Test
  void readsAWebPageAndTellsWhereItSaysWhat() throws IOException {
    assertThat(output(() -> ReadWebPage.main(new String[0])))
        .isEqualTo(
            """
            At Swim-Two-Birds
            1939
            Longmans, Green & Co.
            title: "{main: At Swim-Two-Birds}" (HIGHWIRE)
            contributors: "{role: author, name: {family: O'Brien, given: Flann}}" (HIGHWIRE)
            issued: "1939" (HIGHWIRE)
            title: "{main: At Swim-Two-Birds : a novel}" (DUBLIN_CORE)
            publisher: "{names: Longmans, Green & Co.}" (DUBLIN_CORE)
            """);
  }

  @Test
  void convertsAWebPageAndReadsItsOwnPagesBack() {
    assertThat(output(() -> ConvertWebPage.main(new String[0])).replace("\r", ""))
        .isEqualTo(
            """
            info: html.not-followed: HIGHWIRE says something else of issued
            TY  - JOUR
            AU  - Lee, Ann
            PY  - 2019
            DA  - 2019/04/01/
            TI  - On Ice
            T2  - Glaciology
            IS  - 2
            ER  -\s
            true
            """);
  }

  @Test
  void theReadmeShowsTheProgramAndItsOutput() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String source =
        Files.readString(
            ROOT.resolve("examples/quickstart/src/main/java")
                .resolve(ConvertBibtexToRis.class.getName().replace('.', '/') + ".java"));

    assertThat(withoutMargins(source)).contains(withoutMargins(block(readme, "java")));
    assertThat(output(() -> ConvertBibtexToRis.main(new String[0])))
        .isEqualTo(block(readme, "text"));
  }

  @Test
  void seedPublicationPrintsEveryFormatAndTheCitation() {
    assertThat(output(() -> SeedPublication.main(new String[0])).lines())
        .contains(
            "--- Colophon JSON",
            "    \"id\": \"schmitz2004\",",
            "    \"type\": \"book\",",
            "--- BibTeX",
            "@book{schmitz2004,",
            "TY  - BOOK",
            "Schmitz, H. (ed.) (2004) Local Enterprises in the Global Economy: Issues of Governance and"
                + " Upgrading, Cheltenham: Edward Elgar Publishing");
  }

  @Test
  void buildPublicationPrintsAnEntry() {
    assertThat(output(() -> BuildPublication.main(new String[0])))
        .startsWith("@book{schmitz2004,")
        .contains("editor = {Schmitz, Hubert}", "date = {2004-01-01}");
  }

  @Test
  void losslessRoundTripGivesTheSamePublication() {
    assertThat(output(() -> LosslessRoundTrip.main(new String[0])))
        .contains("contributors[0].identifiers: dropped")
        .endsWith("Lossless RIS gives the same publication: true\n");
  }

  @Test
  void reportProblemsKeepsTheNeighbour() {
    assertThat(output(() -> ReportProblems.main(new String[0])))
        .contains("error: bibtex.syntax: ", "warning: bibtex.bad-identifier: ", "Its neighbour\n");
  }

  @Test
  void resolveEntriesPrintsOwnAndInheritedFields() {
    assertThat(output(() -> ResolveEntries.main(new String[0])))
        .isEqualTo(
            """
            title: The DNA of Öl
            crossref: things
            booktitle: Proceedings of Things (from things)
            publisher: ACM Press (from things)
            month: mar (from things)
            """);
  }

  @Test
  void compareRecordsPrintsDifferences() {
    assertThat(output(() -> CompareRecords.main(new String[0])))
        .isEqualTo(
            """
            issued: "1871" -> "1871/1872"
            edition: nothing -> "2"
            1-84542-192-2 is valid: true
            1 January 2004
            """);
  }

  @Test
  void convertEnwToBibtexKeepsWhatItHasNoFieldFor() {
    assertThat(output(() -> ConvertEnwToBibtex.main(new String[0])))
        .contains("author = {O'Brien, Flann}", "year = {1939}")
        .endsWith(
            """
            %0 Book
            %A O'Brien, Flann
            %D 1939
            %T At Swim-Two-Birds
            %I Longmans, Green & Co.
            %C London
            %8 13 March
            """);
  }

  @Test
  void makeKeysPrintsKeysOfTwoPatterns() {
    assertThat(output(() -> MakeKeys.main(new String[0])).lines())
        .containsExactly(
            "bulgakov1967",
            "bulgakov1967a",
            "joke",
            "bulgakovMaster1967",
            "bulgakovMistr1967",
            "kunderaZert1967");
  }

  @Test
  void styleBibtexPrintsAnEntryForOldBibtex() {
    assertThat(output(() -> StyleBibtex.main(new String[0])))
        .isEqualTo(
            """
            @book{kundera1967zert,
                title     = "{\\v{Z}}ert",
                year      = "1967",
                author    = "Kundera, Milan",
                publisher = "{\\v{C}}eskoslovensk{\\'y} spisovatel",
                address   = "Praha"
            }
            """);
  }

  @Test
  void jacksonObjectsComeBack() {
    assertThat(output(() -> JacksonObjects.main(new String[0])))
        .startsWith(
            "{\"reader\":\"Ada\",\"books\":[{\"colophon\":\"1\",\"type\":\"book\",\"title\":{\"main\":\"Emma\"},")
        .contains("\nThe same comes back: true\nnot a value of this property: ")
        .contains("[\"books\"]", "[0]", "[\"type\"]");
  }

  @Test
  void jackson2ObjectsComeBack() {
    assertThat(output(() -> Jackson2Objects.main(new String[0])))
        .startsWith(
            "{\"reader\":\"Ada\",\"books\":[{\"colophon\":\"1\",\"type\":\"book\",\"title\":{\"main\":\"Emma\"},")
        .contains("\nThe same comes back: true\nnot a value of this property: ")
        .contains("[\"books\"]", "[0]", "[\"type\"]");
  }

  @Test
  void citationsOfADocumentDependOnEachOther() {
    assertThat(output(() -> CiteInDocument.main(new String[0])))
        .isEqualTo(
            """
            a: (Woolf, 1928, p. 12)

            a: (Woolf, 1928a, p. 12)
            b: (1928b)

            b: (1928)

            Woolf, V. (1928). Selves. Hogarth Press.

            """);
  }

  @Test
  void messyRisIsReadAndMended() {
    assertThat(output(() -> ReadMessyRis.main(new String[0])))
        .isEqualTo(
            """
            10:28: warning: ris.missing-end: the record has no ER at its end
            10:7: info: ris.unknown-tag: unknown tag XX

            TY  - CONF
            AU  - O'Brien, Flann
            AU  - de Selby
            PY  - 1939
            DA  - 1939/03/13/
            TI  - The Nature of Dalkey
            C3  - Proceedings of the Vico Road
            SP  - 7
            EP  - 9
            DO  - 10.1000/182
            M3  - doi:10.1000/182
            XX  - what no program knows
            ER  -\s

            ty- CONF
            AU  - O'Brien, Flann
            AU  - de Selby
            T1  - The Nature of
             Dalkey
            T2  - Proceedings of the Vico Road
            PY  - 1939/03/13/
            SP  - 7-9
            M3  - doi:10.1000/182
            XX  - what no program knows
            TY  - JOUR
            TI  - A record of its own
            ER  -
            """);
  }

  @Test
  void editBibliographyLeavesTheRestAlone() {
    assertThat(output(() -> EditBibliography.main(new String[0])))
        .isEqualTo(
            """
            @string{lng = "Longmans, Green"}
            @Book{obrien,
              author    = "Flann O'Brien",   % a pen name
              publisher = lng # { \\& Co.},
              year      = {1967}
            }
            @incollection{essay, title = {An Essay}, crossref = {obrien}}

            @string{lng = "Longmans, Green"}
            @Book{flann1939,
              author    = "Flann O'Brien",   % a pen name
              title     = {At {Swim-Two-Birds}},
              publisher = lng # { \\& Co.},
              year      = 1939,
              edition = {2}
            }
            @incollection{essay, title = {An Essay}, crossref = {flann1939}}
            """);
  }

  @Test
  void checkCslJsonPrintsBreachesAndGoesOn() {
    assertThat(output(() -> CheckCslJson.main(new String[0])).lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "3:44: error: csl-json.schema: csl-data.json has no such key here:"
                            + " /0/shelf"),
            line -> assertThat(line).startsWith("4:47: error: csl-json.malformed: "),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "5:23: error: csl-json.schema: csl-data.json has no such type: /2/type"),
            line -> assertThat(line).isEqualTo("a, first published 1815"),
            line -> assertThat(line).isEqualTo("b, first published null"),
            line -> assertThat(line).isEqualTo("c, first published null"));
  }

  private interface Program {
    void run() throws IOException;
  }

  private static String output(Program program) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      program.run();
    } catch (IOException e) {
      throw new AssertionError(e);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static String block(String readme, String language) {
    String start = "```" + language + "\n";
    int from = readme.indexOf(start) + start.length();
    return readme.substring(from, readme.indexOf("```", from));
  }

  private static String withoutMargins(String code) {
    return String.join("\n", code.lines().map(String::strip).toList());
  }
}

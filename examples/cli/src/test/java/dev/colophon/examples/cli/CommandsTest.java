package dev.colophon.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String PRINTED =
      "Schmitz, H. (ed.) (2004) Local Enterprises in the Global Economy: Issues of Governance and"
          + " Upgrading, Cheltenham: Edward Elgar Publishing";

  @TempDir Path folder;

  @Test
  void citesAsThePageDoes() {
    Run run = Run.of("cite", Run.SEEDS.resolve("schmitz2004.bib"));

    assertThat(run.code()).isZero();
    assertThat(run.output().strip()).isEqualTo(PRINTED);
  }

  @Test
  void citesInOtherStylesLanguagesAndForms() {
    Path seed = Run.SEEDS.resolve("schmitz2004.bib");

    assertThat(Run.of("cite", "--style", "apa", seed).output()).contains("(Ed.). (2004");
    assertThat(Run.of("cite", "--style", "apa", "--locale", "de-DE", seed).output())
        .contains("(Hrsg.). (2004");
    assertThat(Run.of("cite", "--format", "html", seed).output()).contains("<i>Local Enterprises");
    assertThat(Run.of("cite", "--format", "markdown", seed).output())
        .contains("*Local Enterprises in the Global Economy");
  }

  @Test
  void refusesUnknownAndBrokenStylesInOneLine() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.csl"), "<style>");
    Path seed = Run.SEEDS.resolve("schmitz2004.bib");

    assertThat(Run.of("cite", "--style", "no-such-style", seed))
        .satisfies(
            run -> assertThat(run.code()).isEqualTo(2),
            run ->
                assertThat(run.errorLines()).singleElement().asString().contains("no-such-style"));
    assertThat(Run.of("cite", "--style", broken, seed))
        .satisfies(
            run -> assertThat(run.code()).isEqualTo(2),
            run -> assertThat(run.errorLines()).singleElement().asString().contains("broken"));
    assertThat(Run.of("cite", "--style", folder.resolve("none.csl"), seed).code()).isEqualTo(2);
  }

  @Test
  void writesAPageForEachPublicationAndAnIndex() throws IOException {
    Path two =
        Files.writeString(
            folder.resolve("two.bib"), "@book{A:1, title = {One}}\n@book{a:1, title = {Two}}\n");
    Path pages = folder.resolve("pages");
    Run run = Run.of("page", "-o", pages, "--locale", "de", two);

    assertThat(run.code()).isZero();
    assertThat(run.output().lines())
        .containsExactly(
            pages.resolve("A_1.html").toString(),
            pages.resolve("a_1-2.html").toString(),
            pages.resolve("index.html").toString());
    assertThat(Files.readString(pages.resolve("a_1-2.html")))
        .startsWith("<!DOCTYPE html>")
        .contains("<h1 dir=\"auto\">Two", "Zitat kopieren", "<a href=\"index.html\">");
    assertThat(Files.readString(pages.resolve("index.html")))
        .startsWith("<!DOCTYPE html>")
        .contains(
            ">Veröffentlichungen<",
            "<a href=\"A_1.html\">One</a>",
            "<a href=\"a_1-2.html\">Two</a>");
  }

  @Test
  void refusesAFileAsAFolderOfPages() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("page", "-o", file, Run.SEEDS.resolve("schmitz2004.bib"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.errorLines()).singleElement().asString().contains("cannot be written");
  }

  @Test
  void checkCountsRecordsAndErrors() throws IOException {
    assertThat(Run.of("check", Run.SEEDS.resolve("schmitz2004.ris")))
        .isEqualTo(new Run(0, "1 record, 0 errors" + System.lineSeparator(), ""));

    Path broken = Files.writeString(folder.resolve("broken.bib"), "@book{one, title = {No end\n");
    Run run = Run.of("check", broken);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.errors()).contains("broken.bib:1:");
    assertThat(run.output()).startsWith("1 record, 1 error");
  }

  @Test
  void listsTheFormats() {
    assertThat(Run.of("formats").output().lines())
        .extracting(line -> line.split(" ", -1)[0])
        .containsExactly("biblatex", "bibtex", "csl-json", "html", "json", "ndjson", "ris");
  }

  @Test
  void helpsAndTellsItsVersion() {
    assertThat(Run.of("--help").output()).contains("convert", "cite", "check", "page", "formats");
    assertThat(Run.of("--version").output()).startsWith("colophon ");
  }
}

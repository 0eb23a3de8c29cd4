package dev.colophon.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The format of a text is told from those of all others. */
class GuessTest {
  private static final int HEAD_LENGTH = 8192;
  private static final String BIBTEX = "@article{k,\n  title = {T},\n  year = 2004\n}\n";
  private static final String RIS = "TY  - JOUR\nTI  - T\nER  - \n";
  private static final String JSON = "{\"colophon\": \"1\", \"type\": \"book\"}";
  private static final List<String> NAMES = List.of("", "page", "page.html", "export.txt");

  @Provide
  Arbitrary<PublicationFormat> formats() {
    return Arbitraries.of(Formats.all());
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  private static String guess(String text, String fileName) {
    String head = text.substring(0, Math.min(text.length(), HEAD_LENGTH));
    return Formats.guess(head, fileName).map(PublicationFormat::id).orElse("");
  }

  @Property(seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void aPageAndOnlyAPageIsOne(
      @ForAll("formats") PublicationFormat format,
      @ForAll("publications") Publication publication) {
    String text = format.writer().write(publication).text();
    assertThat(guess(text, "").equals("html")).isEqualTo(format.id().equals("html"));
  }

  @Example
  void theSeedsAreWhatTheirNamesSay() throws IOException {
    Path seeds = Path.of(System.getProperty("colophon.root"), "seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.filter(each -> each.toString().contains("schmitz")).toList()) {
        String name = file.getFileName().toString();
        String id = name.substring(name.indexOf('.') + 1).replace("csl.json", "csl-json");
        String text = Files.readString(file);
        assertThat(guess(text, name)).isEqualTo(id.equals("bib") ? "bibtex" : id);
        assertThat(guess(text, "page.html")).isNotEqualTo("html");
      }
    }
  }

  @Example
  void whatStandsInAPageMakesItNoOtherFormat() {
    for (String inside : List.of(BIBTEX, RIS, JSON, "FN Clarivate\nVR 1.0\n" + RIS)) {
      for (String page :
          List.of(
              "<!DOCTYPE html>\n<html><body><pre>\n" + inside + "</pre>",
              "\n<!-- saved from elsewhere -->\n<HTML lang='en'>\n" + inside,
              "<?xml version=\"1.0\"?>\n<!doctype html PUBLIC \"x\">\n" + inside,
              "<head><script type='application/ld+json'>" + inside + "</script></head>",
              "<div class='csl-entry'>\n" + inside + "</div>")) {
        assertThat(NAMES).allSatisfy(name -> assertThat(guess(page, name)).isEqualTo("html"));
      }
    }
  }

  @Example
  void aPageAroundRecordsIsReadAsTheNameOfTheFileSays() {
    assertThat(guess("<html><pre>\n" + BIBTEX + "</pre>", "export.bib")).isEqualTo("bibtex");
    assertThat(guess("<html><pre>\n" + RIS + "</pre>", "export.ris")).isEqualTo("ris");
    assertThat(guess("<html>no records", "export.ris")).isEqualTo("html");
  }

  @Example
  void markupInAFieldMakesItNoPage() {
    String page = "<!DOCTYPE html><html><p>abstract</p></html>";
    assertThat(NAMES)
        .allSatisfy(
            name -> {
              assertThat(guess("@book{k, abstract = {\n" + page + "\n}, year = 2004}", name))
                  .isEqualTo("bibtex");
              assertThat(guess("TY  - JOUR\nAB  - " + page + "\n" + page + "\nER  -", name))
                  .isEqualTo("ris");
              assertThat(guess("[{\"type\": \"book\", \"abstract\": \"" + page + "\"}]", name))
                  .isEqualTo("csl-json");
            });
  }

  @Example
  void otherMarkupIsNoPage() {
    assertThat(guess("<?xml version=\"1.0\"?><modsCollection>", "")).isEmpty();
    assertThat(guess("<article>", "")).isEmpty();
    assertThat(guess("a < b", "")).isEmpty();
  }
}

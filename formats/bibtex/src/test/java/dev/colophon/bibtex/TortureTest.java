package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads six entries of which other libraries lose something; the file is part of the corpus, what
 * is expected of it is ours.
 */
@EnabledIfSystemProperty(named = "colophon.corpus", matches = ".+")
class TortureTest {
  private static ReadResult read() throws IOException {
    Path file =
        Path.of(System.getProperty("colophon.corpus"), "torture", "every-peer-loses-something.bib");
    Assumptions.assumeTrue(Files.exists(file), "the file is not in the corpus");
    return new BiblatexFormat().reader().read(file);
  }

  @Test
  void everyValueIsRight() throws IOException {
    GoldenValues values = GoldenValues.of(read());
    List<String> expected = GoldenValues.lines(Path.of("src/test/resources/torture/expected"));
    assertThat(expected.stream().map(values::actual).toList()).isEqualTo(expected);
    assertThat(values.all())
        .containsExactlyInAnyOrderElementsOf(
            expected.stream().filter(line -> !line.endsWith(" -")).toList());
  }

  @Test
  void onlyWhatIsWrongIsReported() throws IOException {
    assertThat(read().diagnostics())
        .extracting(found -> found.code() + " " + found.recordKey().orElse(""))
        .containsExactly("bibtex.unknown-field a1", "bibtex.unknown-type w1", "bibtex.bad-date w1");
  }
}

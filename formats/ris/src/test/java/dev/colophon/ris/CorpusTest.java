package dev.colophon.ris;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real files, where they are at hand. */
class CorpusTest {
  /** Tags whose value is told by other tags, or says nothing of the publication. */
  private static final List<String> FORM = List.of("TY", "ER", "PT");

  /** Words that are written otherwise: a month as its number, what a number is by its tag. */
  private static final Map<String, String> OTHERWISE =
      Map.of("october", "10", "JUN", "06", "pmcid]", "", "English", "en");

  @TestFactory
  Stream<DynamicTest> documentsHoldEveryCharacter() throws IOException {
    return tests(
        file -> {
          String text = Files.readString(file, ISO_8859_1);
          assertThat(RisDocument.parse(text).toString()).isEqualTo(text);
        });
  }

  @TestFactory
  Stream<DynamicTest> recordsComeBackAndLossesAreReported() throws IOException {
    return tests(
        file -> {
          for (Publication publication : new RisFormat().reader().read(file).publications()) {
            Written written = new RisFormat().writer().write(publication);
            Publication back = one(written.text());
            assertThat(written.losses().isEmpty()).isEqualTo(back.equals(publication));
            assertThat(new RisFormat().writer().write(back).text()).isEqualTo(written.text());
            assertThat(
                    one(new RisFormat().writer(WriteOptions.lossless()).write(publication).text()))
                .isEqualTo(publication);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> everyValueComesBack() throws IOException {
    return tests(
        file -> {
          List<RisRecord> records = RisDocument.parse(Files.readString(file, UTF_8)).records();
          List<Publication> publications = new RisFormat().reader().read(file).publications();
          assertThat(publications).hasSameSizeAs(records);
          for (int i = 0; i < records.size(); i++) {
            assertValuesComeBack(records.get(i), publications.get(i));
          }
        });
  }

  /** Web of Science has tags that mean something else in RIS: these values are in the losses. */
  private static void assertValuesComeBack(RisRecord record, Publication publication) {
    Written result = new RisFormat().writer().write(publication);
    boolean webOfScience = record.type().isEmpty() && record.field("PT").isPresent();
    String written = squeezed(result.text() + (webOfScience ? result.losses() : ""));
    for (RisField field : record.fields()) {
      if (!FORM.contains(field.tag())) {
        for (String word : field.value().split("[\\s,;/\\[-]+", -1)) {
          String expected = OTHERWISE.getOrDefault(word, word);
          assertThat(written).describedAs("%s", field).contains(squeezed(expected));
        }
      }
    }
  }

  /**
   * Letters and digits; what may be written otherwise is left out: dashes, zero months, the address
   * of a DOI.
   */
  private static String squeezed(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replaceAll("https?:", "")
        .replaceAll("dx\\.doi\\.org|doi:", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Publication one(String text) {
    List<Publication> publications = new RisFormat().reader().read(text).publications();
    assertThat(publications).hasSize(1);
    return publications.get(0);
  }

  /** What is done with each file. */
  private interface FileCheck {
    void accept(Path file) throws IOException;
  }

  private static Stream<DynamicTest> tests(FileCheck check) throws IOException {
    Path folder = Path.of(System.getProperty("colophon.corpus", "")).resolve("ris");
    boolean required = Boolean.getBoolean("colophon.corpus.required");
    assumeTrue(required || Files.isDirectory(folder), "no corpus at " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".ris")).sorted().toList();
      return found.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      folder.relativize(file).toString(), () -> check.accept(file)));
    }
  }
}

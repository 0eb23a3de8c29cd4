package dev.colophon.ris;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationLines;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the records of real files have to be read as, where these files are at hand. Each file has a
 * text of the same name in {@code corpus}, which was read line by line against it. A long value is
 * told by its beginning, its length and its checksum.
 */
class CorpusGoldenTest {
  private static final int MAX_LENGTH = 80;

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    Path folder = Path.of(System.getProperty("colophon.corpus", "")).resolve("ris");
    boolean required = Boolean.getBoolean("colophon.corpus.required");
    assumeTrue(required || Files.isDirectory(folder), "no corpus at " + folder);
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".ris")).sorted().toList();
      return found.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      folder.relativize(file).toString(), () -> check(folder, file)));
    }
  }

  private static void check(Path folder, Path file) throws IOException, URISyntaxException {
    Path expected =
        Path.of(CorpusGoldenTest.class.getResource("/corpus").toURI())
            .resolve(folder.relativize(file) + ".txt");
    assertThat(lines(new RisFormat().reader().read(file)))
        .isEqualTo(Files.readString(expected, UTF_8).strip());
  }

  private static String lines(ReadResult result) {
    List<String> lines = new ArrayList<>();
    for (Publication publication : result.publications()) {
      PublicationLines.of(publication, "ris")
          .lines()
          .map(CorpusGoldenTest::shortened)
          .forEach(lines::add);
      lines.add("---");
    }
    result.diagnostics().stream()
        .map(
            diagnostic ->
                diagnostic.span().orElseThrow().start().line()
                    + " "
                    + diagnostic.severity().name().toLowerCase(Locale.ROOT)
                    + " "
                    + diagnostic.code())
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String shortened(String line) {
    if (line.length() <= MAX_LENGTH) {
      return line;
    }
    CRC32 checksum = new CRC32();
    checksum.update(line.getBytes(UTF_8));
    return "%s… (%d, %08x)"
        .formatted(line.substring(0, MAX_LENGTH / 2), line.length(), checksum.getValue());
  }
}

package dev.colophon.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What files have to be read as, and how they are written again. A format is tested by a subclass:
 *
 * <pre>{@code
 * class RisGoldenTest extends GoldenCases {
 *   @Override
 *   protected PublicationFormat format() {
 *     return new RisFormat();
 *   }
 *
 *   @Override
 *   protected Path folder() {
 *     return Path.of("src/test/resources/golden");
 *   }
 * }
 * }</pre>
 *
 * <p>Each folder in that folder is a case, with these files in UTF-8:
 *
 * <ul>
 *   <li>{@code input.EXTENSION}: bytes to read, with the first file extension of the format
 *   <li>{@code expected.txt}: the publications as {@link PublicationLines}, with a line {@code ---}
 *       between two; no file where there is none
 *   <li>{@code diagnostics.txt}: a line {@code line:column: severity: code} for each diagnostic; no
 *       file where there is none
 *   <li>{@code written.EXTENSION}: the publications as the writer writes them; no file where that
 *       does not matter
 * </ul>
 *
 * <p>A test fails with the first line that differs. With the system property {@code
 * colophon.golden.update} set to {@code true}, the files are written as they should have been: read
 * each difference before you keep it.
 *
 * @since 0.1.0
 */
public abstract class GoldenCases {
  private static final String UPDATE = "colophon.golden.update";

  /** Makes the tests of a format. */
  protected GoldenCases() {}

  /**
   * Returns the format under test.
   *
   * @return the format
   */
  protected abstract PublicationFormat format();

  /**
   * Returns the folder with the cases.
   *
   * @return a folder of folders
   */
  protected abstract Path folder();

  @TestFactory
  Stream<DynamicTest> isReadAsExpected() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> cases = files.filter(Files::isDirectory).sorted().toList();
      return cases.stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  private void check(Path folder) throws IOException {
    String extension = format().fileExtensions().get(0);
    ReadResult result =
        format().reader().read(Files.readAllBytes(folder.resolve("input." + extension)));
    compare(folder.resolve("expected.txt"), publications(result));
    compare(folder.resolve("diagnostics.txt"), diagnostics(result));
    Path written = folder.resolve("written." + extension);
    if (Files.exists(written)) {
      compare(written, format().writer().writeAll(result.publications()));
    }
  }

  private String publications(ReadResult result) {
    return result.publications().stream()
        .map(publication -> lines(publication) + "\n")
        .collect(Collectors.joining("---\n"));
  }

  private String lines(Publication publication) {
    return PublicationLines.of(publication, format().id());
  }

  private static String diagnostics(ReadResult result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic(diagnostic) + "\n")
        .collect(Collectors.joining());
  }

  private static String diagnostic(Diagnostic diagnostic) {
    String place =
        diagnostic
            .span()
            .map(span -> span.start().line() + ":" + span.start().column() + ": ")
            .orElse("");
    return place + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": " + diagnostic.code();
  }

  private static void compare(Path file, String actual) throws IOException {
    if (Boolean.getBoolean(UPDATE)) {
      update(file, actual);
      return;
    }
    List<String> expectedLines = Files.exists(file) ? read(file).lines().toList() : List.of();
    List<String> actualLines = actual.lines().toList();
    for (int i = 0; i < Math.max(expectedLines.size(), actualLines.size()); i++) {
      String expectedLine = lineAt(expectedLines, i);
      String actualLine = lineAt(actualLines, i);
      if (!expectedLine.equals(actualLine)) {
        Assertions.fail(
            file
                + ", line "
                + (i + 1)
                + "\nexpected: "
                + expectedLine
                + "\n but was: "
                + actualLine);
      }
    }
  }

  private static String lineAt(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(no line)";
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, UTF_8);
  }

  private static void update(Path file, String actual) throws IOException {
    if (actual.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, actual, UTF_8);
    }
  }
}

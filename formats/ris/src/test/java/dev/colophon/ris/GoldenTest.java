package dev.colophon.ris;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each folder in {@code golden} has an input, the publications in it, and the diagnostics if there
 * are any.
 */
class GoldenTest {
  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException, URISyntaxException {
    Path golden = Path.of(GoldenTest.class.getResource("/golden").toURI());
    try (Stream<Path> folders = Files.list(golden)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream().map(GoldenTest::test);
    }
  }

  private static DynamicTest test(Path folder) {
    return DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder));
  }

  private static void check(Path folder) throws IOException {
    byte[] input = Files.readAllBytes(folder.resolve("input.ris"));
    ReadResult result = new RisFormat().reader().read(input);
    assertThat(records(result)).isEqualTo(text(folder.resolve("expected.txt")));
    assertThat(diagnostics(result)).isEqualTo(text(folder.resolve("diagnostics.txt")));
  }

  private static String records(ReadResult result) {
    return result.publications().stream()
        .map(PublicationLines::of)
        .collect(Collectors.joining("\n---\n"));
  }

  private static String diagnostics(ReadResult result) {
    return result.diagnostics().stream()
        .map(GoldenTest::diagnostic)
        .collect(Collectors.joining("\n"));
  }

  private static String diagnostic(Diagnostic diagnostic) {
    String place =
        diagnostic
            .span()
            .map(span -> span.start().line() + ":" + span.start().column() + ": ")
            .orElse("");
    return place + diagnostic.severity().name().toLowerCase(Locale.ROOT) + ": " + diagnostic.code();
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file, UTF_8).strip() : "";
  }
}

package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the file of each case. {@code expected} has a line {@code key path = value} for each value
 * that matters, and {@code key path -} for one that must not be there; {@code diagnostics} has the
 * place and code of each diagnostic, but for those of fields that are missing.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheExpectedValues(Path folder) throws IOException {
    GoldenValues values = GoldenValues.of(read(folder));
    List<String> expected = GoldenValues.lines(folder.resolve("expected"));
    assertThat(expected.stream().map(values::actual).toList()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsTheExpectedDiagnostics(Path folder) throws IOException {
    assertThat(
            read(folder).diagnostics().stream()
                .filter(found -> !found.code().equals("bibtex.required-field-missing"))
                .map(GoldenTest::line)
                .toList())
        .isEqualTo(GoldenValues.lines(folder.resolve("diagnostics")));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsEveryCharacter(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("input.bib"));
    assertThat(BibDocument.parse(text)).hasToString(text);
  }

  private static ReadResult read(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("input.bib"));
    PublicationFormat format =
        text.startsWith("% BibTeX") ? new BibtexFormat() : new BiblatexFormat();
    return format.reader().read(text);
  }

  private static String line(Diagnostic diagnostic) {
    String place =
        diagnostic
            .span()
            .map(span -> span.start().line() + ":" + span.start().column() + " ")
            .orElse("");
    return place + diagnostic.code();
  }
}

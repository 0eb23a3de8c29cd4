package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks the types and fields that BibTeX, BibLaTeX and the programs around them know. */
class VocabularyTest {
  private static final PublicationFormat FORMAT = new BiblatexFormat();
  private static final Path FOLDER = Path.of("src/test/resources/vocabulary");

  /** What may be said of an entry that has one field. */
  private static final Set<String> EXPECTED =
      Set.of("bibtex.required-field-missing", "bibtex.missing-parent", "bibtex.missing-reference");

  private static List<String[]> rows(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<String[]> types() {
    return rows("types.tsv");
  }

  static List<String[]> fields() {
    return rows("fields.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void everyTypeIsReadAndComesBack(String word, String expected) {
    ReadResult result = FORMAT.reader().read("@" + word + "{k, title = {T}}");
    if (expected.equals("-")) {
      assertThat(result.publications()).isEmpty();
      return;
    }
    Publication publication = result.publications().get(0);
    assertThat(publication.type().cslName()).isEqualTo(expected);
    assertThat(codes(result)).doesNotContain("bibtex.unknown-type");
    assertThat(FORMAT.writer().write(publication).text()).startsWith("@" + word + "{k,");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void everyFieldHasAHomeOrIsKept(
      String name, String type, String value, String path, String expected) {
    ReadResult result = FORMAT.reader().read("@" + type + "{k, " + name + " = {" + value + "}}");
    String place = path.equals("kept") ? name : path;
    assertThat(path.equals("kept") ? kept(result, name) : value(result, path))
        .as(place)
        .isEqualTo(expected);
    assertThat(codes(result)).isSubsetOf(EXPECTED);
  }

  private static String kept(ReadResult result, String name) {
    return result.publications().get(0).extensions().stream()
        .filter(extension -> extension.name().equals(name))
        .map(extension -> extension.value())
        .collect(Collectors.joining());
  }

  private static String value(ReadResult result, String path) {
    String line = GoldenValues.of(result).actual("k " + path + " = ");
    return line.substring(line.indexOf(" = ") < 0 ? line.length() : line.indexOf(" = ") + 3);
  }

  private static Set<String> codes(ReadResult result) {
    return result.diagnostics().stream().map(Diagnostic::code).collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("fields")
  void everyFieldComesBack(String name, String type, String value) {
    String text = "@" + type + "{k, " + name + " = {" + value + "}}";
    Publication publication = FORMAT.reader().read(text).publications().get(0);
    assertThat(FORMAT.writer().write(publication).text()).contains("{" + value + "}");
  }

  @Test
  void theTablesAreWhole() {
    assertThat(types()).hasSize(83);
    assertThat(fields()).hasSize(257);
  }
}

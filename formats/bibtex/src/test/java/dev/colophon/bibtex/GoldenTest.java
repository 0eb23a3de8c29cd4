package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    Map<String, String> values = new LinkedHashMap<>();
    ReadResult result = read(folder);
    result.publications().forEach(publication -> addValues(publication, values));
    List<String> expected = lines(folder.resolve("expected"));
    assertThat(expected.stream().map(line -> actual(line, values)).toList()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsTheExpectedDiagnostics(Path folder) throws IOException {
    assertThat(
            read(folder).diagnostics().stream()
                .filter(found -> !found.code().equals("bibtex.required-field-missing"))
                .map(GoldenTest::line)
                .toList())
        .isEqualTo(lines(folder.resolve("diagnostics")));
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

  private static List<String> lines(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList()
        : List.of();
  }

  private static String actual(String line, Map<String, String> values) {
    int end = line.endsWith(" -") ? line.length() - 2 : line.indexOf(" = ");
    String path = line.substring(0, end);
    String value = values.get(path);
    return value == null ? path + " -" : path + " = " + value;
  }

  private static String line(Diagnostic diagnostic) {
    String place =
        diagnostic
            .span()
            .map(span -> span.start().line() + ":" + span.start().column() + " ")
            .orElse("");
    return place + diagnostic.code();
  }

  private static void addValues(Publication publication, Map<String, String> values) {
    add(publication.id().orElse("none") + " ", "", Shapes.PUBLICATION, publication, values);
  }

  @SuppressWarnings("unchecked") // the value has the type
  private static <V> void add(
      String key, String path, ValueType<V> type, Object value, Map<String, String> values) {
    if (type instanceof Shape<V> shape) {
      for (Property<V, ?> property : shape.properties()) {
        Object part = property.get((V) value);
        if (part != null) {
          add(
              key,
              path.isEmpty() ? property.name() : path + "." + property.name(),
              property.type(),
              part,
              values);
        }
      }
    } else if (type instanceof ListType<?> list) {
      List<Object> elements = new ArrayList<>((List<?>) value);
      for (int i = 0; i < elements.size(); i++) {
        add(key, path + "[" + i + "]", list.element(), elements.get(i), values);
      }
    } else if (value instanceof RichText text) {
      values.put(key + path, marked(text));
    } else {
      values.put(
          key + path,
          type instanceof ScalarType<V> scalar ? scalar.print((V) value) : String.valueOf(value));
    }
  }

  private static String marked(RichText text) {
    StringBuilder marked = new StringBuilder();
    for (Run run : text.runs()) {
      run.marks()
          .forEach(
              mark -> marked.append('<').append(mark.name().toLowerCase(Locale.ROOT)).append('>'));
      marked.append(run.text());
      if (!run.marks().isEmpty()) {
        marked.append("</>");
      }
    }
    return marked.toString();
  }
}

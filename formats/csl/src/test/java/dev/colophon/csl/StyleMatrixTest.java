package dev.colophon.csl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.json.CslJsonFormat;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The most used style of each discipline, with 60 records, in four languages: nothing in the output
 * shows that something went wrong, and what some styles print is read and written down.
 */
class StyleMatrixTest {
  private static final List<String> LOCALES = List.of("en-US", "en-GB", "de-DE", "fr-FR");

  /** What must not be in plain text, and why. */
  private static final Map<String, Pattern> FAULTS =
      Map.of(
          "markup", Pattern.compile("</?[a-z]+>|<[a-z]+ [^>]*>|&(amp|lt|gt|#\\d+);"),
          "LaTeX", Pattern.compile("[\\\\{}]|\\$"),
          "a value that is none", Pattern.compile("\\b(undefined|null|NaN)\\b"),
          "a marker", Pattern.compile("[\uFDD0-\uFDEF\uFFFD]"),
          "doubled punctuation",
              Pattern.compile("(?<!\\.)\\.\\.(?!\\.)|,,|;;|::|[,;:]\\.|[;:],|[.,][”’][.,]"),
          "punctuation apart", Pattern.compile("[,;:.?!] +[,.](?!\\.)|(?<![«]) [.,](?=\\s|$)"),
          "empty brackets", Pattern.compile("\\(\\s*\\)|\\[\\s*\\]|“\\s*”|‘\\s*’"),
          "doubled spaces", Pattern.compile(" {2}"));

  /** What some styles leave out of the bibliography, since readers can't find it. */
  private static final Pattern UNPUBLISHED = Pattern.compile(" (letter|speech|post)$");

  static List<String> styles() {
    return lines("styles.txt").map(line -> line.substring(0, line.indexOf(' '))).toList();
  }

  static List<String> goldenStyles() {
    return lines("styles.txt")
        .filter(line -> line.contains(" * "))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .toList();
  }

  private static Stream<String> lines(String name) {
    return resource(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
  }

  private static String resource(String name) {
    try (var in =
        Objects.requireNonNull(StyleMatrixTest.class.getResourceAsStream("golden/" + name))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Publication> records() {
    return new CslJsonFormat().reader().read(resource("records.json")).publications();
  }

  @Test
  void thereAreFortyStylesAndSixtyRecords() {
    assertThat(styles()).hasSize(40).doesNotHaveDuplicates();
    assertThat(records()).hasSize(60).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void nothingShowsThatSomethingWentWrong(String style) {
    List<Publication> records = records();
    List<String> faults = new ArrayList<>();
    for (String locale : LOCALES) {
      CitationProcessor processor = processor(style, locale);
      CitationSession session = processor.session();
      session.setUncited(records);
      for (Publication record : records) {
        String id = record.id().orElseThrow();
        session.append(id, Citation.of(Cite.of(record).withPage("12-14")).inNote(1));
        RenderedCitation citation = session.citations().get(id);
        check(locale + " " + id + " cited", citation.content(), faults);
      }
      if (processor.layout().isPresent()) {
        for (Bibliography.Entry entry : session.bibliography().entries()) {
          check(locale + " " + entry.publication().id().orElseThrow(), entry.content(), faults);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private static CitationProcessor processor(String style, String locale) {
    return CitationProcessor.builder().style(style).locale(locale).build();
  }

  private static void check(String what, FormattedText text, List<String> faults) {
    String plain = text.plain();
    if (plain.isBlank() && !UNPUBLISHED.matcher(what).find()) {
      faults.add(what + ": empty");
    }
    FAULTS.forEach(
        (fault, pattern) -> {
          if (pattern.matcher(plain).find()) {
            faults.add(what + ": " + fault + ": " + plain);
          }
        });
    String html = text.in(CitationFormat.HTML);
    if (Pattern.compile("&lt;(?!https?:)|&amp;[a-z]+;").matcher(html).find()) {
      faults.add(what + ": escaped markup: " + html);
    }
  }

  /** The files are written anew with -Dcolophon.golden.write=true; read them before you commit. */
  @ParameterizedTest
  @MethodSource("goldenStyles")
  void printsWhatIsWrittenDown(String style) throws IOException {
    String actual = listing(style);
    if (Boolean.getBoolean("colophon.golden.write")) {
      Path folder = Path.of("src/test/resources/dev/colophon/csl/golden");
      Files.writeString(folder.resolve(style + ".md"), actual);
    }
    assertThat(actual).isEqualTo(resource(style + ".md"));
  }

  /** Each record, its citation at a page, and its entry in the order of the style. */
  private static String listing(String style) {
    List<Publication> records = records();
    CitationProcessor processor =
        CitationProcessor.builder().style(style).output(CitationFormat.MARKDOWN).build();
    Bibliography bibliography = processor.bibliography(records);
    StringBuilder out = new StringBuilder("# " + style + ", " + processor.locale() + "\n");
    for (Bibliography.Entry entry : bibliography.entries()) {
      Cite cite = Cite.of(entry.publication()).withPage("12-14");
      out.append("\n[")
          .append(entry.publication().id().orElseThrow())
          .append("] ")
          .append(processor.render(List.of(cite), records))
          .append("\n")
          .append(entry.text())
          .append("\n");
    }
    return out.toString();
  }
}

package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.colophon.model.RichText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Whole lines of real .bib files, most of them values, some of them cut apart: read, written and
 * read again.
 */
@EnabledIfSystemProperty(named = "colophon.corpus", matches = ".+")
class CorpusLatexTest {
  private static final LatexDecoder DECODER = LatexDecoder.builder().caseProtection(true).build();

  @Test
  void realTextComesBack() throws IOException {
    Path corpus = Path.of(System.getProperty("colophon.corpus"), "bibtex");
    assumeThat(corpus).isDirectory();
    try (Stream<Path> files = Files.walk(corpus)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        for (String line : lines(file)) {
          comesBack(line);
        }
      }
    }
  }

  private static List<String> lines(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static void comesBack(String line) {
    RichText text = DECODER.decode(value(line));
    for (LatexEncoder encoder : List.of(LatexEncoder.unicode(), LatexEncoder.ascii())) {
      String latex = encoder.encode(text);
      RichText again = DECODER.decode(latex);
      assertThat(encoder.encode(again)).as(line).isEqualTo(latex);
      assertThat(again.plain().replace("\\%", "%"))
          .as(line)
          .isEqualTo(text.plain().replace("\\%", "%"));
    }
  }

  /** Returns what stands behind the equals sign, without the delimiters of the value. */
  private static String value(String line) {
    String value = line.substring(line.indexOf('=') + 1).strip();
    boolean isDelimited = value.matches("(?s)[{\"].*[}\"],?");
    return isDelimited ? value.substring(1, value.length() - (value.endsWith(",") ? 2 : 1)) : value;
  }
}

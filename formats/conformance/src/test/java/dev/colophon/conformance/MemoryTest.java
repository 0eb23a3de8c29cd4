package dev.colophon.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program with a heap of 128 MB reads what is larger than that: {@link LargeInput}. */
class MemoryTest {
  private static final int RECORDS = 400_000;

  @ParameterizedTest
  @CsvSource({"bibtex", "biblatex", "ris", "json", "ndjson", "csl-json"})
  void manyRecordsTakeTheMemoryOfOne(String format) throws Exception {
    assertThat(read(format, "records", RECORDS)).isEqualTo(RECORDS + " records, 0 errors");
  }

  /** With a limit of 1,000,000 characters a record. */
  @ParameterizedTest
  @CsvSource({"bibtex", "biblatex", "ris", "json", "ndjson", "csl-json"})
  void aRecordWithoutEndTakesTheMemoryOfTheLimit(String format) throws Exception {
    assertThat(read(format, "endless", 200_000_000))
        .matches("[1-9][0-9]* records, [1-9][0-9]* errors");
  }

  private static String read(String format, String kind, int count)
      throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                LargeInput.class.getName(),
                format,
                kind,
                Integer.toString(count))
            .redirectErrorStream(true)
            .start();
    String output = new String(program.getInputStream().readAllBytes(), UTF_8).strip();
    program.waitFor();
    return output;
  }
}

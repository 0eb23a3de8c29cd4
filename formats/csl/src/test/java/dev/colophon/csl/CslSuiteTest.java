package dev.colophon.csl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Runs the CSL test suite. What is not as it expects is listed with a reason, and the list has
 * nothing that is as expected.
 */
@EnabledIfSystemProperty(named = "colophon.corpus", matches = ".+")
class CslSuiteTest {
  private static final String LIST = "csl-suite-differences.txt";
  private static final double LEAST_SHARE = 0.57;

  /** What a fixture gave: {@code problem} is empty if it is as expected. */
  private record Outcome(String expected, String actual, String problem) {
    boolean passed() {
      return problem.isEmpty();
    }
  }

  @Test
  void printsWhatTheSuiteExpectsApartFromTheListedFixtures() throws IOException {
    Map<String, Outcome> outcomes = run();
    if (outcomes.isEmpty() && !Boolean.getBoolean("colophon.corpus.required")) {
      return;
    }
    report(outcomes);
    TreeSet<String> failed = new TreeSet<>(outcomes.keySet());
    failed.removeIf(name -> outcomes.get(name).passed());
    assertThat(failed).as("see target/csl-suite.txt").isEqualTo(listed().keySet());
    double share = 1 - (double) failed.size() / outcomes.size();
    assertThat(share).isGreaterThan(LEAST_SHARE);
    assertThat(outcomes.values())
        .allSatisfy(outcome -> assertThat(outcome.problem()).doesNotStartWith("exception"));
  }

  private static Map<String, Outcome> run() throws IOException {
    Path folder = Path.of(System.getProperty("colophon.corpus"), "csl-tests");
    Map<String, Outcome> outcomes = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return outcomes;
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(
          file -> outcomes.put(file.getFileName().toString().replace(".txt", ""), outcome(file)));
    }
    return outcomes;
  }

  private static Outcome outcome(Path file) {
    try {
      return outcome(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome outcome(String text) {
    String expected = "";
    try {
      Fixture fixture = new Fixture(text);
      expected = normal(fixture.expected());
      String actual = normal(fixture.actual());
      return new Outcome(expected, actual, expected.equals(actual) ? "" : "different");
    } catch (StyleException e) {
      return new Outcome(expected, e.getMessage(), "style refused");
    } catch (RuntimeException e) {
      StackTraceElement[] trace = e.getStackTrace();
      return new Outcome(expected, e + (trace.length > 0 ? " at " + trace[0] : ""), "exception");
    }
  }

  /** Removes what differs only in how the same HTML is written. */
  private static String normal(String html) {
    return html.replaceAll("&#(?:38|x26);", "&amp;")
        .replaceAll("&#60;", "&lt;")
        .replaceAll("&#62;", "&gt;")
        .replace("&quot;", "\"")
        .replaceAll("font-variant:\\s*", "font-variant:")
        .replaceAll("(?<=[>])\\s*\\n\\s*|\\s*\\n\\s*(?=<)", "\n")
        .replaceAll("\\n(?=</?div)|(?<=</div>)\\n|(?<=csl-bib-body\">)\\n", "")
        .strip();
  }

  private static Map<String, String> listed() throws IOException {
    try (var in = Objects.requireNonNull(CslSuiteTest.class.getResourceAsStream(LIST))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+", 2))
          .collect(
              Collectors.toMap(parts -> parts[0], parts -> parts[1], (a, b) -> a, TreeMap::new));
    }
  }

  private static void report(Map<String, Outcome> outcomes) throws IOException {
    StringBuilder text = new StringBuilder();
    long passed = outcomes.values().stream().filter(Outcome::passed).count();
    text.append(passed).append(" of ").append(outcomes.size()).append(" as expected\n\n");
    outcomes.forEach(
        (name, outcome) -> {
          if (!outcome.passed()) {
            text.append("=== ").append(name).append(": ").append(outcome.problem()).append('\n');
            text.append("--- expected\n").append(outcome.expected()).append('\n');
            text.append("--- actual\n").append(outcome.actual()).append("\n\n");
          }
        });
    Files.writeString(Path.of("target", "csl-suite.txt"), text);
  }

  @Test
  void everyListedFixtureHasAReason() throws IOException {
    assertThat(listed().values()).noneMatch(String::isBlank);
    assertThatCode(CslSuiteTest::listed).doesNotThrowAnyException();
  }
}

package dev.colophon.examples.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs benchmarks and prints how fast Colophon is beside its peers.
 *
 * <p>Each argument is a group, such as {@code Bibtex}; without one, or with {@code all}, all run.
 * The group {@code Page} has no peer; it prints pages a minute. After {@code growth} only Colophon
 * runs, on inputs of a quarter, a half and all of the size. System properties: {@code
 * colophon.corpus}, the folder of real files; {@code benchmark.rounds}, 3 by default; {@code
 * benchmark.size} of the input in bytes, 50,000,000 by default.
 */
public final class Benchmarks {
  private static final String PAGE = "Page";
  private static final List<String> GROUPS =
      List.of("Bibtex", "Entries", "Ris", "CslJson", "Json", "WriteJson", "Citations", PAGE);
  private static final String OURS = "colophon";
  private static final int SIZE = Integer.getInteger("benchmark.size", 50_000_000);

  private Benchmarks() {}

  /**
   * Runs the groups that are named, or all of them.
   *
   * @param arguments the names
   * @throws RunnerException if a benchmark fails
   * @throws IOException if the inputs cannot be kept
   */
  public static void main(String... arguments) throws RunnerException, IOException {
    List<String> groups = new ArrayList<>(List.of(arguments));
    boolean isGrowth = groups.remove("growth");
    if (groups.isEmpty() || groups.contains("all")) {
      groups = GROUPS;
    }
    if (isGrowth) {
      Measurement.run(groups, OURS, SIZE / 4, SIZE / 2, SIZE).forEach(Benchmarks::print);
    } else {
      compare(Measurement.run(groups, "\\w+", SIZE));
    }
  }

  private static void compare(List<Measurement> all) {
    for (Measurement one : all) {
      print(one);
      for (Measurement peer : all) {
        if (one.method().equals(OURS)
            && peer.group().equals(one.group())
            && !one.group().equals(PAGE)
            && !peer.method().equals(OURS)) {
          System.out.printf(
              "%-10s %.2f times as fast as %s%n",
              "", one.megabytesPerSecond() / peer.megabytesPerSecond(), peer.method());
        }
      }
    }
  }

  private static void print(Measurement one) {
    if (one.group().equals(PAGE)) {
      System.out.printf(
          "%-10s %-10s %,12d pages %,10.0f a minute%n",
          one.group(),
          one.method(),
          PageBenchmark.pages(one.size()),
          one.perMinute(PageBenchmark.pages(one.size())));
      return;
    }
    System.out.printf(
        "%-10s %-10s %,12d bytes %8.1f MB/s%n",
        one.group(), one.method(), one.size(), one.megabytesPerSecond());
  }
}

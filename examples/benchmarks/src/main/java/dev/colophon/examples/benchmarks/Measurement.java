package dev.colophon.examples.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long a method took.
 *
 * @param group the group of methods that do the same work
 * @param method the method
 * @param size the size of the input in bytes
 * @param seconds the time of each iteration
 */
record Measurement(String group, String method, int size, List<Double> seconds) {
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 3);
  private static final int WARMUPS = 10;
  private static final int ITERATIONS = 5;
  private static final double BYTES_PER_MEGABYTE = 1e6;
  private static final List<String> JVM =
      List.of("-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch", "-XX:+UseParallelGC");

  /**
   * Measures methods that match a pattern. Groups, methods and sizes take turns, each in a virtual
   * machine of its own, so that a busy machine slows all of them. Before each measurement garbage
   * is collected, so that none pays for that of the one before.
   */
  static List<Measurement> run(List<String> groups, String methods, int... sizes)
      throws RunnerException, IOException {
    Path inputs = Files.createTempDirectory("benchmark");
    try {
      return run(inputs, groups, methods, sizes);
    } finally {
      delete(inputs);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static List<Measurement> run(
      Path inputs, List<String> groups, String methods, int... sizes) throws RunnerException {
    Map<String, Measurement> all = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String group : groups) {
        for (RunResult result : new Runner(options(inputs, group, methods, sizes)).run()) {
          Measurement one = of(group, result);
          all.merge(one.method + one.group + one.size, one, Measurement::plus);
        }
      }
    }
    return List.copyOf(all.values());
  }

  private static Options options(Path inputs, String group, String methods, int... sizes) {
    return new OptionsBuilder()
        .include("\\." + group + "Benchmark\\." + methods + "$")
        .param("size", IntStream.of(sizes).mapToObj(Integer::toString).toArray(String[]::new))
        .mode(Mode.SingleShotTime)
        .timeUnit(TimeUnit.SECONDS)
        .warmupIterations(WARMUPS)
        .measurementIterations(ITERATIONS)
        .forks(1)
        .shouldDoGC(true)
        .jvmArgs(JVM.toArray(String[]::new))
        .jvmArgsAppend(
            "-Dbenchmark.inputs=" + inputs,
            "-Dcolophon.corpus=" + System.getProperty("colophon.corpus", ""))
        .build();
  }

  private static Measurement of(String group, RunResult result) {
    List<Double> seconds = new ArrayList<>();
    for (IterationResult iteration : result.getAggregatedResult().getIterationResults()) {
      seconds.add(iteration.getPrimaryResult().getScore());
    }
    BenchmarkParams params = result.getParams();
    String method = params.getBenchmark().replaceFirst(".*\\.", "");
    return new Measurement(group, method, Integer.parseInt(params.getParam("size")), seconds);
  }

  private Measurement plus(Measurement other) {
    List<Double> both = new ArrayList<>(seconds);
    both.addAll(other.seconds);
    return new Measurement(group, method, size, both);
  }

  /** Returns the median of the speeds. */
  double megabytesPerSecond() {
    return size / BYTES_PER_MEGABYTE / median();
  }

  /** Returns how many of what is made in each iteration could be made in a minute. */
  double perMinute(int count) {
    return count * 60 / median();
  }

  private double median() {
    List<Double> sorted = new ArrayList<>(seconds);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}

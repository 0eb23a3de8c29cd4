package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many values of each field are the same on both sides. */
final class PeerTally {
  private static final double GOAL = 0.98;

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  void add(Map<String, String> expected, Map<String, String> actual) {
    expected.forEach(
        (field, value) -> {
          int[] count = counts.computeIfAbsent(field, absent -> new int[2]);
          count[1]++;
          if (isSame(value, actual.getOrDefault(field, ""))) {
            count[0]++;
          } else {
            differences.add(field + ": " + value + " | " + actual.get(field));
          }
        });
  }

  /** MODS has several titles of what a work is in; one of them is enough. */
  private static boolean isSame(String expected, String actual) {
    return actual.contains(expected) || (!actual.isEmpty() && expected.contains(actual));
  }

  void assertGoal() {
    List<String> failures = new ArrayList<>();
    counts.forEach(
        (field, count) -> {
          if (count[0] < GOAL * count[1]) {
            failures.add("%s: %d of %d\n%s".formatted(field, count[0], count[1], of(field)));
          }
        });
    assertThat(failures).isEmpty();
  }

  private String of(String field) {
    return String.join(
        "\n", differences.stream().filter(line -> line.startsWith(field)).limit(40).toList());
  }
}

package dev.colophon.examples.cli;

import dev.colophon.format.Loss;
import dev.colophon.format.Losses;
import dev.colophon.model.Publication;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what an output does not carry, and writes it to a file if one is asked for. */
final class LossLog {
  private static final int MOST_KINDS = 8;

  private final PrintWriter errors;
  private final String format;
  private final Optional<JsonLines> file;
  private final Map<String, Integer> counts = new TreeMap<>();
  private int recordCount;
  private int lossyCount;

  LossLog(PrintWriter errors, String format, Optional<JsonLines> file) {
    this.errors = errors;
    this.format = format;
    this.file = file;
  }

  void add(Publication publication, Losses losses) {
    recordCount++;
    lossyCount += losses.isEmpty() ? 0 : 1;
    for (Loss loss : losses) {
      counts.merge(part(loss), 1, Integer::sum);
      file.ifPresent(lines -> lines.loss(recordCount, publication.id(), loss));
    }
  }

  /** Says in one line how often which part is not carried as it is, the most frequent first. */
  void summarize() {
    if (counts.isEmpty()) {
      return;
    }
    String most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_KINDS)
            .map(entry -> entry.getValue() + " " + entry.getKey())
            .collect(Collectors.joining(", "));
    String more = counts.size() > MOST_KINDS ? ", …" : "";
    String records = lossyCount + " of " + Counted.of(recordCount, "record");
    errors.println(
        "colophon: " + format + " does not carry all of " + records + ": " + most + more);
  }

  /** The path without indexes: {@code contributors.position}. */
  private static String part(Loss loss) {
    return loss.path().steps().stream()
        .filter(step -> !step.startsWith("["))
        .collect(Collectors.joining("."));
  }
}

package dev.colophon.examples.cli;

import dev.colophon.format.Loss;
import dev.colophon.format.LossSummary;
import dev.colophon.format.Losses;
import dev.colophon.model.Publication;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** Counts what an output does not carry, and writes it to a file if one is asked for. */
final class LossLog {
  private static final int MOST_KINDS = 8;

  private final PrintWriter errors;
  private final String format;
  private final Optional<JsonLines> file;
  private final LossSummary summary = new LossSummary();

  LossLog(PrintWriter errors, String format, Optional<JsonLines> file) {
    this.errors = errors;
    this.format = format;
    this.file = file;
  }

  void add(Publication publication, Losses losses) {
    summary.add(publication, losses);
    for (Loss loss : losses) {
      file.ifPresent(lines -> lines.loss(summary.recordCount(), publication.id(), loss));
    }
  }

  /** Says in one line how much of what is not carried as it is, the most frequent first. */
  void summarize() {
    List<LossSummary.Count> counts = summary.counts();
    if (counts.isEmpty()) {
      return;
    }
    StringJoiner most = new StringJoiner(", ");
    for (LossSummary.Count count : counts.subList(0, Math.min(counts.size(), MOST_KINDS))) {
      most.add(count.toString());
    }
    String more = counts.size() > MOST_KINDS ? ", …" : "";
    String records = summary.lossyCount() + " of " + Counted.of(summary.recordCount(), "record");
    errors.println(
        "colophon: " + format + " does not carry all of " + records + ": " + most + more);
  }
}

package dev.colophon.json.internal;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Severity;
import dev.colophon.format.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The diagnostics of a text, record by record. Not safe for use by several threads. */
final class Reports {
  private final String family;
  private final int max;
  private List<Diagnostic> found = new ArrayList<>();
  private int count;

  /**
   * Starts a text.
   *
   * @param family what the codes begin with
   * @param max how many are wanted; the reader tells of one more that there are more
   */
  Reports(String family, int max) {
    this.family = family;
    this.max = max;
  }

  /** Tells whether there are as many as are wanted, and one more. */
  boolean isFull() {
    return count > max;
  }

  void add(Severity severity, String code, String message, SourceSpan span, String... about) {
    add(Diagnostic.of(severity, family + "." + code, message).at(span).about(about));
  }

  void add(Diagnostic diagnostic) {
    count++;
    found.add(diagnostic);
  }

  /** Returns those since the last call, for the record of this key. */
  List<Diagnostic> take(Optional<String> recordKey) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> taken = found;
    found = new ArrayList<>();
    recordKey.ifPresent(key -> taken.replaceAll(diagnostic -> diagnostic.inRecord(key)));
    return taken;
  }
}

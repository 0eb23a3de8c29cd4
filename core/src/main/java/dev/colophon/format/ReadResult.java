package dev.colophon.format;

import dev.colophon.model.Publication;
import java.util.List;

/**
 * All records of an input.
 *
 * @param records the records in the order of the input, unmodifiable
 * @since 0.1.0
 */
public record ReadResult(List<ReadRecord> records) {

  /**
   * Makes a result.
   *
   * @param records the records
   * @throws NullPointerException if {@code records} is null
   */
  public ReadResult {
    records = List.copyOf(records);
  }

  /**
   * Returns the publications.
   *
   * @return an unmodifiable list in the order of the input
   */
  public List<Publication> publications() {
    return records.stream().flatMap(record -> record.publication().stream()).toList();
  }

  /**
   * Returns the diagnostics of all records.
   *
   * @return an unmodifiable list in the order of the input
   */
  public List<Diagnostic> diagnostics() {
    return records.stream().flatMap(record -> record.diagnostics().stream()).toList();
  }

  /**
   * Tells whether any diagnostic is an error.
   *
   * @return true if so
   */
  public boolean hasErrors() {
    return diagnostics().stream().anyMatch(found -> found.severity() == Severity.ERROR);
  }
}

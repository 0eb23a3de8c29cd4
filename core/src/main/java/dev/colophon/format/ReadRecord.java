package dev.colophon.format;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.Publication;
import java.util.List;
import java.util.Optional;

/**
 * What a reader made of one record of the input.
 *
 * @param publication the publication, or empty if only diagnostics came of this part of the input
 * @param diagnostics what there is to say about it, unmodifiable, possibly empty
 * @since 0.1.0
 */
public record ReadRecord(Optional<Publication> publication, List<Diagnostic> diagnostics) {

  /**
   * Makes a record.
   *
   * @param publication the publication
   * @param diagnostics what there is to say about it
   * @throws NullPointerException if an argument is null
   */
  public ReadRecord {
    requireNonNull(publication, "publication");
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns a record with a publication.
   *
   * @param publication the publication
   * @param diagnostics what there is to say about it
   * @return the record
   */
  public static ReadRecord of(Publication publication, List<Diagnostic> diagnostics) {
    return new ReadRecord(Optional.of(publication), diagnostics);
  }

  /**
   * Returns a record of diagnostics only.
   *
   * @param diagnostics what there is to say
   * @return the record
   */
  public static ReadRecord of(List<Diagnostic> diagnostics) {
    return new ReadRecord(Optional.empty(), diagnostics);
  }
}

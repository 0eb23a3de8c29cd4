package dev.colophon.html;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.Diagnostic;
import dev.colophon.model.Publication;
import java.util.List;
import java.util.Optional;

/**
 * What a page says of its publication.
 *
 * @param publication the publication, or empty if the page has no metadata
 * @param evidence every statement that was read, also those that others stand before; the most
 *     trusted source first
 * @param diagnostics what could not be read
 * @since 0.1.0
 */
public record PageReading(
    Optional<Publication> publication, List<PageEvidence> evidence, List<Diagnostic> diagnostics) {

  /**
   * Makes a reading.
   *
   * @param publication the publication
   * @param evidence every statement
   * @param diagnostics what could not be read
   */
  public PageReading {
    requireNonNull(publication, "publication");
    evidence = List.copyOf(evidence);
    diagnostics = List.copyOf(diagnostics);
  }
}

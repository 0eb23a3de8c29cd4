package dev.colophon.bibtex;

import dev.colophon.format.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * All entries of an input.
 *
 * @param entries the entries in the order of the input, unmodifiable; {@code @xdata} and {@code
 *     @set} are among them
 * @param diagnostics what there is to say about them and about what stands between them, in the
 *     order of the input, unmodifiable
 * @since 0.1.0
 */
public record BibEntries(List<ResolvedEntry> entries, List<Diagnostic> diagnostics) {

  /**
   * Makes the entries of an input.
   *
   * @param entries the entries
   * @param diagnostics what there is to say about them
   * @throws NullPointerException if an argument is null
   */
  public BibEntries {
    entries = List.copyOf(entries);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Returns the first entry of a key.
   *
   * @param key the key
   * @return the entry, or empty if there is none
   */
  public Optional<ResolvedEntry> entry(String key) {
    return entries.stream()
        .filter(entry -> entry.key().filter(key::equals).isPresent())
        .findFirst();
  }
}

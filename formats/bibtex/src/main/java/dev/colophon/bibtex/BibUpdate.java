package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.Losses;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document into which publications were written back.
 *
 * @param document the document
 * @param losses by key, for each entry that was changed or added, what it does not carry; an
 *     unmodifiable map in the order of the publications
 * @since 0.1.0
 */
public record BibUpdate(BibDocument document, Map<String, Losses> losses) {

  /**
   * Makes an update.
   *
   * @param document the document
   * @param losses what the entries do not carry
   * @throws NullPointerException if an argument is null
   */
  public BibUpdate {
    requireNonNull(document, "document");
    losses = Collections.unmodifiableMap(new LinkedHashMap<>(losses));
  }
}

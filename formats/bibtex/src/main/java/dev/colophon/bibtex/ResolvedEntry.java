package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.entry.Entry;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry as BibTeX or biber sees it: macros are put in, pieces joined, and the fields are there
 * that it inherits through {@code crossref}, {@code xdata} and {@code entryset}. Immutable and safe
 * to share between threads.
 *
 * <p>Entries are equal if they are the same object.
 *
 * @see EntryReader
 * @since 0.1.0
 */
public final class ResolvedEntry {
  private final Entry entry;

  ResolvedEntry(Entry entry) {
    this.entry = entry;
  }

  /**
   * Returns the type.
   *
   * @return the word after the at sign, in lower case
   */
  public String type() {
    return entry.type();
  }

  /**
   * Returns the key.
   *
   * @return the key as written, or empty if there is none
   */
  public Optional<String> key() {
    return Optional.ofNullable(entry.key());
  }

  /**
   * Returns the fields: first those of the entry itself in the order of the source, also those that
   * are there twice, then those it inherits.
   *
   * @return an unmodifiable list
   */
  public List<ResolvedField> fields() {
    List<ResolvedField> fields = new ArrayList<>(entry.size());
    for (int i = 0; i < entry.size(); i++) {
      fields.add(field(i));
    }
    return List.copyOf(fields);
  }

  /**
   * Returns the first field of a name.
   *
   * @param name the name in lower case
   * @return the field, or empty if there is none
   */
  public Optional<ResolvedField> field(String name) {
    int index = entry.find(name);
    return index < 0 ? Optional.empty() : Optional.of(field(index));
  }

  /**
   * Returns the value of the first field of a name, as {@link ResolvedField#latex()}.
   *
   * @param name the name in lower case
   * @return the LaTeX of the value, or empty if there is no such field
   */
  public Optional<String> latex(String name) {
    return Optional.ofNullable(entry.value(name));
  }

  private ResolvedField field(int index) {
    return new ResolvedField(
        entry.name(index),
        entry.value(index),
        Optional.ofNullable(entry.origin(index)),
        entry.span(index));
  }

  /**
   * Returns what there is to say about the entry.
   *
   * @return an unmodifiable list
   */
  public List<Diagnostic> diagnostics() {
    return List.copyOf(entry.diagnostics());
  }

  /**
   * Returns where the entry stands.
   *
   * @return the place of the whole entry in the input
   */
  public SourceSpan span() {
    return entry.span();
  }

  /**
   * Returns the characters of the entry.
   *
   * @return the source as written
   */
  public String source() {
    return entry.source();
  }

  /** Returns the type and key, as in {@code @book{k}}. */
  @Override
  public String toString() {
    return "@" + type() + "{" + key().orElse("") + "}";
  }
}

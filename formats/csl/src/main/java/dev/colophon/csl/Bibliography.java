package dev.colophon.csl;

import dev.colophon.model.Publication;
import java.util.List;
import java.util.Set;

/**
 * A bibliography: entries in the order of the style, and how the style wants them laid out.
 *
 * <p>Immutable, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class Bibliography {
  private final List<Entry> entries;
  private final BibliographyLayout layout;
  private final String text;
  private final Set<Limitation> limitations;

  Bibliography(
      List<Entry> entries, BibliographyLayout layout, String text, Set<Limitation> limitations) {
    this.entries = List.copyOf(entries);
    this.layout = layout;
    this.text = text;
    this.limitations = Set.copyOf(limitations);
  }

  /**
   * One entry.
   *
   * @param publication what the entry is about
   * @param text the entry in the output format, without what stands around entries
   * @param content the entry with its looks
   */
  public record Entry(Publication publication, String text, FormattedText content) {}

  /**
   * Returns the entries in the order of the style.
   *
   * @return an unmodifiable list, as long as the collection that was rendered
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * Returns how the style wants the entries laid out.
   *
   * @return the layout
   */
  public BibliographyLayout layout() {
    return layout;
  }

  /**
   * Returns what the style asks for here and was not done.
   *
   * @return an unmodifiable set
   */
  public Set<Limitation> limitations() {
    return limitations;
  }

  /**
   * Returns the whole bibliography in the output format: a line an entry in text, a {@code div} in
   * HTML, paragraphs in Markdown.
   */
  @Override
  public String toString() {
    return text;
  }
}

package dev.colophon.csl;

import dev.colophon.csl.internal.StyleFiles;
import dev.colophon.csl.internal.StyleHeader;
import dev.colophon.csl.internal.StyleLibrary;
import dev.colophon.csl.internal.StyleSearch;
import dev.colophon.csl.internal.StyleSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A style of the Citation Style Language: how citations and bibliographies look.
 *
 * <p>More than 10,000 styles come with the library, those of the CSL project and {@code
 * ids-harvard} of our own. A style can also be read from a file or a string.
 *
 * <pre>{@code
 * CitationStyle apa = CitationStyle.of("apa");
 * CitationStyle mine = CitationStyle.read(Path.of("mine.csl"));
 * List<CitationStyle> found = CitationStyle.search("development studies");
 * }</pre>
 *
 * <p>Immutable, equal by id and text, safe to share between threads.
 *
 * @since 0.1.0
 */
public final class CitationStyle {
  private final String id;
  private final StyleHeader header;
  private final @Nullable String xml;

  private CitationStyle(String id, StyleHeader header, @Nullable String xml) {
    this.id = id;
    this.header = header;
    this.xml = xml;
  }

  /**
   * Returns the style of this id that comes with the library.
   *
   * @param id the id, such as {@code ids-harvard}, {@code apa} or {@code nature}: the last part of
   *     the address that identifies the style
   * @return the style
   * @throws StyleException if there is no such style
   */
  public static CitationStyle of(String id) {
    return find(id).orElseThrow(() -> new StyleException(id, StyleSearch.noSuchStyle(id)));
  }

  /**
   * Returns the style of this id that comes with the library.
   *
   * @param id the id, such as {@code ids-harvard}
   * @return the style, or empty if there is none
   */
  public static Optional<CitationStyle> find(String id) {
    return StyleLibrary.xml(id).map(xml -> new CitationStyle(id, StyleFiles.header(xml), xml));
  }

  /**
   * Returns the style that a string holds.
   *
   * @param xml the XML of the style
   * @return the style
   * @throws StyleException if it can't be used: not well-formed, not CSL, without a macro that it
   *     calls, calling itself, or without a citation section
   */
  public static CitationStyle parse(String xml) {
    return parse(StyleFiles.id(xml).orElse("unnamed"), xml);
  }

  private static CitationStyle parse(String id, String xml) {
    StyleHeader header = StyleFiles.header(xml);
    CitationStyle style = new CitationStyle(id, header, xml);
    style.source().check();
    return style;
  }

  /**
   * Returns the style that a file holds.
   *
   * @param file the file, in UTF-8 or in the encoding that its XML declaration names
   * @return the style, with the name of the file without {@code .csl} as its id
   * @throws IOException if the file can't be read
   * @throws StyleException if the style can't be used, as for {@link #parse}
   */
  public static CitationStyle read(Path file) throws IOException {
    return parse(StyleFiles.id(file), StyleFiles.text(file));
  }

  /**
   * Returns all styles that come with the library, by id. The first call takes seconds, since it
   * reads them all.
   *
   * @return the styles in the order of their ids
   */
  public static Stream<CitationStyle> all() {
    return StyleLibrary.headers().entrySet().stream()
        .map(entry -> new CitationStyle(entry.getKey(), entry.getValue(), null));
  }

  /**
   * Returns the styles whose title, short title or id contains all of these words. The first call
   * takes seconds, as {@link #all} does.
   *
   * @param words the words, in any order and letter case, with or without accents
   * @return the styles in the order of their ids, an unmodifiable list
   */
  public static List<CitationStyle> search(String words) {
    StyleSearch search = new StyleSearch(words);
    return all().filter(style -> search.matches(style.id, style.header)).toList();
  }

  /**
   * Returns the id.
   *
   * @return the id, such as {@code apa}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the title.
   *
   * @return the title, empty if the style has none
   */
  public String title() {
    return header.title();
  }

  /**
   * Returns the form of citations: {@code author-date}, {@code author}, {@code numeric}, {@code
   * label} or {@code note}.
   *
   * @return the form, or empty if the style doesn't say
   */
  public Optional<String> citationForm() {
    return header.format();
  }

  /**
   * Returns the fields of study that use the style, in the words of CSL, such as {@code
   * social_science}.
   *
   * @return an unmodifiable list, possibly empty
   */
  public List<String> fields() {
    return header.fields();
  }

  /**
   * Returns the language that the style is written for.
   *
   * @return a BCP 47 tag, or empty if the style doesn't say
   */
  public Optional<String> defaultLocale() {
    return header.defaultLocale();
  }

  /**
   * Returns the id of the style that this one stands for. A dependent style, such as that of one
   * journal of a publisher, has a title of its own but the rules of its parent.
   *
   * @return the id, or empty if this style has rules of its own
   */
  public Optional<String> parentId() {
    return header.parent();
  }

  /**
   * Returns the style with the rules: this one, or the parent if this one is dependent.
   *
   * @return a style without a parent
   * @throws StyleException if the parent doesn't come with the library
   */
  public CitationStyle independent() {
    return parentId().map(this::parent).orElse(this);
  }

  private CitationStyle parent(String parentId) {
    return find(parentId)
        .filter(parent -> parent.parentId().isEmpty())
        .orElseThrow(
            () -> new StyleException(id, "there is no style '" + parentId + "', its parent"));
  }

  /**
   * Returns the XML of the style.
   *
   * @return the XML as it was read
   */
  public String xml() {
    return xml != null ? xml : StyleLibrary.xml(id).orElseThrow();
  }

  /** Returns the rules, of the parent if this style is dependent. */
  StyleSource source() {
    CitationStyle rules = independent();
    return new StyleSource(rules.id, rules.xml());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CitationStyle that && id.equals(that.id) && xml().equals(that.xml());
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, header);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }
}

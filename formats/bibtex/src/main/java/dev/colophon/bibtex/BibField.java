package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.SourceSpan;

/**
 * A field of a {@link BibEntry}.
 *
 * @param name the name as written
 * @param source the value as written, with braces, quotes and what joins its pieces; empty if there
 *     is none
 * @param span where the field is, from its name to the end of its value
 * @since 0.1.0
 */
public record BibField(String name, String source, SourceSpan span) {

  /**
   * Makes a field.
   *
   * @param name the name as written
   * @param source the characters
   * @param span where it is
   * @throws NullPointerException if an argument is null
   */
  public BibField {
    requireNonNull(name, "name");
    requireNonNull(source, "source");
    requireNonNull(span, "span");
  }

  /**
   * Returns the value without the braces or quotes around it.
   *
   * @return the LaTeX source; the whole source of a value that is put together of pieces
   */
  public String content() {
    int last = source.length() - 1;
    boolean isDelimited =
        last > 0
            && ((source.charAt(0) == '{' && source.charAt(last) == '}')
                || (source.charAt(0) == '"' && source.charAt(last) == '"'));
    return isDelimited && source.indexOf('#') < 0 ? source.substring(1, last) : source;
  }
}

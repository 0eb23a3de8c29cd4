package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.internal.entry.Verbatim;
import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.format.SourceSpan;
import dev.colophon.model.RichText;
import java.util.Optional;

/**
 * A field of a {@link ResolvedEntry}. Immutable and safe to share between threads.
 *
 * @param name the name in lower case, as the entry has it or as inheritance renames it
 * @param latex the value with macros put in and its pieces joined, without the braces or quotes
 *     around it; a month that was given as a macro is the name of the macro, as in {@code jan}
 * @param origin the key of the entry that the field is inherited from, empty if that entry has no
 *     key; absent if it is a field of the entry itself
 * @param span where the value stands in the source; the start of the entry if it is inherited
 * @since 0.1.0
 */
public record ResolvedField(String name, String latex, Optional<String> origin, SourceSpan span) {
  private static final LatexDecoder DECODER = LatexDecoder.builder().caseProtection(true).build();

  /**
   * Makes a field.
   *
   * @param name the name in lower case
   * @param latex the value
   * @param origin the key of the entry that the field is inherited from
   * @param span where the value stands
   * @throws NullPointerException if an argument is null
   */
  public ResolvedField {
    requireNonNull(name, "name");
    requireNonNull(latex, "latex");
    requireNonNull(origin, "origin");
    requireNonNull(span, "span");
  }

  /**
   * Tells whether LaTeX takes the value as it is, as that of {@code url}, {@code doi} and {@code
   * file}, so that no character in it is a command.
   *
   * @return true if so
   */
  public boolean isVerbatim() {
    return Verbatim.isField(name);
  }

  /**
   * Returns the value as text with marks: commands and accents are decoded, unless the field {@link
   * #isVerbatim()}.
   *
   * @return the text; commands that are not known stay in it as written
   */
  public RichText text() {
    return isVerbatim() ? RichText.of(latex.strip()) : DECODER.decode(latex);
  }
}

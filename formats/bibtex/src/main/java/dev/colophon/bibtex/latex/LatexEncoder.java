package dev.colophon.bibtex.latex;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.RichText;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes rich text as LaTeX for the fields of BibTeX and BibLaTeX.
 *
 * <pre>{@code
 * RichText title = RichText.builder().append("Ångström & ").append("E. coli", Mark.ITALIC).build();
 * LatexEncoder.unicode().encode(title); // Ångström \& \textit{E. coli}
 * LatexEncoder.ascii().encode(title);   // {\AA}ngstr{\"o}m \& \textit{E. coli}
 * }</pre>
 *
 * <p>A {@link LatexDecoder} with case protection reads back the very same text, except for these:
 *
 * <ul>
 *   <li>a tab or a form feed comes back as a space, a carriage return (with or without line feed)
 *       as a line feed;
 *   <li>in the source of formulas, each run of white space is one space; dollar and percent signs,
 *       an escape at the end, and braces that TeX or BibTeX would find unbalanced are written so
 *       that the formula stays in its value;
 *   <li>an empty paragraph does not come back.
 * </ul>
 *
 * <p>Encoding what was read back gives the same LaTeX. Braces are always balanced, also as BibTeX
 * counts them (escaped ones too: a brace in the text is a command). The LaTeX can stand in a value
 * in braces; in one in quotes only with {@link #withQuotesInBraces()}.
 *
 * <p>Encoders are immutable and safe for use by several threads.
 *
 * @since 0.1.0
 */
public final class LatexEncoder {
  private static final String PARAGRAPH_BREAK = "\n\\par\n";

  private final boolean isAscii;
  private final boolean quotesInBraces;

  private LatexEncoder(boolean isAscii, boolean quotesInBraces) {
    this.isAscii = isAscii;
    this.quotesInBraces = quotesInBraces;
  }

  /**
   * Returns an encoder that leaves characters outside of ASCII as they are, for biber and today's
   * LaTeX.
   *
   * @return the encoder; it writes the no-break space as {@code ~}
   */
  public static LatexEncoder unicode() {
    return new LatexEncoder(false, false);
  }

  /**
   * Returns an encoder that writes characters outside of ASCII as commands, for BibTeX and old
   * LaTeX.
   *
   * <p>Characters that no command stands for, and those in formulas, stay as they are and are
   * reported.
   *
   * @return the encoder
   */
  public static LatexEncoder ascii() {
    return new LatexEncoder(true, false);
  }

  /**
   * Returns an encoder that puts straight double quotes in braces, for values that are delimited by
   * quotes.
   *
   * @return the encoder
   */
  public LatexEncoder withQuotesInBraces() {
    return new LatexEncoder(isAscii, true);
  }

  /**
   * Writes plain text.
   *
   * @param text the characters
   * @return the LaTeX
   */
  public String encode(String text) {
    return encode(RichText.of(text), LatexDiagnostic::ignore);
  }

  /**
   * Writes a text.
   *
   * @param text the text
   * @return the LaTeX
   */
  public String encode(RichText text) {
    return encode(text, LatexDiagnostic::ignore);
  }

  /**
   * Writes a text.
   *
   * @param text the text
   * @param diagnostics takes the characters that {@link #ascii()} found no command for
   * @return the LaTeX
   */
  public String encode(RichText text, Consumer<? super LatexDiagnostic> diagnostics) {
    requireNonNull(diagnostics, "diagnostics");
    return text.isPlain() && isLatex(text.plain())
        ? text.plain()
        : new Encoding(text, this, diagnostics).run();
  }

  private boolean isLatex(String plain) {
    return LatexCharacters.isLiteral(plain)
        && plain
            .chars()
            .noneMatch(c -> Encoding.needsCommand((char) c) || (isAscii ? c >= 128 : c == '\u00a0'))
        && !(quotesInBraces && plain.indexOf('"') >= 0);
  }

  /**
   * Writes paragraphs, with {@code \par} between them.
   *
   * @param paragraphs the paragraphs; empty ones are left out
   * @param diagnostics takes the characters that {@link #ascii()} found no command for; offsets are
   *     within the paragraph
   * @return the LaTeX
   */
  public String encodeParagraphs(
      List<RichText> paragraphs, Consumer<? super LatexDiagnostic> diagnostics) {
    StringBuilder latex = new StringBuilder();
    for (RichText paragraph : paragraphs) {
      if (!paragraph.isEmpty()) {
        latex
            .append(latex.length() == 0 ? "" : PARAGRAPH_BREAK)
            .append(encode(paragraph, diagnostics));
      }
    }
    return latex.toString();
  }

  boolean isAscii() {
    return isAscii;
  }

  boolean quotesInBraces() {
    return quotesInBraces;
  }
}

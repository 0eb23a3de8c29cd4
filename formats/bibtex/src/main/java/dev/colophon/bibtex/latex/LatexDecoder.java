package dev.colophon.bibtex.latex;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.RichText;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads LaTeX text, as it stands in the fields of BibTeX and BibLaTeX, as rich text.
 *
 * <pre>{@code
 * LatexDecoder decoder = LatexDecoder.builder().caseProtection(true).build();
 * RichText title = decoder.decode("The {DNA} of \\emph{{\\'E}coli} -- in $H_2O$");
 * title.plain(); // The DNA of Écoli – in H_2O
 * }</pre>
 *
 * <ul>
 *   <li>Accents and symbols become characters, composed where Unicode has the composed character
 *       (NFC); characters that are not written as commands stay as they are.
 *   <li>Fonts become marks: {@code \textit}, {@code \emph}, {@code {\it …}} and the like. {@code
 *       \emph} in italics is upright. A style without a mark (typewriter, colour, size) leaves the
 *       text and a {@link LatexDiagnostic.Kind#FORMATTING_DROPPED diagnostic}.
 *   <li>Formulas become runs with {@link dev.colophon.model.Mark#MATH}, which hold the source.
 *       {@code \ensuremath} of one symbol is the character, since that is how text gets symbols of
 *       formulas.
 *   <li>Groups protect capitals ({@link dev.colophon.model.Mark#NO_CASE}) if {@link
 *       Builder#caseProtection} is on: not those that start with a command, not the argument of a
 *       command, not <code>{"}</code>, and not one group around the whole text.
 *   <li>White space is one space, and none at the ends; {@code \ } is a space that stays. {@code ~}
 *       is U+00A0. {@code \newline} is a line break.
 *   <li>{@code \href{url}{text}} is the text with the URL in parentheses behind it, unless the two
 *       are the same.
 *   <li>A percent sign is itself: values of BibTeX have no comments.
 *   <li>What is not known stays as written, command and braces, and is reported. No input makes the
 *       decoder throw.
 * </ul>
 *
 * <p>Time and memory are proportional to the length of the text. Decoders are immutable and safe
 * for use by several threads.
 *
 * <p>Sources: The LaTeX companion (third edition) for commands; {@code bibtex.web} for groups;
 * biber's {@code recode_data.xml} for symbols.
 *
 * @since 0.1.0
 */
public final class LatexDecoder {
  private static final int DEFAULT_MAX_NESTING = 1_000;

  private final boolean caseProtection;
  private final boolean lineBreaks;
  private final boolean symbolFormulasAsText;
  private final int maxNesting;

  private LatexDecoder(Builder builder) {
    this.caseProtection = builder.caseProtection;
    this.lineBreaks = builder.lineBreaks;
    this.symbolFormulasAsText = builder.symbolFormulasAsText;
    this.maxNesting = builder.maxNesting;
  }

  /**
   * Returns a decoder with the default options.
   *
   * @return a decoder for which groups do not protect capitals
   */
  public static LatexDecoder create() {
    return builder().build();
  }

  /**
   * Returns a builder with the default options.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a text. A paragraph break is a space.
   *
   * @param latex the LaTeX source, without the delimiters of the field
   * @return the text
   */
  public RichText decode(CharSequence latex) {
    return decode(latex, LatexDiagnostic::ignore);
  }

  /**
   * Reads a text. A paragraph break is a space.
   *
   * @param latex the LaTeX source, without the delimiters of the field
   * @param diagnostics takes what could not be carried over, in the order of the source as far as
   *     possible
   * @return the text
   */
  public RichText decode(CharSequence latex, Consumer<? super LatexDiagnostic> diagnostics) {
    String source = latex.toString();
    return LatexCharacters.isLiteral(source)
        ? RichText.of(source)
        : read(source, false, diagnostics).toRichText();
  }

  /**
   * Reads a text as characters without marks, formulas in their {@link MathText plain form}.
   *
   * @param latex the LaTeX source
   * @return the characters
   */
  public String decodePlain(CharSequence latex) {
    return decodePlain(latex, LatexDiagnostic::ignore);
  }

  /**
   * Reads a text as characters without marks, formulas in their {@link MathText plain form}.
   *
   * @param latex the LaTeX source
   * @param diagnostics takes what could not be carried over
   * @return the characters
   */
  public String decodePlain(CharSequence latex, Consumer<? super LatexDiagnostic> diagnostics) {
    String source = latex.toString();
    return LatexCharacters.isLiteral(source) ? source : read(source, false, diagnostics).toPlain();
  }

  /**
   * Reads a text of paragraphs, which end at blank lines and {@code \par}.
   *
   * @param latex the LaTeX source
   * @param diagnostics takes what could not be carried over
   * @return the paragraphs that are not empty
   */
  public List<RichText> decodeParagraphs(
      CharSequence latex, Consumer<? super LatexDiagnostic> diagnostics) {
    String source = latex.toString();
    if (LatexCharacters.isLiteral(source)) {
      return source.isEmpty() ? List.of() : List.of(RichText.of(source));
    }
    return read(source, true, diagnostics).toParagraphs();
  }

  private RunBuffer read(
      String source, boolean splitsParagraphs, Consumer<? super LatexDiagnostic> diagnostics) {
    requireNonNull(diagnostics, "diagnostics");
    RunBuffer out = new RunBuffer(source.length(), splitsParagraphs);
    new Decoding(Surrogates.repair(source, diagnostics), this, out, diagnostics).run();
    return out;
  }

  boolean caseProtection() {
    return caseProtection;
  }

  boolean lineBreaks() {
    return lineBreaks;
  }

  boolean symbolFormulasAsText() {
    return symbolFormulasAsText;
  }

  int maxNesting() {
    return maxNesting;
  }

  /**
   * Sets the options of a {@link LatexDecoder}. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private boolean caseProtection;
    private boolean lineBreaks;
    private boolean symbolFormulasAsText;
    private int maxNesting = DEFAULT_MAX_NESTING;

    private Builder() {}

    /**
     * Sets whether groups protect capitals, as in titles. Off by default.
     *
     * @param on whether they do
     * @return this builder
     */
    public Builder caseProtection(boolean on) {
      caseProtection = on;
      return this;
    }

    /**
     * Sets whether a double backslash is a line break; otherwise it is a space. Off by default.
     *
     * @param on whether it is
     * @return this builder
     */
    public Builder lineBreaks(boolean on) {
      lineBreaks = on;
      return this;
    }

    /**
     * Sets whether a formula that is one symbol, such as {@code $\alpha$} or {@code $<$}, is the
     * character rather than a formula. Off by default: such a formula is then written back as it
     * was.
     *
     * @param on whether it is
     * @return this builder
     */
    public Builder symbolFormulasAsText(boolean on) {
      symbolFormulasAsText = on;
      return this;
    }

    /**
     * Sets how deep groups and arguments may be nested; deeper braces stay in the text. 1,000 by
     * default.
     *
     * @param depth the limit
     * @return this builder
     * @throws IllegalArgumentException if {@code depth} is negative
     */
    public Builder maxNesting(int depth) {
      if (depth < 0) {
        throw new IllegalArgumentException("maxNesting must not be negative: " + depth);
      }
      maxNesting = depth;
      return this;
    }

    /**
     * Returns a decoder with these options.
     *
     * @return the decoder
     */
    public LatexDecoder build() {
      return new LatexDecoder(this);
    }
  }
}

package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {
  private final LatexDecoder decoder = LatexDecoder.create();

  private String decode(String latex) {
    return Markup.of(decoder.decode(latex));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "In $H_2O$ x|In <m>H_2O</m> x",
        "\\(a^2\\) b|<m>a^2</m> b",
        "\\[a^2\\]|<m>a^2</m>",
        "$$E=mc^2$$|<m>E=mc^2</m>",
        "$a \\$ b$|<m>a \\$ b</m>",
        "$a \\text{for $x$} b$|<m>a \\text{for $x$} b</m>",
        "\\emph{a $x$}|<i>a </i><i><m>x</m></i>",
        "US\\$5 and $x$|US$5 and <m>x</m>",
        "\\ensuremath{x+1}|<m>x+1</m>",
        "$ x $|<m> x </m>"
      })
  void keepsTheSourceOfFormulas(String latex, String expected) {
    assertThat(decode(latex)).isEqualTo(expected);
  }

  @Test
  void collapsesWhiteSpaceInFormulas() {
    assertThat(decode("$a\n  b$")).isEqualTo("<m>a b</m>");
  }

  @Test
  void keepsNeighbouringFormulasApart() {
    assertThat(decode("$\\alpha$$x$")).isEqualTo("<m>\\alpha x</m>");
    assertThat(decode("$\\Sigma$$\\Delta$")).isEqualTo("<m>\\Sigma\\Delta</m>");
    assertThat(decode("$2$$x$")).isEqualTo("<m>2x</m>");
  }

  @Test
  void takesOneSymbolInEnsuremathForText() {
    assertThat(decode("\\ensuremath{\\alpha}-rays")).isEqualTo("α-rays");
    assertThat(decode("\\ensuremath{\\acute{\\alpha}}")).isEqualTo("ά");
    assertThat(decode("\\ensuremath{\\mathbb{R}}")).isEqualTo("ℝ");
    assertThat(decode("\\ensuremath{^{4}}")).isEqualTo("⁴");
    assertThat(decode("\\ensuremath{\\not\\subset}")).isEqualTo("⊄");
    assertThat(decode("\\ensuremath{<}")).isEqualTo("<");
  }

  @Test
  void takesOneSymbolForTextEverywhereIfAsked() {
    LatexDecoder symbols = LatexDecoder.builder().symbolFormulasAsText(true).build();
    assertThat(Markup.of(symbols.decode("{$\\alpha$}-rays {$<$} $x$ $\\alpha_1$ $\\sim$")))
        .isEqualTo("α-rays < <m>x</m> <m>\\alpha_1</m> ∼");
  }

  @Test
  void putsAnAccentOnAFormulaOfOneSymbol() {
    assertThat(decode("\\'{$\\alpha$}")).isEqualTo("ά");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "H_2O|H₂O",
        "x^2|x²",
        "x^{10}|x¹⁰",
        "x_{ij}|xᵢⱼ",
        "\\alpha|α",
        "\\alpha x|αx",
        "\\alpha_{1}^{2}|α₁²",
        "x^{ab?}|x^(ab?)",
        "x_\\mathrm{max}|xₘₐₓ",
        "10^{-3}|10⁻³",
        "a-b|a−b",
        "f'|f′",
        "\\frac{a}{b}|a/b",
        "\\frac{a+b}{2}|(a+b)/2",
        "\\sqrt{2}|√2",
        "\\sqrt[3]{x+1}|∛(x+1)",
        "\\mathbb{R}^n|ℝⁿ",
        "\\mathcal{O}(n\\log n)|𝒪(n log n)",
        "\\mathbf{x}|x",
        "\\text{if }x|if x",
        "a \\leq b|a ≤ b",
        "\\alpha \\beta|αβ",
        "\\quad|\u2003",
        "a\\le b|a≤b",
        "\\left(\\frac12\\right)|(1/2)",
        "\\hat{x}|x̂",
        "\\bar x|x̄",
        "\\overline{AB}|A̅B̅",
        "\\vec{v}|v⃗",
        "\\{1,\\ldots,n\\}|{1,…,n}",
        "\\sin x|sin x",
        "2\\sin x|2 sin x",
        "a \\bmod m|a mod m",
        "90^\\circ|90°",
        "\\not=|≠",
        "\\int_0^\\infty|∫₀^∞",
        "\\mathfrak g|𝔤",
        "\\foo x|\\foo x",
        "a~b|a b",
        "a\\,b|a b",
        "{a}{b}|ab",
        "\\begin{array}{cc}a&b\\\\c&d\\end{array}|a b; c d",
        "\\binom{n}{k}|(n over k)",
        "^{12}C|¹²C",
        "\\overset{!}{=}|=!",
        "\\scriptstyle\\sim|∼",
        "\\hbar\\omega|ℏω",
        "x^{*}|x*",
        "\\beta^-|β⁻"
      })
  void hasAReadablePlainForm(String tex, String expected) {
    assertThat(MathText.toPlain(tex)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"x^", "x_{", "\\", "}", "\\frac{a", "\\sqrt[3", "{{{", "^^^^", "\\left", "\\begin"})
  void rendersBrokenFormulas(String tex) {
    assertThat(MathText.toPlain(tex)).isNotNull();
  }
}

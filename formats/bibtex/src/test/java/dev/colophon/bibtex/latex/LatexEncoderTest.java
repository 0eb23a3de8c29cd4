package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexEncoderTest {
  private final LatexEncoder unicode = LatexEncoder.unicode();
  private final LatexEncoder ascii = LatexEncoder.ascii();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "A & B|A \\& B",
        "100%|100\\%",
        "$5|\\$5",
        "C#|C\\#",
        "a_b|a\\_b",
        "a\\b|a{\\textbackslash}b",
        "{x|{\\textbraceleft}x",
        "x}|x{\\textbraceright}",
        "~x|{\\textasciitilde}x",
        "x^2|x{\\textasciicircum}2",
        "1--9|1-{}-9",
        "---|-{}-{}-",
        "a''b|a'{}'b",
        "``|{\\textasciigrave}{\\textasciigrave}",
        "?`|?{\\textasciigrave}",
        "\"x\"|\"x\"",
        "Ångström – “x”|Ångström – “x”",
        "O'Brien|O'Brien",
        "[x] (y) <z> @|[x] (y) <z> @"
      })
  void escapesOnlyWhatIsSpecialInLatex(String text, String expected) {
    assertThat(unicode.encode(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "é|{\\'e}",
        "Ö|{\\\"O}",
        "ç|{\\c{c}}",
        "ą|{\\k{a}}",
        "š|{\\v{s}}",
        "ő|{\\H{o}}",
        "í|{\\'\\i}",
        "ĵ|{\\^\\j}",
        "į|{\\k{i}}",
        "ấ|{\\'{\\^a}}",
        "ș|{\\textcommabelow{s}}",
        "ứ|{\\'{\\uhorn}}",
        "ß|{\\ss}",
        "Ø|{\\O}",
        "å|{\\aa}",
        "ł|{\\l}",
        "ı|{\\i}",
        "–|--",
        "—|---",
        "“x”|``x''",
        "‘x’|{\\textquoteleft}x{\\textquoteright}",
        "…|{\\ldots}",
        "€|{\\texteuro}",
        "×|{\\texttimes}",
        "α|\\ensuremath{\\alpha}",
        "ά|\\ensuremath{\\acute{\\alpha}}",
        "≤|\\ensuremath{\\leq}",
        "⊄|\\ensuremath{\\not{\\subset}}",
        "≠|\\ensuremath{\\neq}",
        "⁴|\\ensuremath{^{4}}",
        "₂|\\ensuremath{_{2}}",
        "ℝ|\\ensuremath{\\mathbb{R}}",
        "𝐀|\\ensuremath{\\mathbf{A}}",
        "Ж|{\\CYRZH}",
        "Ђ|{\\CYRDJE}",
        "–-|--{}-",
        "-–|-{}--",
        "”’|''{\\textquoteright}",
        "✓|\\ding{51}",
        "½|{\\textonehalf}",
        "ě́|{\\'{\\v{e}}}",
        "日|日"
      })
  void writesCommandsForCharactersOutsideOfAscii(String text, String expected) {
    assertThat(ascii.encode(text)).isEqualTo(expected);
  }

  @Test
  void tellsComposedFromDecomposedCharacters() {
    assertThat(ascii.encode("\u00e9")).isEqualTo("{\\'e}");
    assertThat(ascii.encode("e\u0301")).isEqualTo("{\\'{e{}{}}}");
    assertThat(LatexDecoder.create().decodePlain("{\\'{e{}{}}}")).isEqualTo("e\u0301");
  }

  @Test
  void writesSpacesThatStay() {
    assertThat(unicode.encode(" a  b ")).isEqualTo("\\ a \\ b\\ {}");
    assertThat(unicode.encode("a\u00a0b")).isEqualTo("a~b");
    assertThat(unicode.encode("a\nb \n c")).isEqualTo("a\\newline{}b\\ \\newline{}\\ c");
    assertThat(ascii.encode("\u2009\u2003\u200b\u00ad")).isEqualTo("\\,{\\quad}\\hspace{0pt}\\-");
  }

  @Test
  void nestsMarksAsFarAsTheyReach() {
    RichText text =
        RichText.builder()
            .append("The ", Mark.ITALIC)
            .append("DNA", Mark.ITALIC, Mark.NO_CASE)
            .append(" of", Mark.ITALIC)
            .append(" H")
            .append("2", Mark.SUBSCRIPT)
            .append("O", Mark.BOLD)
            .append("x", Mark.BOLD, Mark.SMALL_CAPS)
            .append("y", Mark.SUPERSCRIPT)
            .build();
    assertThat(unicode.encode(text))
        .isEqualTo(
            "\\textit{The {DNA} of} H\\textsubscript{2}\\textbf{O\\textsc{x}}\\textsuperscript{y}");
  }

  @Test
  void protectsCapitalsSuchThatBibtexSeesIt() {
    assertThat(unicode.encode(protectedText("DNA", " x"))).isEqualTo("{DNA} x");
    assertThat(ascii.encode(protectedText("Ö", "l"))).isEqualTo("{{\\\"O}}l");
    assertThat(unicode.encode(protectedText("&", " x"))).isEqualTo("{{\\&}} x");
    assertThat(unicode.encode(protectedText("\"", " x"))).isEqualTo("{{\"}} x");
    assertThat(
            unicode.encode(
                RichText.builder().append("E", Mark.ITALIC, Mark.NO_CASE).append("x").build()))
        .isEqualTo("\\textit{{E}}x");
  }

  @Test
  void protectsTheWholeTextWithTwoPairsOfBraces() {
    assertThat(unicode.encode(protectedText("DNA", ""))).isEqualTo("{{DNA}}");
    assertThat(ascii.encode(protectedText("Ö", ""))).isEqualTo("{{{\\\"O}}}");
  }

  private static RichText protectedText(String text, String rest) {
    return RichText.builder().append(text, Mark.NO_CASE).append(rest).build();
  }

  @Test
  void writesFormulas() {
    assertThat(unicode.encode(formula("H_2O"))).isEqualTo("$H_2O$");
    assertThat(unicode.encode(formula("\\{x\\}"))).isEqualTo("$\\{x\\}$");
    assertThat(unicode.encode(formula("\\text{for $x$}"))).isEqualTo("$\\text{for $x$}$");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "a{b|$a\\lbrace{}b$", "a}b|$a\\rbrace{}b$", "\\{a|$\\lbrace{}a$",
            "}{|$\\rbrace{}\\lbrace{}$", "a$b|$a\\$b$",
        "{$}|${\\$}$", "50%|$50\\%$", "50\\%|$50\\%$", "a\\|$a\\ $", "a\\\\|$a\\\\$"
      })
  void keepsFormulasInTheirDollarSigns(String tex, String expected) {
    assertThat(unicode.encode(formula(tex))).isEqualTo(expected);
  }

  private static RichText formula(String tex) {
    return RichText.builder().append(tex, Mark.MATH).build();
  }

  @Test
  void putsQuotesInBracesIfAsked() {
    LatexEncoder quoted = unicode.withQuotesInBraces();
    assertThat(quoted.encode("say \"hi\"")).isEqualTo("say {\"}hi{\"}");
    assertThat(quoted.encode(formula("a\"b"))).isEqualTo("\\ensuremath{a\"b}");
    assertThat(quoted.encode(protectedText("\"", ""))).isEqualTo("{{{\"}}}");
  }

  @Test
  void putsAParagraphBreakBetweenParagraphs() {
    List<RichText> paragraphs =
        List.of(RichText.of("One & two."), RichText.EMPTY, RichText.of("Three."));
    String latex = unicode.encodeParagraphs(paragraphs, d -> {});
    assertThat(latex).isEqualTo("One \\& two.\n\\par\nThree.");
    assertThat(LatexDecoder.create().decodeParagraphs(latex, d -> {}))
        .containsExactly(paragraphs.get(0), paragraphs.get(2));
  }

  @Test
  void writesNothingForTheEmptyText() {
    assertThat(unicode.encode(RichText.EMPTY)).isEmpty();
    assertThat(unicode.encodeParagraphs(List.of(), d -> {})).isEmpty();
  }
}

package dev.colophon.bibtex.latex;

import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.FORMATTING_DROPPED;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.LONE_SURROGATE;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.MISSING_ARGUMENT;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.NESTING_LIMIT;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.NO_COMMAND;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.UNBALANCED_BRACE;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.UNBALANCED_FORMULA;
import static dev.colophon.bibtex.latex.LatexDiagnostic.Kind.UNKNOWN_COMMAND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatexDiagnosticsTest {
  private final List<LatexDiagnostic> found = new ArrayList<>();

  private String decode(LatexDecoder decoder, String latex) {
    return Markup.of(decoder.decode(latex, found::add));
  }

  private String decode(String latex) {
    return decode(LatexDecoder.builder().caseProtection(true).build(), latex);
  }

  @Test
  void keepsUnknownCommandsAsWritten() {
    assertThat(decode("see \\cite{a_b}, \\foo bar")).isEqualTo("see \\cite{a_b}, \\foo bar");
    assertThat(found)
        .containsExactly(
            new LatexDiagnostic(UNKNOWN_COMMAND, 4, 5, "\\cite"),
            new LatexDiagnostic(UNKNOWN_COMMAND, 16, 4, "\\foo"));
  }

  @Test
  void readsTheArgumentsOfUnknownCommands() {
    assertThat(decode("\\foo*[1]{\\\"o \\emph{x}}{B} c")).isEqualTo("\\foo*[1]{ö <i>x</i>}{B} c");
  }

  @Test
  void keepsABackslashAtTheEnd() {
    assertThat(decode("a\\")).isEqualTo("a\\");
    assertThat(found).containsExactly(new LatexDiagnostic(UNKNOWN_COMMAND, 1, 1, "\\"));
  }

  @Test
  void keepsBracesWithoutPartner() {
    assertThat(decode("a}b {c {D} e")).isEqualTo("a}b {c <n>D</n> e");
    assertThat(found)
        .containsExactly(
            new LatexDiagnostic(UNBALANCED_BRACE, 1, 1, "}"),
            new LatexDiagnostic(UNBALANCED_BRACE, 4, 1, "{"));
  }

  @Test
  void keepsDollarSignsWithoutPartner() {
    assertThat(decode("US$5")).isEqualTo("US$5");
    assertThat(decode("a \\(b")).isEqualTo("a \\(b");
    assertThat(decode("{$}5$")).isEqualTo("<n>$</n>5$");
    assertThat(decode("a$$b")).isEqualTo("a$$b");
    assertThat(found).extracting(LatexDiagnostic::kind).containsOnly(UNBALANCED_FORMULA).hasSize(6);
    assertThat(found.get(0)).isEqualTo(new LatexDiagnostic(UNBALANCED_FORMULA, 2, 1, "$"));
  }

  @Test
  void keepsCommandsWithoutArgument() {
    assertThat(decode("a \\emph")).isEqualTo("a \\emph");
    assertThat(decode("{b \\'}")).isEqualTo("b \\'");
    assertThat(decode("c\\d{}")).isEqualTo("c\\d{}");
    assertThat(found).extracting(LatexDiagnostic::kind).containsOnly(MISSING_ARGUMENT).hasSize(3);
  }

  @Test
  void reportsFormattingThatHasNoPlace() {
    assertThat(decode("\\texttt{a} \\textcolor{red}{b} {\\tiny c}")).isEqualTo("a b c");
    assertThat(found).extracting(LatexDiagnostic::kind).containsOnly(FORMATTING_DROPPED).hasSize(3);
    assertThat(found).extracting(LatexDiagnostic::offset).containsExactly(0, 11, 31);
  }

  @Test
  void keepsBracesBeyondTheLimitInTheText() {
    LatexDecoder decoder = LatexDecoder.builder().maxNesting(2).build();
    assertThat(decode(decoder, "{a{b{c{d}}}e} f")).isEqualTo("ab{c{d}}e f");
    assertThat(found).containsExactly(new LatexDiagnostic(NESTING_LIMIT, 4, 1, "{"));
  }

  @Test
  void keepsCommandsBeyondTheLimitInTheText() {
    LatexDecoder decoder = LatexDecoder.builder().maxNesting(0).build();
    assertThat(decode(decoder, "\\emph{a} {b} \\\"o")).isEqualTo("\\emph{a} {b} ö");
  }

  @Test
  void replacesLoneSurrogates() {
    assertThat(decode("a\ud800b 😀 \udc00")).isEqualTo("a\ufffdb 😀 \ufffd");
    assertThat(found)
        .containsExactly(
            new LatexDiagnostic(LONE_SURROGATE, 1, 1, "\ufffd"),
            new LatexDiagnostic(LONE_SURROGATE, 7, 1, "\ufffd"));
  }

  @Test
  void saysNothingAboutTextThatIsUnderstood() {
    decode("The {DNA} of {\\\"O}l: \\emph{x} -- $y$ \\& \\url{a_b} {\\relax Yu}");
    assertThat(found).isEmpty();
  }

  @Test
  void reportsCharactersWithoutCommand() {
    String latex = LatexEncoder.ascii().encode(RichText.of("é 日 😀 x\u0489"), found::add);
    assertThat(latex).isEqualTo("{\\'e} 日 😀 x{\\cyrmillions}");
    assertThat(found)
        .containsExactly(
            new LatexDiagnostic(NO_COMMAND, 2, 1, "日"),
            new LatexDiagnostic(NO_COMMAND, 4, 2, "😀"));
  }

  @Test
  void checksItsArguments() {
    assertThatThrownBy(() -> new LatexDiagnostic(NO_COMMAND, -1, 0, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("offset");
  }
}

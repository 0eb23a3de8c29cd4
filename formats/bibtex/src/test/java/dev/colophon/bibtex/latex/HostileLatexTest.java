package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.RichText;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is made to be slow or to break a stack ends soon, and nothing of it is lost. */
class HostileLatexTest {
  private static final int TIMES = 100_000;
  private static final int FEW_TIMES = 20_000;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final LatexDecoder DECODER = LatexDecoder.builder().caseProtection(true).build();

  static Stream<Arguments> hostile() {
    return Stream.of(
            "{",
            "}",
            "{}",
            "$",
            "$$",
            "{$",
            "\\(",
            "\\(}",
            "\\[{",
            "\\'",
            "\\'{",
            "\\textbf",
            "\\textbf{",
            "\\em ",
            "{\\em ",
            "\\frac",
            "\\frac{",
            "\\foo{",
            "\\foo[",
            "\\ding{",
            "\\hspace{",
            "\\url{",
            "\\href{",
            "\\verb|",
            "\\verb",
            "\\ensuremath{",
            "\\uppercase{",
            "\\enquote{",
            "\\vphantom",
            "\\vphantom{",
            "\\textcolor{",
            "\\char",
            "\\char`",
            "\\\\[",
            "\\par ",
            "\n\n",
            " ",
            "\\ ",
            "-",
            "`",
            "\\",
            "\\i",
            "\u0301",
            "\\'\u0301",
            "a{",
            "{a",
            "{{}",
            "$\\alpha$",
            "\\begin{itemize}",
            "\\kern",
            "~",
            "{\"}",
            "\\'{\\'",
            "x^{",
            "😀")
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void repetitionTakesTimeInProportion(String part) {
    String few = part.repeat(FEW_TIMES);
    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAndWrite(part.repeat(TIMES)));
    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAndWrite(few + "}".repeat(FEW_TIMES)));
    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAndWrite("$" + few + "$"));
  }

  private static void readAndWrite(String latex) {
    RichText text = DECODER.decode(latex);
    LatexEncoder.unicode().encode(text);
    LatexEncoder.ascii().encode(text);
    DECODER.decodeParagraphs(latex, d -> {});
    MathText.toPlain(latex);
    WordCase.of(latex);
  }

  @Test
  void bracesBeyondTheLimitStayInTheText() {
    String text = DECODER.decode("{".repeat(TIMES) + "x" + "}".repeat(TIMES)).plain();
    assertThat(text).isEqualTo("{".repeat(TIMES - 1_000) + "x" + "}".repeat(TIMES - 1_000));
    assertThat(DECODER.decode("{".repeat(TIMES)).plain()).isEqualTo("{".repeat(TIMES));
  }

  @Test
  void aLongTextIsReadInProportion() {
    String latex =
        "Ein {\\\"O}l f{\\\"u}r \\emph{die} {DNA} in $H_2O$ -- 50\\% \\& mehr. ".repeat(FEW_TIMES);
    Assertions.assertTimeoutPreemptively(LIMIT, () -> readAndWrite(latex));
  }
}

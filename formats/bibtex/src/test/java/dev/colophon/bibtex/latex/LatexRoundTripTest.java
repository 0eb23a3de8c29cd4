package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What is written is read as the same text, and writing it again gives the same LaTeX. */
class LatexRoundTripTest {
  private static final LatexDecoder DECODER = LatexDecoder.builder().caseProtection(true).build();
  private static final List<LatexEncoder> ENCODERS =
      List.of(
          LatexEncoder.unicode(),
          LatexEncoder.ascii(),
          LatexEncoder.unicode().withQuotesInBraces(),
          LatexEncoder.ascii().withQuotesInBraces());

  @Property
  void textComesBack(@ForAll("richTexts") RichText text) {
    for (LatexEncoder encoder : ENCODERS) {
      String latex = encoder.encode(text);
      assertThat(DECODER.decode(latex, LatexRoundTripTest::fail)).as(latex).isEqualTo(text);
    }
  }

  @Property
  void anyUnicodeComesBack(@ForAll("unicode") String plain) {
    RichText text = RichText.of(plain);
    for (LatexEncoder encoder : ENCODERS) {
      String latex = encoder.encode(text);
      assertThat(DECODER.decode(latex, LatexRoundTripTest::fail)).as(latex).isEqualTo(text);
    }
  }

  @Property
  void writingIsStable(@ForAll("anyRichTexts") RichText text) {
    for (LatexEncoder encoder : ENCODERS) {
      String latex = encoder.encode(text);
      assertThat(encoder.encode(DECODER.decode(latex))).isEqualTo(latex);
    }
  }

  @Property
  void paragraphsComeBack(@ForAll("paragraphs") List<RichText> paragraphs) {
    for (LatexEncoder encoder : ENCODERS) {
      String latex = encoder.encodeParagraphs(paragraphs, d -> {});
      assertThat(DECODER.decodeParagraphs(latex, LatexRoundTripTest::fail))
          .as(latex)
          .isEqualTo(paragraphs);
    }
  }

  @Property
  void latexFitsIntoValues(@ForAll("anyRichTexts") RichText text) {
    for (LatexEncoder encoder : ENCODERS) {
      String latex = encoder.encode(text);
      assertThat(unescapedPercent(latex)).as(latex).isFalse();
      assertThat(isBalanced(latex)).as(latex).isTrue();
      assertThat(latex).doesNotMatch("(?s)[ \\t\\r\\n].*|.*[ \\t\\r\\n]");
    }
    assertThat(hasQuoteOutsideOfBraces(ENCODERS.get(2).encode(text))).isFalse();
    assertThat(hasQuoteOutsideOfBraces(ENCODERS.get(3).encode(text))).isFalse();
  }

  @Property
  void readingNeverFailsAndCanBeWritten(@ForAll("latex") String latex) {
    RichText text = DECODER.decode(latex);
    for (LatexEncoder encoder : ENCODERS) {
      String written = encoder.encode(text);
      RichText again = DECODER.decode(written);
      assertThat(encoder.encode(again)).as(written).isEqualTo(written);
    }
    assertThat(LatexDecoder.create().decodePlain(latex)).isNotNull();
    assertThat(DECODER.decodeParagraphs(latex, d -> {})).doesNotContain(RichText.EMPTY);
  }

  private static void fail(LatexDiagnostic diagnostic) {
    throw new AssertionError(diagnostic);
  }

  private static boolean unescapedPercent(String latex) {
    for (int i = 0; i < latex.length(); i++) {
      if (latex.charAt(i) == '\\') {
        i++;
      } else if (latex.charAt(i) == '%') {
        return true;
      }
    }
    return false;
  }

  /** Tells whether braces are balanced as BibTeX counts them: the escaped ones too. */
  private static boolean isBalanced(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length() && depth >= 0; i++) {
      depth += depthChange(latex.charAt(i));
    }
    return depth == 0;
  }

  private static boolean hasQuoteOutsideOfBraces(String latex) {
    int depth = 0;
    for (int i = 0; i < latex.length(); i++) {
      depth += depthChange(latex.charAt(i));
      if (latex.charAt(i) == '"' && depth == 0) {
        return true;
      }
    }
    return false;
  }

  private static int depthChange(char c) {
    return c == '{' ? 1 : c == '}' ? -1 : 0;
  }

  @Provide
  Arbitrary<String> unicode() {
    return Arbitraries.strings()
        .filter(LatexRoundTripTest::isWellFormed)
        .map(LatexRoundTripTest::withoutTabs);
  }

  @Provide
  Arbitrary<RichText> richTexts() {
    return runs(plain().map(LatexRoundTripTest::withoutTabs), formulas());
  }

  @Provide
  Arbitrary<List<RichText>> paragraphs() {
    return richTexts().filter(text -> !text.isEmpty()).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<RichText> anyRichTexts() {
    return runs(plain(), latex());
  }

  @Provide
  Arbitrary<String> latex() {
    return Arbitraries.of(
            "\\",
            "{",
            "}",
            "$",
            "%",
            " ",
            "\n\n",
            "a",
            "I",
            "\"",
            "\\\"",
            "\\'",
            "\\'{",
            "\\v",
            "\\i",
            "\\emph{",
            "\\textbf",
            "\\em ",
            "\\textsc{",
            "\\ensuremath{",
            "\\alpha",
            "\\alpha ",
            "\\{",
            "\\}",
            "\\$",
            "\\(",
            "\\)",
            "\\[",
            "\\]",
            "$$",
            "\\\\",
            "\\ ",
            "\\foo",
            "\\foo{",
            "\\frac",
            "\\url{",
            "\\verb|",
            "\\href{u}{",
            "\\enquote{",
            "\\uppercase{",
            "\\begin{itemize}",
            "\\item",
            "\\char",
            "`",
            "126",
            "'",
            "-",
            "--",
            "~",
            "\u0301",
            "é",
            "😀",
            "[",
            "]",
            "*",
            "^",
            "_",
            "&",
            "#",
            "{}",
            "{}{}}",
            "\\par",
            "\\newline",
            "\\hspace{0pt}",
            "\\ding{51}",
            "\\vphantom",
            "\\ieme",
            "\ud800",
            "\\mbox{",
            "\\textnormal{",
            "\\rm ",
            "\\cite{x}")
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> plain() {
    return Arbitraries.of(
            "a",
            "i",
            "I",
            "e",
            "Z",
            "1",
            " ",
            "  ",
            "-",
            "--",
            "'",
            "`",
            "``",
            "''",
            "!",
            "?",
            "\"",
            "\\",
            "{",
            "}",
            "{}",
            "$",
            "&",
            "#",
            "%",
            "_",
            "~",
            "^",
            "\u00a0",
            "\u2009",
            "\u2003",
            "\u00ad",
            "\u200b",
            "\u200d",
            "\n",
            "\r\n",
            "\r",
            "\t",
            "é",
            "ö",
            "ı",
            "í",
            "ç",
            "ł",
            "ß",
            "ẞ",
            "–",
            "—",
            "“",
            "”",
            "‘",
            "’",
            "…",
            "\u0301",
            "\u0308",
            "\u0323",
            "\u0338",
            "\u0361",
            "\u0489",
            "\u20dd",
            "α",
            "ά",
            "Ω",
            "\u2126",
            "\u212b",
            "≤",
            "⊄",
            "⁴",
            "ₐ",
            "ℝ",
            "𝐀",
            "א",
            "ب",
            "\u202e",
            "日",
            "😀",
            "👩\u200d🔬",
            "й",
            "Ж",
            "=",
            "<",
            "\\alpha",
            "\\emph{x}",
            "@",
            "ấ",
            "ậ",
            "ệ",
            "\u0344",
            "ﬁ",
            "\u0085",
            "\u2028",
            "\u000b",
            "\u0000",
            "ǖ",
            "e\u0301",
            "\u093f",
            "क")
        .list()
        .ofMaxSize(8)
        .map(parts -> String.join("", parts));
  }

  private static Arbitrary<String> formulas() {
    return Arbitraries.of(
        "H_2O",
        "\\alpha",
        "x^{2}",
        "\\{x\\}",
        "\"",
        "a\"b",
        " x",
        "<",
        "\\text{if $x$}",
        "\\\\",
        "α",
        "\\(",
        "\\)");
  }

  private static Arbitrary<RichText> runs(Arbitrary<String> plain, Arbitrary<String> formulas) {
    Arbitrary<Set<Mark>> styles =
        Arbitraries.of(Mark.values()).filter(mark -> mark != Mark.MATH).set().ofMaxSize(3);
    Arbitrary<Run> texts = Combinators.combine(plain, styles).as(LatexRoundTripTest::run);
    Arbitrary<Run> maths =
        Combinators.combine(formulas, styles)
            .as(
                (tex, marks) -> {
                  Set<Mark> all = new HashSet<>(marks);
                  all.add(Mark.MATH);
                  return run(tex, all);
                });
    return Arbitraries.frequencyOf(Tuple.of(5, texts), Tuple.of(1, maths))
        .list()
        .ofMaxSize(6)
        .map(RichText::of);
  }

  private static Run run(String text, Set<Mark> marks) {
    return new Run(isWellFormed(text) ? text : text.replaceAll("[\\ud800-\\udfff]", "?"), marks);
  }

  private static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(c -> c >= 0xd800 && c <= 0xdfff);
  }

  /** Takes out the white space that LaTeX has no form for. */
  private static String withoutTabs(String text) {
    return text.replaceAll("[\\t\\f\\r]", "");
  }
}

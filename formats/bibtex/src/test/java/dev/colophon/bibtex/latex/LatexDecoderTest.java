package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.model.RichText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexDecoderTest {
  private final LatexDecoder decoder = LatexDecoder.create();

  private String decode(String latex) {
    return Markup.of(decoder.decode(latex));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\\"o",
        "\\\"{o}",
        "{\\\"o}",
        "{\\\"{o}}",
        "\\\" o",
        "\\\"{ o}",
        "{\\\"{{o}}}",
        "\\\"\t{o}",
        "ö"
      })
  void readsAnAccentInEveryNotation(String latex) {
    assertThat(decode(latex)).isEqualTo("ö");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\'i",
        "\\'{i}",
        "\\'\\i",
        "\\'{\\i}",
        "{\\'\\i}",
        "{\\'{\\i}}",
        "\\'{\\i{}}",
        "\\'\\i{}"
      })
  void putsTheAccentOfADotlessLetterOnTheLetterWithItsDot(String latex) {
    assertThat(decode(latex)).isEqualTo("í");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "\\`a|à",
        "\\'e|é",
        "\\^\\i|î",
        "\\^\\j|ĵ",
        "\\~n|ñ",
        "\\=u|ū",
        "\\.z|ż",
        "\\u g|ğ",
        "\\v{c}|č",
        "\\v s|š",
        "\\H{o}|ő",
        "\\c c|ç",
        "\\c{s}|ş",
        "\\k{a}|ą",
        "\\r{a}|å",
        "\\r U|Ů",
        "\\d{s}|ṣ",
        "\\b{d}|ḏ",
        "\\h{a}|ả",
        "\\textcommabelow{s}|ș",
        "\\cb{t}|ț",
        "\\'{\\^a}|ấ",
        "\\^{\\'{e}}|é\u0302",
        "\\'\\^a|ấ",
        "\\d{\\^a}|ậ",
        "\\'\\ae|ǽ",
        "\\'{\\uhorn}|ứ",
        "\\\"{Y}|Ÿ",
        "\\'{\\CYRG}|Ѓ",
        "\\~{\\'e}x|é\u0303x",
        "\\u{\\cyri}|й"
      })
  void composesAccents(String latex, String expected) {
    assertThat(decode(latex)).isEqualTo(expected);
  }

  @Test
  void keepsTheMarkBehindTheLetterWhereNoComposedCharacterExists() {
    assertThat(decode("\\'q \\b{a} \\t{oo} \\t{ia}"))
        .isEqualTo("q\u0301 a\u0331 o\u0361o i\u0361a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "\\~{}|~",
        "\\^{}|^",
        "\\'{}|´",
        "\\`{}|`",
        "\\\"{}|¨",
        "\\={}|¯",
        "\\.{}|˙",
        "\\v{}|ˇ",
        "\\u{}|˘",
        "\\c{}|¸",
        "\\k{}|˛",
        "\\r{}|˚",
        "\\H{}|˝"
      })
  void readsAnAccentOverNothingAsItsCharacter(String latex, String expected) {
    assertThat(decode(latex)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "Gro{\\ss}e|Große",
        "Gro\\ss e|Große",
        "Gro\\ss{}e|Große",
        "{\\O}rsted|Ørsted",
        "\\ae\\oe\\o\\l|æœøł",
        "\\AA ngstr\\\"om|Ångström",
        "\\aa{}|å",
        "{\\L}ukasz|Łukasz",
        "\\dh\\th\\DH\\TH|ðþÐÞ",
        "\\DJ\\dj|Đđ",
        "\\i|ı",
        "\\j|ȷ",
        "\\SS|ẞ",
        "\\ng\\NG|ŋŊ",
        "\\IJ|Ĳ",
        "A\\textendash{}B|A–B",
        "A \\textemdash{} B|A — B",
        "\\ldots|…",
        "\\dots|…",
        "\\textellipsis|…",
        "\\&|&",
        "\\%|%",
        "\\$|$",
        "\\#|#",
        "\\_|_",
        "\\{\\}|{}",
        "\\textbackslash|\\",
        "\\textasciitilde|~",
        "\\textasciicircum|^",
        "\\textbar|¦",
        "\\textless\\textgreater|<>",
        "\\textquotedbl|\"",
        "\\copyright|©",
        "\\textregistered|®",
        "\\texttrademark|™",
        "\\pounds|£",
        "\\texteuro|€",
        "\\euro|€",
        "\\S|§",
        "\\P|¶",
        "\\dag\\ddag|†‡",
        "\\textdegree|°",
        "\\textmu|µ",
        "\\texttimes|×",
        "\\textpm|±",
        "\\guillemotleft x\\guillemotright|«x»",
        "\\glqq x\\grqq|„x“",
        "\\flqq|«",
        "\\quotedblbase|„",
        "\\textquoteleft x\\textquoteright|‘x’",
        "\\textonehalf|½",
        "\\textnumero|№",
        "\\ding{51}|✓",
        "\\alpha|α",
        "\\Omega|Ω",
        "$x$ \\beta|<m>x</m> β",
        "\\infty|∞",
        "\\leq|≤",
        "\\rightarrow|→",
        "\\varepsilon|ε",
        "\\epsilon|ϵ",
        "\\LaTeX{} and \\TeX|LaTeX and TeX",
        "\\BibTeX|BibTeX",
        "\\CYRA\\cyrb|Аб",
        "\\cyrchar\\CYRZH|Ж",
        "\\textthreequarters|¾",
        "\\frac{1}{3}|⅓",
        "\\frac{2}{7}|2/7",
        "\\frac12|1/2",
        "\\nicefrac{3}{4}|¾"
      })
  void readsSymbols(String latex, String expected) {
    String wanted = expected.equals("¦") ? "|" : expected;
    assertThat(decode(latex)).isEqualTo(wanted);
  }

  @Test
  void swallowsTheSpaceAfterACommandOfLettersOnly() {
    assertThat(decode("\\o stergaard")).isEqualTo("østergaard");
    assertThat(decode("{\\o} stergaard")).isEqualTo("ø stergaard");
    assertThat(decode("\\TeX\\ book")).isEqualTo("TeX book");
    assertThat(decode("AT\\& T")).isEqualTo("AT& T");
    assertThat(decode("\\LaTeX\nbook")).isEqualTo("LaTeXbook");
    assertThat(decode("\\ding{51} done")).isEqualTo("✓ done");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "1--9|1–9",
        "a---b|a—b",
        "----|—-",
        "``a''|“a”",
        "`a'|‘a’",
        "`don't' x|‘don't’ x",
        "`open|`open",
        "rock 'n' `roll|rock 'n' `roll",
        "`a \\'e'|‘a é’",
        "O'Brien|O'Brien",
        "!`Hola!|¡Hola!",
        "?`Que?|¿Que?",
        "-{}-|--",
        "'{}'|''",
        "x- -y|x- -y",
        "'''|”'"
      })
  void readsLigatures(String latex, String expected) {
    assertThat(decode(latex)).isEqualTo(expected);
  }

  @Test
  void readsTieAsNoBreakSpaceAndSpacesOfWidth() {
    assertThat(decode("p.~7")).isEqualTo("p.\u00a07");
    assertThat(decode("x\\,y\\quad z\\-a")).isEqualTo("x\u2009y\u2003z\u00ada");
    assertThat(decode("x\\hspace{0pt}y")).isEqualTo("x\u200by");
    assertThat(decode("x\\hspace{3cm}y")).isEqualTo("x y");
  }

  @Test
  void leavesCharactersThatAreNotSpecialInFields() {
    assertThat(decode("50% of A & B #1 x_1 y^2 a@b")).isEqualTo("50% of A & B #1 x_1 y^2 a@b");
  }

  @Test
  void collapsesWhiteSpaceButNotControlSpaces() {
    assertThat(decode("  a\n\t b   c\r\n  ")).isEqualTo("a b c");
    assertThat(decode("a \\ \\ b")).isEqualTo("a   b");
    assertThat(decode("\\ a\\ {}")).isEqualTo(" a ");
    assertThat(decode("Foo {Bar } baz")).isEqualTo("Foo Bar baz");
    assertThat(decode("{ } x")).isEqualTo("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "\\emph{a}|<i>a</i>",
        "\\textit{a}|<i>a</i>",
        "\\textsl{a}|<i>a</i>",
        "{\\it a}|<i>a</i>",
        "{\\em a}|<i>a</i>",
        "{\\itshape a} b|<i>a</i> b",
        "\\mkbibemph{a}|<i>a</i>",
        "\\mkbibitalic{a}|<i>a</i>",
        "\\textbf{a}|<b>a</b>",
        "{\\bf a}|<b>a</b>",
        "{\\bfseries a}|<b>a</b>",
        "\\mkbibbold{a}|<b>a</b>",
        "\\textsc{a}|<sc>a</sc>",
        "{\\sc a}|<sc>a</sc>",
        "x\\textsuperscript{2}|x<sup>2</sup>",
        "x\\textsubscript{2}|x<sub>2</sub>",
        "\\emph{a \\emph{b} c}|<i>a </i>b<i> c</i>",
        "\\textit{a \\emph{b} c}|<i>a </i>b<i> c</i>",
        "\\textit{a \\textit{b} c}|<i>a b c</i>",
        "\\textbf{a \\textit{b}}|<b>a </b><i><b>b</b></i>",
        "\\textit{a \\textup{b}}|<i>a </i>b",
        "\\textbf{a \\textnormal{b}}|<b>a </b>b",
        "{\\it a \\rm b}|<i>a </i>b",
        "\\emph x y|<i>x</i> y",
        "\\textbf\\ss x|<b>ß</b>x",
        "\\emph{}x|x",
        "XV\\ieme{} s|XV<sup>e</sup> s",
        "\\it a b|<i>a b</i>",
        "\\textrm{a}\\mbox{b}\\text{c}|abc",
        "\\textbf {a}|<b>a</b>"
      })
  void readsFontsAsMarks(String latex, String expected) {
    assertThat(decode(latex)).isEqualTo(expected);
  }

  @Test
  void putsArgumentsInQuotationMarks() {
    assertThat(decode("\\mkbibquote{a}")).isEqualTo("“a”");
    assertThat(decode("\\enquote{a \\enquote{b} \\enquote{c}}")).isEqualTo("“a ‘b’ ‘c’”");
    assertThat(decode("\\enquote*{a}")).isEqualTo("‘a’");
    assertThat(decode("\\mkbibparens{a}")).isEqualTo("(a)");
  }

  @Test
  void changesCase() {
    assertThat(decode("\\uppercase{straße \\emph{x} $y$}")).isEqualTo("STRASSE <i>X</i> <m>y</m>");
    assertThat(decode("a \\MakeLowercase{A\\'E} B")).isEqualTo("a aé B");
  }

  @Test
  void readsUrlsAsWritten() {
    assertThat(decode("at \\url{http://a.b/~c_d%20e#f}.")).isEqualTo("at http://a.b/~c_d%20e#f.");
    assertThat(decode("\\path|~/x_y|")).isEqualTo("~/x_y");
    assertThat(decode("\\verb!a{b!")).isEqualTo("a{b");
    assertThat(decode("\\href{http://a.b/%7Ec}{the \\emph{page}}"))
        .isEqualTo("the <i>page</i> (http://a.b/%7Ec)");
    assertThat(decode("\\href{http://a.b}{http://a.b}")).isEqualTo("http://a.b");
    assertThat(decode("\\href{http://a.b}{}")).isEqualTo("http://a.b");
  }

  @Test
  void readsCharacterNumbers() {
    assertThat(decode("\\char126x \\char'176 \\char\"7E \\char`\\~ \\symbol{64}"))
        .isEqualTo("~x ~~~@");
  }

  @Test
  void dropsWhatPrintsNothing() {
    assertThat(decode("Type-\\{\\vphantom\\}{{II}}\\vphantom\\{\\} Sem"))
        .isEqualTo("Type-{II} Sem");
    assertThat(decode("G. {\\relax Yu}. \\noopsort{x}y \\protect\\emph{z}\\/"))
        .isEqualTo("G. Yu. y <i>z</i>");
    assertThat(decode("\\raise.17ex\\hbox{$\\sim$}\\kern-.1em x")).isEqualTo("<m>\\sim</m>x");
  }

  @Test
  void readsLineBreaksAsAsked() {
    assertThat(decode("a \\\\ b\\\\[2pt]c")).isEqualTo("a b c");
    assertThat(decode("a\\newline b")).isEqualTo("a\nb");
    LatexDecoder keeping = LatexDecoder.builder().lineBreaks(true).build();
    assertThat(keeping.decode("a \\\\ b\\\\*[2pt]c").plain()).isEqualTo("a\nb\nc");
  }

  @Test
  void splitsParagraphs() {
    List<RichText> paragraphs =
        decoder.decodeParagraphs(
            "One\nline.\n\n \\emph{Two\n\nthree} \\par\\par four\\\\five \n\n", d -> {});
    assertThat(paragraphs.stream().map(Markup::of))
        .containsExactly("One line.", "<i>Two</i>", "<i>three</i>", "four five");
    assertThat(decoder.decodeParagraphs(" \n\n ", d -> {})).isEmpty();
    assertThat(decode("One.\n\nTwo.\\par Three.")).isEqualTo("One. Two. Three.");
  }

  @Test
  void doesNotSplitParagraphsWithinAnAccent() {
    assertThat(decoder.decodeParagraphs("x\\'{e\n\nf}", d -> {}))
        .containsExactly(RichText.of("xé f"));
  }

  @Test
  void readsListsOfItems() {
    assertThat(
            decoder.decodeParagraphs(
                "A:\\begin{itemize}\\item b \\item c\\end{itemize} d", d -> {}))
        .extracting(RichText::plain)
        .containsExactly("A:", "• b", "• c", "d");
  }

  @Test
  void returnsTextWithoutCommandsAsItIs() {
    String plain = "Straße, 日本 – a_b & c";
    assertThat(decoder.decodePlain(plain)).isSameAs(plain);
    assertThat(decoder.decode(plain).plain()).isSameAs(plain);
  }

  @Test
  void readsFormulasInTheirPlainFormForPlainText() {
    assertThat(decoder.decodePlain("{\\'E} $H_2O$ \\emph{x}")).isEqualTo("É H₂O x");
  }

  @Test
  void keepsSupplementaryCharactersWhole() {
    assertThat(decode("\\textbf 😀x")).isEqualTo("<b>😀</b>x");
    assertThat(decode("\\emph{👨‍👩‍👧} 𝐀")).isEqualTo("<i>👨‍👩‍👧</i> 𝐀");
  }

  @Test
  void rejectsANegativeLimit() {
    assertThatThrownBy(() -> LatexDecoder.builder().maxNesting(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("maxNesting");
  }
}

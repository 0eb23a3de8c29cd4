package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
  private static final RichText GENOME =
      RichText.builder()
          .append("genome of ")
          .append("E. coli", Mark.ITALIC)
          .append(" & H")
          .append("2", Mark.SUBSCRIPT)
          .append("O < ")
          .append("why?", Mark.BOLD)
          .build();

  private static Publication book(RichText title) {
    return Publication.book("x").title(Title.builder().main(title).build()).issued(2001).build();
  }

  private static Publication article(RichText title) {
    return Publication.article("x")
        .title(Title.builder().main(title).build())
        .author("A.", "B")
        .issued(2001)
        .build();
  }

  private static String entry(String style, CitationFormat format, Publication publication) {
    return CitationProcessor.builder()
        .style(style)
        .output(format)
        .build()
        .bibliographyEntry(publication);
  }

  /** A style that shows the title alone. */
  private static String title(String attributes, CitationFormat format, RichText title) {
    String layout = "<layout><text variable='title' " + attributes + "/></layout>";
    CitationStyle style =
        CitationStyle.parse(
            "<style xmlns='http://purl.org/net/xbiblio/csl' class='note' version='1.0'>"
                + "<citation>"
                + layout
                + "</citation></style>");
    return CitationProcessor.builder()
        .style(style)
        .locale("en-US")
        .output(format)
        .build()
        .citation(book(title));
  }

  @Test
  void isMarkupInHtmlAndEscaped() {
    assertThat(entry("ids-harvard", CitationFormat.HTML, article(GENOME)))
        .isEqualTo("B, A. (2001) ‘genome of <i>E. coli</i> &amp; H<sub>2</sub>O &lt; <b>why?</b>’");
  }

  @Test
  void losesItsMarksInText() {
    assertThat(entry("ids-harvard", CitationFormat.TEXT, article(GENOME)))
        .isEqualTo("B, A. (2001) ‘genome of E. coli & H2O < why?’");
  }

  @Test
  void isMarkdownWhereThatHasASign() {
    assertThat(entry("ids-harvard", CitationFormat.MARKDOWN, article(GENOME)))
        .isEqualTo("B, A. (2001) ‘genome of *E. coli* \\& H<sub>2</sub>O \\< **why?**’");
  }

  @Test
  void isUprightInAnItalicTitle() {
    assertThat(entry("ids-harvard", CitationFormat.HTML, book(GENOME)))
        .startsWith("<i>genome of </i>E. coli<i> &amp; H<sub>2</sub>O &lt; <b>why?</b></i>");
  }

  @Test
  void ofTheWritersOwnTagsStaysText() {
    RichText tags = RichText.of("<i>not</i> <script>alert(1)</script> *so* _so_ `so`");
    assertThat(title("", CitationFormat.HTML, tags))
        .isEqualTo("&lt;i&gt;not&lt;/i&gt; &lt;script&gt;alert(1)&lt;/script&gt; *so* _so_ `so`");
    assertThat(title("", CitationFormat.MARKDOWN, tags))
        .isEqualTo(
            "\\<i\\>not\\</i\\> \\<script\\>alert(1)\\</script\\> \\*so\\* \\_so\\_ \\`so\\`");
    assertThat(title("", CitationFormat.TEXT, tags)).isEqualTo(tags.plain());
  }

  @Test
  void keepsProtectedCapitalsInEveryTextCase() {
    RichText title =
        RichText.builder()
            .append("the structure of ")
            .append("dNA", Mark.NO_CASE)
            .append(" in ")
            .append("africa", Mark.ITALIC)
            .build();
    assertThat(title("text-case='title'", CitationFormat.HTML, title))
        .isEqualTo("The Structure of dNA in <i>Africa</i>");
    assertThat(title("text-case='uppercase'", CitationFormat.HTML, title))
        .isEqualTo("THE STRUCTURE OF dNA IN <i>AFRICA</i>");
    assertThat(title("text-case='capitalize-first'", CitationFormat.HTML, title))
        .isEqualTo("The structure of dNA in <i>africa</i>");
    assertThat(title("text-case='capitalize-all'", CitationFormat.HTML, title))
        .isEqualTo("The Structure Of dNA In <i>Africa</i>");
    assertThat(title("text-case='lowercase'", CitationFormat.HTML, title))
        .isEqualTo("the structure of dNA in <i>africa</i>");
  }

  @Test
  void appliesTitleCaseToEnglishOnly() {
    Publication german =
        book(RichText.of("die kritik der reinen vernunft")).toBuilder().addLanguages("de").build();
    CitationStyle style =
        CitationStyle.parse(
            "<style xmlns='http://purl.org/net/xbiblio/csl' class='note' version='1.0'><citation>"
                + "<layout><text variable='title' text-case='title'/></layout></citation></style>");
    assertThat(CitationProcessor.builder().style(style).build().citation(german))
        .isEqualTo("die kritik der reinen vernunft");
  }

  @Test
  void isNotMistakenForTheMarkersOfTheEngine() {
    String all = "a\uFDD0b\uFDE4c\uFDE5d\uFDE8e\uFDEF";
    assertThat(title("text-case='uppercase'", CitationFormat.TEXT, RichText.of(all)))
        .isEqualTo("A\uFFFDB\uFFFDC\uFFFDD\uFFFDE\uFFFD");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          farmers' rights                | farmers’ rights
          the 'third world'              | the “third world”
          'start' and end'               | “start” and end’
          rock 'n' roll                  | rock “n” roll
          the '90s                       | the ’90s
          it's Brown's                   | it’s Brown’s
          say "yes" or 'no'              | say “yes” or “no”
          "he said 'no'"                 | “he said ‘no’”
          5" disk                        | 5″ disk
          """)
  void hasTheQuotationMarksOfTheLanguage(String title, String expected) {
    assertThat(title("", CitationFormat.TEXT, RichText.of(title))).isEqualTo(expected);
  }

  @Test
  void hasInnerQuotationMarksInsideOfQuotationMarks() {
    assertThat(title("quotes='true'", CitationFormat.TEXT, RichText.of("The 'Third' \"World\"")))
        .isEqualTo("“The ‘Third’ ‘World’”");
    assertThat(title("quotes='true'", CitationFormat.TEXT, RichText.of("The “Third” World")))
        .isEqualTo("“The ‘Third’ World”");
  }

  @Test
  void isLeftOutsideOfEmphasisInMarkdownWhereAsterisksWouldNotHold() {
    RichText title =
        RichText.builder()
            .append("a")
            .append("(b)", Mark.ITALIC)
            .append("c ")
            .append(" d ", Mark.BOLD)
            .append("e")
            .build();
    assertThat(title("", CitationFormat.MARKDOWN, title)).isEqualTo("a<i>(b)</i>c  **d** e");
  }

  @Test
  void isMathBetweenDelimiters() {
    RichText title = RichText.builder().append("On ").append("x^2 < y", Mark.MATH).build();
    assertThat(title("text-case='title'", CitationFormat.HTML, title))
        .isEqualTo("On <span class=\"math\">\\(x^2 &lt; y\\)</span>");
  }
}

package dev.colophon.ris.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  @ParameterizedTest
  @CsvSource({
    "&amp;, &",
    "&lt;, <",
    "&mu;, μ",
    "&#945;, α",
    "&#x3B1;, α",
    "&#X3b1;, α",
    "&#33;, !",
    "&#xD7FF;, \uD7FF",
    "&#xE000;, \uE000",
    "&#x10FFFF;, \uDBFF\uDFFF"
  })
  void readsEntities(String entity, String character) {
    assertThat(Markup.read(entity)).isEqualTo(RichText.of(character));
    assertThat(Markup.read("a" + entity + "b")).isEqualTo(RichText.of("a" + character + "b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&;",
        "x&;",
        "&#;",
        "&#x;",
        "&#x41",
        "&#10;",
        "&#31;",
        "&#-65;",
        "&#3b1;",
        "&#xD800;",
        "&#xDFFF;",
        "&#x110000;",
        "&unknown;",
        "R&D; and more",
        "AT&T"
      })
  void leavesWhatIsNoEntity(String text) {
    assertThat(Markup.read(text)).isEqualTo(RichText.of(text));
  }

  @Test
  void readsAnEntityOnce() {
    assertThat(Markup.read("&amp;lt;i&amp;gt;")).isEqualTo(RichText.of("&lt;i&gt;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<i>E. coli</i>",
        "<EM>E. coli</EM>",
        "<jats:italic>E. coli</jats:italic>",
        "<i class=\"x\">E. coli</i>",
        "<i>E. coli</i></b>"
      })
  void readsItalics(String text) {
    RichText italic = RichText.builder().append("E. coli", Mark.ITALIC).build();
    assertThat(Markup.read(text)).isEqualTo(italic);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a < b > c", "<>", "<x>", "<item>", "<i", "<i-x>", "<http://b.de/i>"})
  void leavesWhatIsNoElementOfTheList(String text) {
    assertThat(Markup.read(text)).isEqualTo(RichText.of(text));
  }

  @Test
  void marksTextInTwoElements() {
    assertThat(Markup.read("<b>a<sup>2</sup></b> c"))
        .isEqualTo(
            RichText.builder()
                .append("a", Mark.BOLD)
                .append("2", Mark.BOLD, Mark.SUPERSCRIPT)
                .append(" c")
                .build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One</p><p>Two</p>",
        "One<br/>Two",
        "<h4> One </h4> <div>  Two</div>",
        "<p>One<p></p>Two"
      })
  void readsParagraphs(String text) {
    assertThat(Markup.paragraphs(text)).containsExactly(RichText.of("One"), RichText.of("Two"));
    assertThat(Markup.read(text)).isEqualTo(RichText.of("One Two"));
  }

  @Test
  void keepsOneBlankWhereTheMarksChange() {
    assertThat(Markup.read("a <i>b</i> c"))
        .isEqualTo(RichText.builder().append("a ").append("b", Mark.ITALIC).append(" c").build());
    assertThat(Markup.read("<i>a </i>b"))
        .isEqualTo(RichText.builder().append("a ", Mark.ITALIC).append("b").build());
  }

  @Test
  void leavesATagThatIsTooLong() {
    String tag = "<i " + "x".repeat(300) + ">";
    assertThat(Markup.read(tag)).isEqualTo(RichText.of(tag));
  }
}

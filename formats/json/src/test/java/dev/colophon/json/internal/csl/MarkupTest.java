package dev.colophon.json.internal.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "x^2", "a_i", "\\alpha", "x + y^2"})
  void aFormulaStandsBetweenDollars(String tex) {
    RichText formula = RichText.of(Run.of(tex, Mark.MATH));
    assertThat(Markup.read("$" + tex + "$")).isEqualTo(formula);
    assertThat(Markup.write(formula)).isEqualTo("$" + tex + "$");
    assertThat(Markup.read("(" + "$" + tex + "$" + ")x"))
        .isEqualTo(RichText.of(Run.of("("), Run.of(tex, Mark.MATH), Run.of(")x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$`$", "${$", "$@$", "$[$", "$5$", "$ab$", "$$", "$ x^2$", "$x^2 $", "a$x^2$", "5$x^2$",
        "$x^2$5", "$$x^2$", "$x^2$$", "$x^2"
      })
  void otherDollarsAreMoney(String text) {
    assertThat(Markup.read(text)).isEqualTo(RichText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<>",
        "</>",
        "<i",
        "<i>",
        "</i>",
        "<i x>a</i>",
        "<ii>a</ii>",
        "a <i <b>",
        "<span>a</span>",
        "<span class=\"x\">a</span>"
      })
  void otherTagsAreText(String text) {
    assertThat(Markup.read(text).isPlain()).isTrue();
    assertThat(Markup.read(text)).isEqualTo(RichText.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<i>a</i>",
        "<I>a</I>",
        "<i >a</i >",
        "<em>a</em>",
        "<italic>a</italic>",
        "<jats:italic>a</jats:italic>",
        "<span style=\"font-style: italic;\">a</span>",
        "<span\tstyle='font-style:italic'>a</span>"
      })
  void italicsAreWrittenInManyWays(String text) {
    assertThat(Markup.read(text)).isEqualTo(RichText.of(Run.of("a", Mark.ITALIC)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>a</b>",
        "<strong>a</strong>",
        "<bold>a</bold>",
        "<span style=\"font-weight:bold\">a</span>"
      })
  void boldIsWrittenInManyWays(String text) {
    assertThat(Markup.read(text)).isEqualTo(RichText.of(Run.of("a", Mark.BOLD)));
  }
}

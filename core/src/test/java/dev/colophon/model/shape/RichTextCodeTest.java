package dev.colophon.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextCodeTest {

  @Test
  void leavesPlainTextAsItIs() {
    assertThat(RichTextCode.print(RichText.of("[a], {b}"))).isEqualTo("[a], {b}");
    assertThat(RichTextCode.parse("[a], {b}")).isEqualTo(RichText.of("[a], {b}"));
    assertThat(RichTextCode.parse("")).isEqualTo(RichText.EMPTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b",
        "a\u001bX",
        "\u001b[",
        "\u001b[]",
        "\u001b[BOLD",
        "\u001b[bold]x",
        "\u001b[BOLD,]x",
        "\u001b[BOLD,,ITALIC]x"
      })
  void refusesOtherCode(String code) {
    assertThatIllegalArgumentException().isThrownBy(() -> RichTextCode.parse(code));
  }

  @Provide
  Arbitrary<RichText> texts() {
    Arbitrary<String> text =
        Arbitraries.of("\u001b", "[", "]", "E", "BOLD", ",", "a")
            .list()
            .ofMaxSize(4)
            .map(list -> String.join("", list));
    return Combinators.combine(text, Arbitraries.of(Mark.class).set())
        .as(Run::new)
        .list()
        .ofMaxSize(5)
        .map(list -> RichText.of((Iterable<Run>) list));
  }

  @Property
  void readsWhatItWrites(@ForAll("texts") RichText text) {
    assertThat(RichTextCode.parse(RichTextCode.print(text))).isEqualTo(text);
  }

  @Property
  void writesTextsThatDifferDifferently(
      @ForAll("texts") RichText one, @ForAll("texts") RichText other) {
    assertThat(RichTextCode.print(one).equals(RichTextCode.print(other)))
        .isEqualTo(one.equals(other));
  }

  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.of("\u001b", "\u001b[", "BOLD", "]", "\u001b]", "\u001bE", ",", "a")
        .list()
        .ofMaxSize(8)
        .map(list -> String.join("", list));
  }

  @Property
  void readsOrRefusesAnyCode(@ForAll("codes") String code) {
    List<Run> runs;
    try {
      runs = RichTextCode.parse(code).runs();
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(RichTextCode.parse(RichTextCode.print(RichText.of(runs))).runs()).isEqualTo(runs);
  }
}

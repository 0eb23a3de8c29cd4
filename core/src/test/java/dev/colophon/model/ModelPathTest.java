package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelPathTest {
  private static final ModelPath FAMILY =
      ModelPath.ROOT.then("contributors").at(2).then("name").then("family");

  @Test
  void printsNamesAndIndexes() {
    assertThat(FAMILY).hasToString("contributors[2].name.family");
    assertThat(ModelPath.ROOT).hasToString("");
    assertThat(ModelPath.ROOT.then("issued")).hasToString("issued");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "issued", "contributors[2].name.family", "keywords[0]", "a[0][12].b"})
  void readsWhatItPrints(String text) {
    assertThat(ModelPath.parse(text)).hasToString(text);
  }

  @Test
  void readsStepsFromTheRoot() {
    assertThat(ModelPath.parse("contributors[2].name.family")).isEqualTo(FAMILY);
    assertThat(FAMILY.steps()).containsExactly("contributors", "[2]", "name", "family");
    assertThat(FAMILY.names()).containsExactly("contributors", "name", "family");
    assertThat(ModelPath.parse("").steps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        ".issued",
        "issued.",
        "a..b",
        "a.[0]",
        "a[",
        "a[]",
        "a]",
        "a[0",
        "a[0]b",
        "a[0]]",
        "a[-1]",
        "a[+1]",
        "a[01]",
        "a[x]",
        "a[ 1]",
        "a[\u0663]",
        "a[2147483648]",
        "a[4294967296]",
        "a[99999999999999999999]",
        " ",
        "a. ",
        "\ud83d"
      })
  void refusesWhatIsNoPath(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ModelPath.parse(text));
  }

  @Test
  void namesTheTextThatIsNoPath() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.parse("a[x]"))
        .withMessage("text is not a model path: a[x]");
  }

  @Test
  void refusesStepsThatCannotBe() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.ROOT.at(-1))
        .withMessageContaining("indexFrom0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.ROOT.then(""))
        .withMessageContaining("property");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelPath.ROOT.then("a.b"))
        .withMessageContaining("property");
    assertThatNullPointerException()
        .isThrownBy(() -> ModelPath.ROOT.then(null))
        .withMessage("property");
  }

  @Test
  void knowsItsFirstSteps() {
    assertThat(FAMILY.startsWith(ModelPath.parse("contributors[2]"))).isTrue();
    assertThat(FAMILY.startsWith(FAMILY)).isTrue();
    assertThat(FAMILY.startsWith(ModelPath.ROOT)).isTrue();
    assertThat(FAMILY.startsWith(ModelPath.parse("contributors[1]"))).isFalse();
    assertThat(ModelPath.parse("contributors").startsWith(FAMILY)).isFalse();
    assertThat(ModelPath.parse("titles").startsWith(ModelPath.parse("title"))).isFalse();
  }

  @Test
  void isEqualByItsSteps() {
    assertThat(ModelPath.parse("a[1]"))
        .isEqualTo(ModelPath.ROOT.then("a").at(1))
        .hasSameHashCodeAs(ModelPath.ROOT.then("a").at(1))
        .isNotEqualTo(ModelPath.parse("a[2]"))
        .isNotEqualTo(ModelPath.parse("a"))
        .isNotEqualTo(ModelPath.parse("b[1]"));
    assertThat(ModelPath.parse("a")).isNotEqualTo(ModelPath.ROOT);
  }

  @Test
  void readsPathsOfAnyLength() {
    String text = "a" + ".a".repeat(200_000);
    ModelPath path = ModelPath.parse(text);
    assertThat(path).hasToString(text).hasSameHashCodeAs(ModelPath.parse(text));
    assertThat(path.equals(ModelPath.parse(text + ".b"))).isFalse();
    assertThat(path.steps()).hasSize(200_001);
  }

  @Property(tries = 2000)
  void readsAPathAsItIsWrittenOrNotAtAll(
      @ForAll
          @StringLength(max = 8)
          @Chars({'.', '[', ']', '0', '1', ' ', '-', '+'})
          @CharRange(from = 'a', to = 'b')
          String text) {
    ModelPath path;
    try {
      path = ModelPath.parse(text);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(path).hasToString(text);
  }
}

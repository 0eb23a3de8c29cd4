package dev.colophon.model;

import static dev.colophon.model.Mark.BOLD;
import static dev.colophon.model.Mark.ITALIC;
import static dev.colophon.model.Mark.MATH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RichTextTest {

  @Test
  void joinsNeighboursWithEqualMarks() {
    RichText text = RichText.of(Run.of("E. ", ITALIC), Run.of("coli", ITALIC), Run.of(" genome"));
    assertThat(text.runs()).containsExactly(Run.of("E. coli", ITALIC), Run.of(" genome"));
  }

  @Test
  void leavesOutEmptyRuns() {
    assertThat(RichText.of(Run.of(""), Run.of("a", BOLD), Run.of("", ITALIC), Run.of("b", BOLD)))
        .isEqualTo(RichText.of(Run.of("ab", BOLD)));
    assertThat(RichText.of(Run.of("", ITALIC))).isSameAs(RichText.EMPTY);
    assertThat(RichText.of("")).isSameAs(RichText.EMPTY);
    assertThat(RichText.builder().build()).isSameAs(RichText.EMPTY);
  }

  @Test
  void doesNotDependOnTheOrderOfMarks() {
    assertThat(RichText.of(Run.of("a", BOLD, ITALIC)))
        .isEqualTo(RichText.of(Run.of("a", ITALIC, BOLD)))
        .hasToString(RichText.of(Run.of("a", ITALIC, BOLD)).toString());
  }

  @Test
  void keepsNeighboursWithOtherMarks() {
    RichText text =
        RichText.builder().append("a").append("b", BOLD).append("c", BOLD, MATH).build();
    assertThat(text.runs())
        .containsExactly(Run.of("a"), Run.of("b", BOLD), Run.of("c", BOLD, MATH));
    assertThat(text.plain()).isEqualTo("abc");
    assertThat(text.isPlain()).isFalse();
  }

  @Test
  void isPlainWithoutMarks() {
    assertThat(RichText.of("a").isPlain()).isTrue();
    assertThat(RichText.EMPTY.isPlain()).isTrue();
    assertThat(RichText.of(Run.of("a", BOLD)).isPlain()).isFalse();
    assertThat(RichText.of("a")).hasToString("a").isNotEqualTo(RichText.of(Run.of("a", BOLD)));
  }

  @Test
  void appendsOtherTexts() {
    RichText start = RichText.of(Run.of("a"), Run.of("b", BOLD));
    assertThat(RichText.builder().append(start).append(RichText.of(Run.of("c", BOLD))).build())
        .isEqualTo(RichText.of(Run.of("a"), Run.of("bc", BOLD)));
  }

  @Test
  void refusesLoneSurrogates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RichText.of("a\ud83d"))
        .withMessage("text has a lone surrogate at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RichText.builder().append("\udf89", BOLD).build())
        .withMessageContaining("text");
    assertThatNullPointerException().isThrownBy(() -> new Run(null, Set.of())).withMessage("text");
  }

  @Test
  void putsSurrogatesTogetherWithinARun() {
    assertThat(RichText.builder().append("\ud83c", BOLD).append("\udf89", BOLD).build())
        .isEqualTo(RichText.of(Run.of("\ud83c\udf89", BOLD)));
  }

  @Test
  void doesNotChangeWithTheSetsThatItWasMadeOf() {
    Set<Mark> marks = EnumSet.of(BOLD);
    Run run = new Run("a", marks);
    RichText.Builder builder = RichText.builder().append("a", marks);
    marks.add(ITALIC);
    assertThat(run.marks()).containsExactly(BOLD);
    assertThat(builder.build()).isEqualTo(RichText.of(Run.of("a", BOLD)));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> run.marks().add(ITALIC));
  }

  @Test
  void staysAsItWasWhenItsBuilderGoesOn() {
    RichText.Builder builder = RichText.builder().append("a", BOLD);
    RichText first = builder.build();
    RichText second = builder.append("b", BOLD).build();
    assertThat(first).isEqualTo(RichText.of(Run.of("a", BOLD)));
    assertThat(second).isEqualTo(RichText.of(Run.of("ab", BOLD)));
  }

  @Provide
  Arbitrary<List<Run>> runs() {
    Arbitrary<Set<Mark>> marks = Arbitraries.of(BOLD, ITALIC).set();
    return Combinators.combine(Arbitraries.strings().alpha().ofMaxLength(2), marks)
        .as(Run::new)
        .list()
        .ofMaxSize(6);
  }

  @Property
  void isCanonical(@ForAll("runs") List<Run> runs) {
    RichText text = RichText.of(runs);
    assertThat(text.plain()).isEqualTo(String.join("", runs.stream().map(Run::text).toList()));
    assertThat(text.runs()).noneMatch(run -> run.text().isEmpty());
    for (int i = 1; i < text.runs().size(); i++) {
      assertThat(text.runs().get(i).marks()).isNotEqualTo(text.runs().get(i - 1).marks());
    }
    assertThat(RichText.of(text.runs())).isEqualTo(text).hasSameHashCodeAs(text);
  }
}

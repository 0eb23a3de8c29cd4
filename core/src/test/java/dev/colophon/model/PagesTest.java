package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.colophon.model.Pages.Range;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1--9          | 1–9",
        "1-9           | 1–9",
        "1–9           | 1–9",
        "1—9           | 1–9",
        "1---9         | 1–9",
        "1 - 9         | 1–9",
        "1−9           | 1–9",
        "S1-S10        | S1–S10",
        "S1--10        | S1–10",
        "xii-xv        | xii–xv",
        "XII-XV        | XII–XV",
        "a-d           | a–d",
        "e1003153      | e1003153",
        "e100-e110     | e100–e110",
        "123a-125b     | 123a–125b",
        "1,3-5         | 1, 3–5",
        "1–3, 7        | 1–3, 7",
        "1-3,7,9--11   | 1–3, 7, 9–11",
        "A-12--A-15    | A-12–A-15",
        "12            | 12",
        "330+          | 330+"
      })
  void takesAnyDashForARange(String written, String expected) {
    assertThat(Pages.of(written)).hasToString(expected).isEqualTo(Pages.of(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12-",
        "-12",
        "A-12",
        "12-A",
        "e-only",
        "in-press",
        "1,,3",
        ",",
        "1-2-3",
        "1–2–3",
        "1– -2",
        "–",
        "--",
        "forthcoming, in 2 parts"
      })
  void keepsWhatIsNoRange(String written) {
    assertThat(Pages.of(written)).hasToString(written);
  }

  @Test
  void givesRangesAndSinglePages() {
    assertThat(Pages.of("1--9, 20").ranges())
        .containsExactly(new Range("1", Optional.of("9")), new Range("20", Optional.empty()));
    assertThat(Pages.of("A-12--A-15").ranges())
        .containsExactly(new Range("A-12", Optional.of("A-15")));
    assertThat(Pages.of("12-").ranges()).containsExactly(new Range("12-", Optional.empty()));
    assertThat(Pages.of("1–2–3").ranges()).containsExactly(new Range("1–2–3", Optional.empty()));
    assertThat(Pages.of("").ranges()).containsExactly(new Range("", Optional.empty()));
  }

  @Test
  void beginWithTheFirstPageOfTheFirstRange() {
    assertThat(Pages.of("S1-S10, 20").first()).isEqualTo("S1");
    assertThat(Pages.of("12").first()).isEqualTo("12");
  }

  @Test
  void areMadeOfTwoPages() {
    assertThat(Pages.of("iv", "12")).hasToString("iv–12");
    assertThat(Pages.of("iv", "12").ranges()).containsExactly(new Range("iv", Optional.of("12")));
  }

  @Test
  void refuseLoneSurrogates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pages.of("1\ud83d"))
        .withMessageContaining("text");
    assertThatNullPointerException().isThrownBy(() -> Pages.of(null)).withMessage("text");
  }

  @Provide
  Arbitrary<String> written() {
    Arbitrary<String> pieces =
        Arbitraries.of("-", "--", "–", "−", ",", " ", "\u00a0", "\n", "1", "S4", "xv")
            .list()
            .ofMaxSize(7)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(pieces, Arbitraries.strings().withCharRange(' ', '\u2100'));
  }

  @Property(tries = 3000)
  void areTheSameWhenReadAgain(@ForAll("written") String written) {
    Pages pages = Pages.of(written);
    assertThat(Pages.of(pages.toString())).isEqualTo(pages).hasSameHashCodeAs(pages);
  }

  @Property(tries = 1000)
  void keepAllButDashesAndSpaces(@ForAll("written") String written) {
    assertThat(significant(Pages.of(written).toString())).isEqualTo(significant(written));
  }

  @Property(tries = 1000)
  void haveNoPageThatIsEmptyWhereThereIsARange(@ForAll("written") String written) {
    List<Range> ranges = Pages.of(written).ranges();
    assertThat(ranges).isNotEmpty();
    assertThat(ranges)
        .filteredOn(range -> range.last().isPresent())
        .allMatch(range -> !range.first().isEmpty() && !range.last().get().isEmpty());
  }

  private static List<Integer> significant(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && "-–—−‒―".indexOf(c) < 0)
        .boxed()
        .toList();
  }
}

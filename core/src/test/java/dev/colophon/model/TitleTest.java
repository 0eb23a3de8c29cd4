package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Local Enterprises | Issues | Local Enterprises: Issues",
        "Who Governs? | Democracy | Who Governs? Democracy",
        "Stop! | Now | Stop! Now",
        "The End. | Again | The End.: Again"
      })
  void joinsTitleAndSubtitle(String main, String subtitle, String full) {
    assertThat(Title.of(main, subtitle).plain()).isEqualTo(full);
  }

  @Test
  void isItsMainTitleWithoutASubtitle() {
    assertThat(Title.of("Walden").full()).isEqualTo(RichText.of("Walden"));
    assertThat(Title.of("Walden").subtitle()).isEmpty();
  }

  @Test
  void isItsSubtitleIfTheMainTitleIsEmpty() {
    assertThat(Title.of("", "Life in the Woods").plain()).isEqualTo("Life in the Woods");
  }

  @Test
  void keepsTheMarksOfBoth() {
    Title title =
        Title.builder()
            .main(RichText.of(Run.of("E. coli", Mark.ITALIC)))
            .subtitle(RichText.of(Run.of("a "), Run.of("model", Mark.BOLD)))
            .build();
    assertThat(title.full().runs())
        .containsExactly(
            Run.of("E. coli", Mark.ITALIC), Run.of(": a "), Run.of("model", Mark.BOLD));
  }

  @Test
  void needsAMainTitle() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Title.builder().subtitle("a").build())
        .withMessageContaining("main");
    assertThatNullPointerException().isThrownBy(() -> Title.of(null));
  }
}

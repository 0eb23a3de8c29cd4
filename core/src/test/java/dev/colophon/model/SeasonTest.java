package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsCode(Season season) {
    assertThat(Season.of(season.code())).isSameAs(season);
  }

  @ParameterizedTest
  @CsvSource({
    "21, SPRING",
    "22, SUMMER",
    "23, AUTUMN",
    "24, WINTER",
    "25, NORTHERN_SPRING",
    "28, NORTHERN_WINTER",
    "29, SOUTHERN_SPRING",
    "32, SOUTHERN_WINTER",
    "33, QUARTER_1",
    "36, QUARTER_4",
    "37, QUADRIMESTER_1",
    "39, QUADRIMESTER_3",
    "40, SEMESTER_1",
    "41, SEMESTER_2"
  })
  void hasTheCodeOfTheStandard(int code, Season season) {
    assertThat(Season.of(code)).isEqualTo(season);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 12, 20, 42, 99})
  void rejectsOtherCodes(int code) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Season.of(code))
        .withMessageContaining("codeFrom21To41 is " + code);
  }

  @Test
  void losesTheHemisphere() {
    assertThat(Season.NORTHERN_SPRING.plain()).contains(Season.SPRING);
    assertThat(Season.SOUTHERN_WINTER.plain()).contains(Season.WINTER);
    assertThat(Season.AUTUMN.plain()).contains(Season.AUTUMN);
    assertThat(Season.QUARTER_1.plain()).isEmpty();
    assertThat(Season.SEMESTER_2.plain()).isEmpty();
  }

  @Test
  void knowsItsMonthsAcrossTheTurnOfTheYear() {
    assertThat(Season.WINTER.includesMonth(12)).isTrue();
    assertThat(Season.WINTER.includesMonth(2)).isTrue();
    assertThat(Season.WINTER.includesMonth(3)).isFalse();
    assertThat(Season.WINTER.includesMonth(11)).isFalse();
    assertThat(Season.SPRING.includesMonth(3)).isTrue();
    assertThat(Season.SPRING.includesMonth(2)).isFalse();
    assertThat(Season.SUMMER.includesMonth(6)).isTrue();
    assertThat(Season.SUMMER.includesMonth(9)).isFalse();
  }
}

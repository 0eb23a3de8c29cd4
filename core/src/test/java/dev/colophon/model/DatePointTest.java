package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePointTest {
  @Test
  void printsEdtf() {
    assertThat(DatePoint.of(2004)).hasToString("2004");
    assertThat(DatePoint.of(0)).hasToString("0000");
    assertThat(DatePoint.of(-49)).hasToString("-0049");
    assertThat(DatePoint.of(9999)).hasToString("9999");
    assertThat(DatePoint.of(10_000)).hasToString("Y10000");
    assertThat(DatePoint.of(-10_000)).hasToString("Y-10000");
    assertThat(DatePoint.of(17_000_002)).hasToString("Y17000002");
    assertThat(DatePoint.of(2004, 7)).hasToString("2004-07");
    assertThat(DatePoint.of(2004, 12, 9)).hasToString("2004-12-09");
    assertThat(DatePoint.season(-1, Season.SEMESTER_2)).hasToString("-0001-41");
  }

  @Test
  void takesDatesOfTheJdk() {
    assertThat(DatePoint.of(LocalDate.of(2004, 2, 29))).isEqualTo(DatePoint.of(2004, 2, 29));
    assertThat(DatePoint.of(YearMonth.of(-49, 3))).isEqualTo(DatePoint.of(-49, 3));
    assertThat(DatePoint.of(Year.of(Year.MAX_VALUE))).hasToString("Y999999999");
  }

  @Test
  void namesTheArgumentThatIsOutOfRange() {
    rejects("monthFrom1To12 is 0", () -> DatePoint.of(2004, 0));
    rejects("monthFrom1To12 is 13", () -> DatePoint.of(2004, 13));
    rejects("monthFrom1To12 is 21", () -> DatePoint.of(2004, 21, 1));
    rejects("dayFrom1To31 is 0", () -> DatePoint.of(2004, 1, 0));
    rejects("dayFrom1To31 is 32", () -> DatePoint.of(2004, 1, 32));
    rejects("dayFrom1To31 is 30, not from 1 to 29", () -> DatePoint.of(2004, 2, 30));
    rejects("dayFrom1To31 is 29, not from 1 to 28", () -> DatePoint.of(1900, 2, 29));
    rejects("year is 10000", () -> DatePoint.of(10_000, 1));
    rejects("year is -10000", () -> DatePoint.of(-10_000, 1, 1));
    rejects("year is 10000", () -> DatePoint.season(10_000, Season.SPRING));
    rejects("year is 10000", () -> DatePoint.decadeOf(10_000));
    rejects("year is -10000", () -> DatePoint.centuryOf(-10_000));
    rejects("year is 1000000000000000000", () -> DatePoint.of(1_000_000_000_000_000_000L));
    rejects("year is -1000000000000000000", () -> DatePoint.of(-1_000_000_000_000_000_000L));
    rejects("year is -9223372036854775808", () -> DatePoint.of(Long.MIN_VALUE));
    rejects("date is 10000", () -> DatePoint.of(LocalDate.of(10_000, 1, 1)));
    rejects("month is -10000", () -> DatePoint.of(YearMonth.of(-10_000, 1)));
  }

  private static void rejects(String message, Runnable call) {
    assertThatIllegalArgumentException().isThrownBy(call::run).withMessageContaining(message);
  }

  @Test
  void holdsYearsOfEighteenDigits() {
    assertThat(DatePoint.of(999_999_999_999_999_999L)).hasToString("Y999999999999999999");
    assertThat(DatePoint.of(-999_999_999_999_999_999L).year()).isEqualTo(-999_999_999_999_999_999L);
  }

  @ParameterizedTest
  @CsvSource({
    "1994, 199X, 19XX",
    "1990, 199X, 19XX",
    "1999, 199X, 19XX",
    "1900, 190X, 19XX",
    "7, 000X, 00XX",
    "0, 000X, 00XX",
    "9999, 999X, 99XX",
    "-145, -014X, -01XX",
    "-9999, -999X, -99XX",
    "-100, -010X, -01XX"
  })
  void leavesOutTheDigitsOfDecadesAndCenturies(int year, String decade, String century) {
    assertThat(DatePoint.decadeOf(year)).hasToString(decade);
    assertThat(DatePoint.centuryOf(year)).hasToString(century);
  }

  @Test
  void hasNoDecadeOrCenturyJustBeforeTheYearZero() {
    rejects("year is -9", () -> DatePoint.decadeOf(-9));
    rejects("year is -99", () -> DatePoint.centuryOf(-99));
    assertThat(DatePoint.decadeOf(-10)).hasToString("-001X");
  }

  @ParameterizedTest
  @CsvSource({
    "2004, 2004-01-01, 2004-12-31",
    "2004-02, 2004-02-01, 2004-02-29",
    "2004-02-03, 2004-02-03, 2004-02-03",
    "2004-02-03T10:00:00Z, 2004-02-03, 2004-02-03",
    "199X, 1990-01-01, 1999-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "-004X, -0049-01-01, -0040-12-31",
    "-01XX, -0199-01-01, -0100-12-31",
    "1999-XX, 1999-01-01, 1999-12-31",
    "1999-XX-XX, 1999-01-01, 1999-12-31",
    "1999-02-XX, 1999-02-01, 1999-02-28",
    "2003-21, 2003-03-01, 2003-05-31",
    "2003-24, 2003-12-01, 2004-02-29",
    "2003-30, 2003-12-01, 2004-02-29",
    "2003-36, 2003-10-01, 2003-12-31",
    "2003-38, 2003-05-01, 2003-08-31",
    "2003-41, 2003-07-01, 2003-12-31",
    "9999-24, 9999-12-01, +10000-02-29",
    "Y999999999, +999999999-01-01, +999999999-12-31",
    "Y-999999999, -999999999-01-01, -999999999-12-31"
  })
  void coversDays(String text, LocalDate earliest, LocalDate latest) {
    DatePoint date = PublicationDate.parse(text).start().orElseThrow();
    assertThat(date.earliest()).contains(earliest);
    assertThat(date.latest()).contains(latest);
  }

  @Test
  void coversNoDaysBeyondLocalDate() {
    assertThat(DatePoint.of(1_000_000_000).earliest()).isEmpty();
    assertThat(DatePoint.of(1_000_000_000).latest()).isEmpty();
    assertThat(DatePoint.of(-1_000_000_000).latest()).isEmpty();
  }

  @Test
  void isALocalDateOnlyWhenItIsADay() {
    assertThat(DatePoint.of(2004, 1, 2).toLocalDate()).contains(LocalDate.of(2004, 1, 2));
    assertThat(DatePoint.of(2004, 1).toLocalDate()).isEmpty();
    assertThat(DatePoint.of(2004).toLocalDate()).isEmpty();
    assertThat(PublicationDate.parse("2004-01-XX").toLocalDate()).isEmpty();
  }

  @Test
  void replacesTheQualifier() {
    DatePoint plain = DatePoint.decadeOf(1994);
    DatePoint circa = plain.withQualifier(DateQualifier.APPROXIMATE);
    assertThat(circa).hasToString("199X~").isNotEqualTo(plain);
    assertThat(circa.withQualifier(DateQualifier.UNCERTAIN)).hasToString("199X?");
    assertThat(circa.withQualifier(DateQualifier.NONE)).isEqualTo(plain);
    assertThatExceptionOfType(NullPointerException.class)
        .isThrownBy(() -> plain.withQualifier(null))
        .withMessage("qualifier");
  }

  @Test
  void doesNotQualifyATime() {
    DatePoint date = PublicationDate.parse("2001-01-03T17:07:34Z").start().orElseThrow();
    assertThat(date.withQualifier(DateQualifier.NONE)).isEqualTo(date);
    assertThatIllegalStateException()
        .isThrownBy(() -> date.withQualifier(DateQualifier.UNCERTAIN))
        .withMessageContaining("2001-01-03T17:07:34Z");
  }

  @Test
  void tellsTheSeason() {
    DatePoint spring = DatePoint.season(2003, Season.SPRING);
    assertThat(spring.season()).contains(Season.SPRING);
    assertThat(spring.month()).isEmpty();
    assertThat(DatePoint.of(2003, 12).season()).isEmpty();
    assertThat(DatePoint.of(2003).season()).isEmpty();
  }
}

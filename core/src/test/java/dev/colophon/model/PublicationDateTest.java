package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTest {
  private static final DatePoint Y1998 = DatePoint.of(1998);
  private static final DatePoint Y2004 = DatePoint.of(2004);

  @Test
  void isMadeFromNumbersAndDates() {
    assertThat(PublicationDate.of(2004)).hasToString("2004");
    assertThat(PublicationDate.of(17_000_002L)).hasToString("Y17000002");
    assertThat(PublicationDate.of(2004, 7)).hasToString("2004-07");
    assertThat(PublicationDate.of(2004, 7, 15)).hasToString("2004-07-15");
    assertThat(PublicationDate.of(LocalDate.of(2004, 7, 15))).hasToString("2004-07-15");
    assertThat(PublicationDate.of(YearMonth.of(2004, 7))).hasToString("2004-07");
    assertThat(PublicationDate.of(Year.of(2004))).hasToString("2004");
    assertThat(PublicationDate.season(2003, Season.SPRING)).hasToString("2003-21");
    assertThat(PublicationDate.of(Y1998)).hasToString("1998");
  }

  @Test
  void isMadeFromTwoEnds() {
    assertThat(PublicationDate.between(Y1998, Y2004)).hasToString("1998/2004");
    assertThat(PublicationDate.openEnd(Y1998)).hasToString("1998/..");
    assertThat(PublicationDate.openStart(Y1998)).hasToString("../1998");
    assertThat(PublicationDate.unknownEnd(Y1998)).hasToString("1998/");
    assertThat(PublicationDate.unknownStart(Y1998)).hasToString("/1998");
  }

  @Test
  void rejectsAnIntervalThatRunsBackwards() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.between(Y2004, Y1998))
        .withMessage("start 2004 is after end 1998");
  }

  @Test
  void rejectsAnIntervalOfDatesThatAreNotSpecified() {
    DatePoint decade = DatePoint.decadeOf(1994);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.between(decade, Y2004))
        .withMessage("start cannot stand in an interval: 199X");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.between(DatePoint.of(1000), decade))
        .withMessage("end cannot stand in an interval: 199X");
    assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.openEnd(decade));
    assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.openStart(decade));
    assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.unknownEnd(decade));
    assertThatIllegalArgumentException().isThrownBy(() -> PublicationDate.unknownStart(decade));
  }

  @Test
  void rejectsAnIntervalOfTimes() {
    DatePoint time = PublicationDate.parse("2001-01-03T17:07:34Z").start().orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.openEnd(time))
        .withMessage("start cannot stand in an interval: 2001-01-03T17:07:34Z");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertNullIsNamed("date", () -> PublicationDate.of((DatePoint) null));
    assertNullIsNamed("start", () -> PublicationDate.between(null, Y2004));
    assertNullIsNamed("end", () -> PublicationDate.between(Y1998, null));
    assertNullIsNamed("text", () -> PublicationDate.parse(null));
    assertNullIsNamed("text", () -> PublicationDate.parseEdtf(null));
    assertNullIsNamed("text", () -> PublicationDate.recognize(null));
  }

  private static void assertNullIsNamed(String name, Runnable call) {
    assertThatExceptionOfType(NullPointerException.class).isThrownBy(call::run).withMessage(name);
  }

  @Test
  void keepsAnyTextAsLiteral() {
    PublicationDate date = PublicationDate.parse("in press");
    assertThat(date.isLiteral()).isTrue();
    assertThat(date.isInterval()).isFalse();
    assertThat(date.literal()).contains("in press");
    assertThat(date.start()).isEmpty();
    assertThat(date.end()).isEmpty();
    assertThat(date.year()).isEmpty();
    assertThat(date.earliest()).isEmpty();
    assertThat(date.latest()).isEmpty();
    assertThat(date.toLocalDate()).isEmpty();
    assertThat(date.isApproximate()).isFalse();
    assertThat(date.isUncertain()).isFalse();
    assertThat(date).hasToString("in press");
  }

  @Test
  void keepsTheEmptyTextAsLiteral() {
    assertThat(PublicationDate.parse("").literal()).contains("");
    assertThat(PublicationDate.parse("")).hasToString("").isEqualTo(PublicationDate.parse(""));
  }

  @Test
  void rejectsLoneSurrogates() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PublicationDate.parse("in \ud800 press"))
        .withMessageContaining("text has a lone surrogate");
    assertThat(PublicationDate.parse("\ud83d\ude00").isLiteral()).isTrue();
    assertThat(PublicationDate.recognize("\ud800")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1998, false, false, false, false, false",
    "1998/2004, true, false, false, false, false",
    "../1998, true, true, false, false, false",
    "1998/.., true, false, true, false, false",
    "/1998, true, false, false, true, false",
    "1998/, true, false, false, false, true"
  })
  void tellsItsShape(
      String text,
      boolean interval,
      boolean openStart,
      boolean openEnd,
      boolean unknownStart,
      boolean unknownEnd) {
    PublicationDate date = PublicationDate.parse(text);
    assertThat(date.isInterval()).isEqualTo(interval);
    assertThat(date.hasOpenStart()).isEqualTo(openStart);
    assertThat(date.hasOpenEnd()).isEqualTo(openEnd);
    assertThat(date.hasUnknownStart()).isEqualTo(unknownStart);
    assertThat(date.hasUnknownEnd()).isEqualTo(unknownEnd);
    assertThat(date.isLiteral()).isFalse();
    assertThat(date.literal()).isEmpty();
  }

  @Test
  void givesItsEnds() {
    PublicationDate interval = PublicationDate.between(Y1998, Y2004);
    assertThat(interval.start()).contains(Y1998);
    assertThat(interval.end()).contains(Y2004);
    assertThat(PublicationDate.of(Y1998).start()).contains(Y1998);
    assertThat(PublicationDate.of(Y1998).end()).isEmpty();
    assertThat(PublicationDate.openStart(Y1998).start()).isEmpty();
    assertThat(PublicationDate.openStart(Y1998).end()).contains(Y1998);
    assertThat(PublicationDate.openEnd(Y1998).start()).contains(Y1998);
    assertThat(PublicationDate.openEnd(Y1998).end()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1998, 1998",
    "1998/2004, 1998",
    "../2004, 2004",
    "/2004, 2004",
    "199X, 1990",
    "-0049-03, -49",
    "Y17000002, 17000002"
  })
  void hasAYear(String text, long year) {
    assertThat(PublicationDate.parse(text).year()).hasValue(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2004, false, false",
    "2004~, true, false",
    "2004?, false, true",
    "2004%, true, true",
    "2004/2005, false, false",
    "2004~/2005, true, false",
    "2004/2005~, true, false",
    "2004?/2005, false, true",
    "2004/2005?, false, true",
    "2004?/2005~, true, true",
    "../2005~, true, false",
    "2005?/.., false, true"
  })
  void isQualifiedIfOneEndIs(String text, boolean approximate, boolean uncertain) {
    assertThat(PublicationDate.parse(text).isApproximate()).isEqualTo(approximate);
    assertThat(PublicationDate.parse(text).isUncertain()).isEqualTo(uncertain);
  }

  @ParameterizedTest
  @CsvSource({
    "1034, 1034~",
    "1034?, 1034~",
    "1034?/1040, 1034~/1040~",
    "../1040, ../1040~",
    "1034/, 1034~/"
  })
  void qualifiesBothEnds(String text, String expected) {
    assertThat(PublicationDate.parse(text).withQualifier(DateQualifier.APPROXIMATE))
        .isEqualTo(PublicationDate.parse(expected));
  }

  @Test
  void doesNotQualifyALiteral() {
    assertThatIllegalStateException()
        .isThrownBy(() -> PublicationDate.parse("in press").withQualifier(DateQualifier.UNCERTAIN))
        .withMessageContaining("in press");
  }

  @ParameterizedTest
  @CsvSource({
    "2004, 2004-01-01, 2004-12-31",
    "1998/2004-02, 1998-01-01, 2004-02-29",
    "1998/.., 1998-01-01,",
    "1998/, 1998-01-01,",
    "../1998, , 1998-12-31",
    "/1998, , 1998-12-31"
  })
  void coversDays(String text, LocalDate earliest, LocalDate latest) {
    assertThat(PublicationDate.parse(text).earliest().orElse(null)).isEqualTo(earliest);
    assertThat(PublicationDate.parse(text).latest().orElse(null)).isEqualTo(latest);
  }

  @Test
  void isALocalDateOnlyWhenItIsASingleDay() {
    assertThat(PublicationDate.parse("2004-06-11%").toLocalDate())
        .contains(LocalDate.of(2004, 6, 11));
    assertThat(PublicationDate.parse("2004-06-11T10:10:10Z").toLocalDate())
        .contains(LocalDate.of(2004, 6, 11));
    assertThat(PublicationDate.parse("2004-06").toLocalDate()).isEmpty();
    assertThat(PublicationDate.parse("2004-06-11/..").toLocalDate()).isEmpty();
    assertThat(PublicationDate.parse("2004-06-11/2004-06-12").toLocalDate()).isEmpty();
  }

  @Test
  void isOrderedInTime() {
    List<String> ordered =
        List.of(
            "Y-17000002",
            "-0050",
            "-004X",
            "-0044-03-15",
            "0000",
            "0001",
            "0850",
            "199X",
            "1998",
            "1998?",
            "1998/2004",
            "1998/2004-01",
            "1998/2004-01-02",
            "1998/2005",
            "1998/",
            "1998/..",
            "1998-01",
            "1998-01-XX",
            "1998-01-01",
            "1998-01-01T10:00:00Z",
            "1998-01-02",
            "1998-02",
            "1998-21",
            "1998-22",
            "1998-23",
            "1998-12",
            "1998-24",
            "../1999",
            "Y10000",
            "",
            "in press",
            "n.d.");
    List<PublicationDate> dates = new ArrayList<>();
    ordered.forEach(text -> dates.add(PublicationDate.parse(text)));
    Collections.reverse(dates);
    dates.sort(PublicationDate.chronological());
    assertThat(dates).extracting(PublicationDate::toString).isEqualTo(ordered);
  }

  @Test
  void equalsOnlyTheSameDate() {
    List<PublicationDate> dates =
        List.of(
                "2004",
                "2005",
                "2004~",
                "2004?",
                "200X",
                "20XX",
                "2000",
                "2004-01",
                "2004-XX",
                "2004-21",
                "2004-01-01",
                "2004-01-XX",
                "2004-XX-XX",
                "2004-01-01T10:00:00",
                "2004-01-01T10:00:00Z",
                "2004/",
                "2004/..",
                "/2004",
                "../2004",
                "2004/2005",
                "2004/2006",
                "2003/2005",
                "in press",
                "")
            .stream()
            .map(PublicationDate::parse)
            .toList();
    assertThat(dates).doesNotHaveDuplicates();
    for (PublicationDate date : dates) {
      PublicationDate same = PublicationDate.parse(date.toString());
      assertThat(date).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(date.toString());
    }
  }

  @Test
  void equalsTheDateMadeFromNumbers() {
    assertThat(PublicationDate.parse("2004-07-15")).isEqualTo(PublicationDate.of(2004, 7, 15));
    assertThat(PublicationDate.parse("2003-21"))
        .isEqualTo(PublicationDate.season(2003, Season.SPRING));
    assertThat(PublicationDate.parse("199X"))
        .isEqualTo(PublicationDate.of(DatePoint.decadeOf(1994)));
    assertThat(PublicationDate.parse("../1998")).isEqualTo(PublicationDate.openStart(Y1998));
  }
}

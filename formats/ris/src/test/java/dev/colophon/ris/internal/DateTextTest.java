package dev.colophon.ris.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
  @ParameterizedTest
  @CsvSource({
    "2004, 2004",
    "2004///, 2004",
    "2004/1//, 2004-01",
    "2004/12//, 2004-12",
    "2004/12/1/, 2004-12-01",
    "2004/12/31/, 2004-12-31",
    "2004/06/28, 2004-06-28",
    "2004/00/00/, 2004",
    "2004/07/00/, 2004-07",
    "2004/07//ca., 2004-07~",
    "1723///?, 1723?",
    "2003///Spring, 2003-21",
    "1998///1998-2004, 1998/2004",
    "1998/2004, 1998/2004",
    "2015/october, 2015-10",
    "///50 BC, -0049"
  })
  void readsWholeDates(String text, String edtf) {
    assertThat(DateText.read(text))
        .isEqualTo(new DateText.Reading(PublicationDate.parseEdtf(edtf).orElseThrow(), true));
  }

  @ParameterizedTest
  @CsvSource({"2004/02/29/, 2004-02-29", "2000/02/29/, 2000-02-29", "2004/04/30/, 2004-04-30"})
  void readsTheLastDayOfAMonth(String text, String edtf) {
    assertThat(DateText.read(text))
        .isEqualTo(new DateText.Reading(PublicationDate.parseEdtf(edtf).orElseThrow(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2003/02/29/",
        "1900/02/29/",
        "2004/04/31/",
        "2004/01/32/",
        "2004/13//",
        "2004/00/15/",
        "2004/20045//",
        "2004/1a//",
        "2004/:1//",
        "20x4/01//",
        "204/01//",
        "///forthcoming"
      })
  void readsNoDateThatDoesNotExist(String text) {
    assertThat(DateText.read(text)).isNull();
  }

  @Test
  void tellsThatTheLastPartIsNotInTheDate() {
    assertThat(DateText.read("2004/05//Holiday issue"))
        .isEqualTo(new DateText.Reading(PublicationDate.of(2004, 5), false));
    assertThat(DateText.read("2004///1998-1999"))
        .isEqualTo(new DateText.Reading(PublicationDate.of(2004), false));
  }

  @ParameterizedTest
  @CsvSource({"1, 0001", "9999, 9999", "476, 0476"})
  void writesYearsOfFourDigits(int year, String text) {
    assertThat(DateText.year(PublicationDate.of(year))).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "Y10000", "-0001", "forthcoming"})
  void writesNoOtherYears(String date) {
    assertThat(DateText.year(PublicationDate.parse(date))).isEmpty();
  }
}

package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the EDTF specification of 2019 and of biber, and the edges of the grammar. */
class EdtfParserTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        // level 0, date
        "1985-04-12",
        "1985-04",
        "1985",
        // level 0, date and time
        "1985-04-12T23:20:30",
        "1985-04-12T23:20:30Z",
        "1985-04-12T23:20:30-04",
        "1985-04-12T23:20:30+04:30",
        // level 0, time interval
        "1964/2008",
        "2004-06/2006-08",
        "2004-02-01/2005-02-08",
        "2004-02-01/2005-02",
        "2004-02-01/2005",
        "2005/2006-02",
        // level 1, letter-prefixed calendar year
        "Y170000002",
        "Y-170000002",
        // level 1, seasons
        "2001-21",
        "2001-22",
        "2001-23",
        "2001-24",
        // level 1, qualification of a date
        "1984?",
        "2004-06~",
        "2004-06-11%",
        "1984~",
        "1984%",
        "2001-21?",
        "Y170000002~",
        // level 1, unspecified digits from the right
        "201X",
        "20XX",
        "2004-XX",
        "1985-04-XX",
        "1985-XX-XX",
        "201X?",
        "20XX~",
        "1985-XX-XX%",
        // level 1, extended interval
        "1985-04-12/..",
        "1985-04/..",
        "1985/..",
        "../1985-04-12",
        "../1985-04",
        "../1985",
        "1985-04-12/",
        "1985-04/",
        "1985/",
        "/1985-04-12",
        "/1985-04",
        "/1985",
        "1984~/2004-06",
        "1984?/2004%",
        "2001-21/2003",
        // level 1, negative calendar year
        "-1985",
        "-0001",
        "-1985-02-03",
        "-0379-02",
        "-0221/-0219",
        "-198X",
        "-19XX",
        "-0100-21",
        // year divisions of level 2, as biber reads them
        "2001-25",
        "2001-32",
        "2001-33",
        "2001-36",
        "2001-37",
        "2001-39",
        "2001-40",
        "2001-41"
      })
  void readsTheExamplesOfTheSpecification(String text) {
    assertThat(PublicationDate.parseEdtf(text)).get().hasToString(text);
    assertThat(PublicationDate.parse(text).isLiteral()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1996",
        "1996-02",
        "1996-12-10",
        "1996-01-01",
        "1996-12-31",
        "1996-12-10/1996-12-12",
        "1998-12-10/2004-12-12",
        "1988/1992",
        "1565/..",
        "1034/",
        "../1565",
        "/1034",
        "/2000",
        "/2004-01-01",
        "1996-01-01/",
        "-0049/-0044",
        "-0197",
        "-0249",
        "-0196-02",
        "0250-03-02",
        "0000",
        "Y17000002",
        "Y-17000002",
        "1034~",
        "1565?",
        "1723%",
        "1487~/1490",
        "1487/1488~",
        "2003-21",
        "2002-23",
        "199X",
        "19XX",
        "1999-XX",
        "1999-01-XX",
        "1999-XX-XX",
        "2001-01-03T15:00:00",
        "2001-01-03T17:07:34Z",
        "2001-01-03T17:07:34+05:00"
      })
  void readsTheDatesOfBiber(String text) {
    assertThat(PublicationDate.parseEdtf(text)).get().hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // rejected by biber
        "1985-1030",
        "1.5.1998",
        "1995-1230",
        "1.5.1988",
        "1995-1-04",
        "1995-10-4",
        "1996-13-03",
        "1996-10-35",
        "1985a",
        "Y1700",
        "y17000002",
        "199u",
        "1999-uu",
        "1034/unknown",
        "open/1565",
        "1034/*",
        // level 2
        "156X-12-25",
        "15XX-12-XX",
        "XXXX",
        "XXXX-12-XX",
        "1XXX",
        "1XXX-12",
        "1984?-06",
        "?2004-06-~11",
        "2004?-06-11",
        "{1960,1961}",
        "[1667,1760..]",
        "Y3388E2",
        "1950S2",
        "Y171010000S3",
        "2004-06-XX/2004-07-03",
        "199X/200X",
        "X",
        "XX",
        "XXX",
        "X999",
        "19X9",
        "1999-X1",
        "1999-1X",
        "1999-XX-01",
        // ISO 8601, but not EDTF
        "19850412",
        "1985-W15",
        "1985-102",
        "+1985",
        "2004/P1Y",
        "P1Y/2004",
        "1985-04-12 23:20:30",
        "1985-04-12T23:20",
        "1985-04-12T2320",
        "1985-04T12:00:00",
        "1985T12:00:00",
        "2001-21T12:00:00",
        "1985-04-XXT12:00:00",
        "1985-04-12T23:20:30.5",
        "T12:00:00",
        "1985-04-12T23:20:30/1985-04-13",
        "1985/1985-04-13T23:20:30Z",
        "1985-04-12T23:20:30Z?",
        // impossible
        "2019-02-29",
        "2019-02-30",
        "2019-04-31",
        "2019-06-31",
        "2019-09-31",
        "2019-11-31",
        "2019-01-32",
        "2019-00",
        "2019-00-01",
        "2019-01-00",
        "2019-13",
        "2019-20",
        "2019-42",
        "2019-99",
        "2019-21-01",
        "2019-21-XX",
        "1900-02-29",
        "-0001-02-29",
        "1985-04-12T24:00:00",
        "1985-04-12T23:60:30",
        "1985-04-12T23:20:60",
        "1985-04-12T23:20:30+15",
        "1985-04-12T23:20:30+14:01",
        "1985-04-12T23:20:30+05:60",
        "1985-04-12T23:20:30-00",
        "1985-04-12T23:20:30-00:00",
        "1985-04-12T23:20:30 05:00",
        "1985-04-12T23:20:30+5",
        "1985-04-12T23:20:30+05:0",
        "1985-04-12T23:20:30+05-00",
        "1985-04-12T23:20:30z",
        "1985-04-12t23:20:30",
        "1985-04-12T23-20:30",
        "1985-04-12T23:20-30",
        "1985-04-12T2a:20:30",
        // another spelling of the same
        "-0000",
        "-0000-01",
        "-000X",
        "-00XX",
        "Y2004",
        "Y9999",
        "Y010000",
        "Y-0",
        "Y",
        "Y-",
        "Y+17000",
        "Y17000-01",
        "Y1234567890123456789",
        "Y-1234567890123456789",
        "Y17 000",
        "2004??",
        "2004~?",
        "2004?~",
        "?",
        "~",
        "%",
        "????",
        "2004 ",
        " 2004",
        "02004",
        "004",
        "-49",
        "-049",
        "२००४",
        "2004-०७",
        "２００４",
        "2004–07",
        "−0049",
        // intervals
        "/",
        "//",
        "../..",
        "/..",
        "../",
        "..",
        ".",
        "2004/...",
        "2004//2005",
        "2004/2005/",
        "2004/2005/2006",
        "2004/x",
        "x/2004",
        "2008/1964",
        "2004-02/2004-01",
        "2004-02-02/2004-02-01",
        "2004-02/2003",
        "0001/-0001",
        "Y17000/2004",
        "2004/..?",
        "2004 / 2005",
        "./2004",
        "2004/.",
        // anything
        "",
        "-",
        "--",
        "----",
        "-----",
        "---------",
        "in press",
        "c. 1900",
        "T",
        "/T",
        "XX/XX",
        "2004-",
        "2004-0",
        "2004-01-",
        "2004-01-0",
        "2004-01-01-",
        "2004_01",
        "2004-01_01",
        "2004-01-01T",
        "2004-01-01Z",
        "2004:01",
        "200:",
        "200/",
        "2 04"
      })
  void keepsAnythingElseAsLiteral(String text) {
    assertThat(PublicationDate.parseEdtf(text)).isEmpty();
    assertThat(PublicationDate.parse(text).literal()).contains(text);
    assertThat(PublicationDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-02-29",
        "2000-02-29",
        "0000-02-29",
        "-0004-02-29",
        "-0400-02-29",
        "2019-02-28",
        "2019-01-31",
        "2019-03-31",
        "2019-04-30",
        "2019-05-31",
        "2019-07-31",
        "2019-08-31",
        "2019-10-31",
        "2019-12-31",
        "9999-12-31",
        "-9999-01-01",
        "1985-04-12T00:00:00",
        "1985-04-12T23:59:59",
        "1985-04-12T23:20:30+14",
        "1985-04-12T23:20:30+14:00",
        "1985-04-12T23:20:30-13:59",
        "1985-04-12T23:20:30+00",
        "1985-04-12T23:20:30+00:00",
        "1985-04-12T23:20:30-00:01",
        "-0043-03-15T12:00:00Z",
        "Y10000",
        "Y-10000",
        "Y999999999999999999",
        "Y-999999999999999999",
        "2004/2004",
        "2004-01/2004-01",
        "2004-01-01/2004-01-01",
        "2004/2004-01",
        "2004-12/2004",
        "2004-12-31/2004-12",
        "2004-24/2004-21",
        "2004-24/2004-01",
        "-0002/-0001",
        "2004/Y17000",
        "000X",
        "00XX",
        "-001X",
        "-01XX"
      })
  void readsTheLastPossibleDates(String text) {
    assertThat(PublicationDate.parseEdtf(text)).get().hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-07-15, 2004, 7, 15, NONE",
    "-0049-03-01?, -49, 3, 1, UNCERTAIN",
    "0000-12~, 0, 12, , APPROXIMATE",
    "Y-17000002%, -17000002, , , UNCERTAIN_AND_APPROXIMATE",
    "1999-01-XX, 1999, 1, , NONE",
    "199X, 1990, , , NONE",
    "-12XX, -1200, , , NONE",
    "2001-21, 2001, , , NONE",
  })
  void takesThePartsApart(
      String text, long year, Integer month, Integer day, DateQualifier qualifier) {
    DatePoint date = PublicationDate.parse(text).start().orElseThrow();
    assertThat(date.year()).isEqualTo(year);
    assertThat(date.month().stream().boxed().findFirst().orElse(null)).isEqualTo(month);
    assertThat(date.day().stream().boxed().findFirst().orElse(null)).isEqualTo(day);
    assertThat(date.qualifier()).isEqualTo(qualifier);
    assertThat(date.time()).isEmpty();
  }

  @Test
  void keepsTheTimeAsWritten() {
    DatePoint date = PublicationDate.parse("2001-01-03T17:07:34+05:00").start().orElseThrow();
    assertThat(date.time()).contains("17:07:34+05:00");
    assertThat(date.day()).hasValue(3);
  }

  @Test
  void tellsWhichPartIsNotSpecified() {
    assertThat(point("199X").unspecifiedYearDigits()).isEqualTo(1);
    assertThat(point("19XX").unspecifiedYearDigits()).isEqualTo(2);
    assertThat(point("1999-XX").unspecifiedYearDigits()).isZero();
    assertThat(point("1999-XX").hasUnspecifiedMonth()).isTrue();
    assertThat(point("1999-XX").hasUnspecifiedDay()).isFalse();
    assertThat(point("1999-01-XX").hasUnspecifiedMonth()).isFalse();
    assertThat(point("1999-01-XX").hasUnspecifiedDay()).isTrue();
    assertThat(point("1999-XX-XX").hasUnspecifiedMonth()).isTrue();
    assertThat(point("1999-XX-XX").hasUnspecifiedDay()).isTrue();
    assertThat(point("1999-01-XX").isUnspecified()).isTrue();
    assertThat(point("1999-XX").isUnspecified()).isTrue();
    assertThat(point("199X").isUnspecified()).isTrue();
    assertThat(point("1999").isUnspecified()).isFalse();
    assertThat(point("1999-01-01").isUnspecified()).isFalse();
  }

  @Test
  void keepsTheQualifiersOfTheTwoEndsApart() {
    PublicationDate interval = PublicationDate.parse("1487~/1490?");
    assertThat(interval.start().orElseThrow().qualifier()).isEqualTo(DateQualifier.APPROXIMATE);
    assertThat(interval.end().orElseThrow().qualifier()).isEqualTo(DateQualifier.UNCERTAIN);
  }

  private static DatePoint point(String text) {
    return PublicationDate.parse(text).start().orElseThrow();
  }
}

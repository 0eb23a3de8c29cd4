package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people and databases write them. */
class RecognizedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // one date with a month by name
        "1 January 2004          | 2004-01-01",
        "January 1, 2004         | 2004-01-01",
        "2004 Jul 15             | 2004-07-15",
        "2004, 15 July           | 2004-07-15",
        "15-Jul-2004             | 2004-07-15",
        "2004-Jul-15             | 2004-07-15",
        "15/Jul/2004             | 2004-07-15",
        "15Jul2004               | 2004-07-15",
        "15.Jul.2004             | 2004-07-15",
        "Jul. 15, 2004           | 2004-07-15",
        "JULY 2004               | 2004-07",
        "2004 July               | 2004-07",
        "Jul-2004                | 2004-07",
        "2015/october            | 2015-10",
        "Sept. 2004              | 2004-09",
        "1st of January 2004     | 2004-01-01",
        "January 2nd, 2004       | 2004-01-02",
        "3rd January 2004        | 2004-01-03",
        "the 4th of January 2004 | 2004-01-04",
        "29 February 2004        | 2004-02-29",
        // numbers
        "15.07.2004              | 2004-07-15",
        "15. 7. 2004             | 2004-07-15",
        "15/07/2004              | 2004-07-15",
        "07/15/2004              | 2004-07-15",
        "13-12-2004              | 2004-12-13",
        "12-13-2004              | 2004-12-13",
        "03/03/2004              | 2004-03-03",
        "12/12/2004              | 2004-12-12",
        "07/2004                 | 2004-07",
        "7.2004                  | 2004-07",
        "12-2004                 | 2004-12",
        "2004-7-5                | 2004-07-05",
        "2004/7/5                | 2004-07-05",
        "2004.07.15              | 2004-07-15",
        "2004.5                  | 2004-05",
        "2004-7                  | 2004-07",
        "2004/07                 | 2004-07",
        "1998/09                 | 1998-09",
        // RIS
        "2004/07/15/             | 2004-07-15",
        "2004/07/15              | 2004-07-15",
        "2001/05//               | 2001-05",
        "2016/01/                | 2016-01",
        "2014//                  | 2014",
        "2009///                 | 2009",
        "2001/00/00/             | 2001",
        "2003/04//               | 2003-04",
        "2004/07//Summer         | 2004-07",
        "1998/12//Winter         | 1998-12",
        "1999/01//Winter         | 1999-01",
        "1998///Winter           | 1998-24",
        "2004/07//Jul-Aug        | 2004-07/2004-08",
        "1998///1998-2004        | 1998/2004",
        "1034///ca.              | 1034~",
        "///50 BC                | -0049",
        "/// 1998                | 1998",
        // seasons
        "Spring 2003             | 2003-21",
        "summer, 2003            | 2003-22",
        "2003 Fall               | 2003-23",
        "Winter-2003             | 2003-24",
        "Spring-Summer 2003      | 2003-21/2003-22",
        "Spring / Summer 2003    | 2003-21/2003-22",
        "Spring 1999 - Summer 2001 | 1999-21/2001-22",
        "Winter-Spring 2003      | 2003-24/2003-21",
        // about, perhaps
        "c. 1900                 | 1900~",
        "c.1900                  | 1900~",
        "ca. 1034                | 1034~",
        "circa 1034              | 1034~",
        "about 1900              | 1900~",
        "um 1900                 | 1900~",
        "c. July 2004            | 2004-07~",
        "c. 1723?                | 1723%",
        "[1999?]                 | 1999?",
        "[1999]?                 | 1999?",
        "[ca. 1999]              | 1999~",
        "[1999]                  | 1999",
        "(2004)                  | 2004",
        "July 2004?              | 2004-07?",
        "c. 1900-1910            | 1900~/1910~",
        "c. 1900-c. 1910         | 1900~/1910~",
        "1900-c. 1910            | 1900/1910~",
        "c. 1900-1910?           | 1900~/1910%",
        "1999? - 2001            | 1999?/2001",
        // intervals
        "1998--2004              | 1998/2004",
        "1998-2004               | 1998/2004",
        "1998–2004               | 1998/2004",
        "1998 — 2004             | 1998/2004",
        "1998 to 2004            | 1998/2004",
        "1998 / 2004             | 1998/2004",
        "1565-                   | 1565/..",
        "1565--                  | 1565/..",
        "1565 –                  | 1565/..",
        "July 1565-              | 1565-07/..",
        "–1565                   | ../1565",
        "Jul-Aug 2004            | 2004-07/2004-08",
        "July/August 2004        | 2004-07/2004-08",
        "July–August, 2004       | 2004-07/2004-08",
        "2004 Jul-Aug            | 2004-07/2004-08",
        "Dec 2003/Jan 2004       | 2003-12/2004-01",
        "1-15 July 2004          | 2004-07-01/2004-07-15",
        "1–15 July 2004          | 2004-07-01/2004-07-15",
        "July 1-15, 2004         | 2004-07-01/2004-07-15",
        "2004 Jul 15-20          | 2004-07-15/2004-07-20",
        "28 June - 3 July 2004   | 2004-06-28/2004-07-03",
        "June 28-July 3, 2004    | 2004-06-28/2004-07-03",
        "10.-12. Juli 2004       | 2004-07-10/2004-07-12",
        "10 December 1996 – 2 January 1997 | 1996-12-10/1997-01-02",
        "2004-07-15 – 2004-07-20 | 2004-07-15/2004-07-20",
        "2004/10/30-2004/11/02   | 2004-10-30/2004-11-02",
        "1/2004-3/2004           | 2004-01/2004-03",
        "1998-July 2004          | 1998/2004-07",
        // decades and eras
        "1990s                   | 199X",
        "1990's                  | 199X",
        "1990’s                  | 199X",
        "the 1990s               | 199X",
        "c. 1990s?               | 199X%",
        "50 BC                   | -0049",
        "50 B.C.                 | -0049",
        "1 BCE                   | 0000",
        "12000 BC                | Y-11999",
        "123456789 BC            | Y-123456788",
        "AD 50                   | 0050",
        "850 CE                  | 0850",
        "15 March 44 BC          | -0043-03-15",
        "c. 50 BC                | -0049~",
        "100 BC-50 BC            | -0099/-0049",
        "50 BC–AD 50             | -0049/0050",
        // around the date
        "©2004                   | 2004",
        "© 2004                  | 2004",
        "2004.                   | 2004",
        "1984?                   | 1984?",
        "2003-21                 | 2003-21",
        "2004/2005               | 2004/2005",
        "1989-00-00              | ",
      })
  void isRead(String text, String expected) {
    assertThat(PublicationDate.recognize(text).map(PublicationDate::toString).orElse(null))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "1. Januar 2004, 2004-01-01",
    "1. Jänner 2004, 2004-01-01",
    "3. März 2004, 2004-03-03",
    "3. Maerz 2004, 2004-03-03",
    "Okt. 2004, 2004-10",
    "Dezember 2004, 2004-12",
    "Frühjahr 2004, 2004-21",
    "Herbst 2004, 2004-23",
    "1998 bis 2004, 1998/2004",
    "1er janvier 2004, 2004-01-01",
    "14 juillet 2004, 2004-07-14",
    "févr. 2004, 2004-02",
    "fevrier 2004, 2004-02",
    "AOÛT 2004, 2004-08",
    "déc. 2004, 2004-12",
    "été 2004, 2004-22",
    "1998 à 2004, 1998/2004",
    "1 de enero de 2004, 2004-01-01",
    "agosto de 2004, 2004-08",
    "otoño 2004, 2004-23",
    "dic. 2004, 2004-12",
    "1º gennaio 2004, 2004-01-01",
    "maggio 2004, 2004-05",
    "luglio-agosto 2004, 2004-07/2004-08",
    "estate 2004, 2004-22",
    "1 de março de 2004, 2004-03-01",
    "out. 2004, 2004-10",
    "verão 2004, 2004-22",
    "1 maart 2004, 2004-03-01",
    "mrt. 2004, 2004-03",
    "mei 2004, 2004-05",
    "zomer 2004, 2004-22",
    "voorjaar 2004, 2004-21"
  })
  void isReadInSevenLanguages(String text, String expected) {
    assertThat(PublicationDate.recognize(text)).get().hasToString(expected);
  }

  @Test
  void isReadWithMarksOfTheirOwn() {
    assertThat(PublicationDate.recognize("fe\u0301vrier 2004")).get().hasToString("2004-02");
    assertThat(PublicationDate.recognize("1\u00a0January\u00a02004"))
        .get()
        .hasToString("2004-01-01");
  }

  @ParameterizedTest
  @CsvSource({
    "१९८७-०१-१५, 1987-01-15",
    "२००४, 2004",
    "٢٠٠٤/٠٧/١٥/, 2004-07-15",
    "１５ July ２００４, 2004-07-15"
  })
  void isReadInTheDigitsOfAnyScript(String text, String expected) {
    assertThat(PublicationDate.recognize(text)).get().hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // two orders or two meanings
        "03/04/2004",
        "3-4-2004",
        "1.5.1998",
        "12/11/2004",
        "11/12/2004",
        "2003/04",
        "2003-4",
        "2009/10",
        "1900s",
        "1999/2000s",
        "c1999",
        "Dec-Jan 2004",
        "100-50 BC",
        "1-2/2004",
        // years of two digits
        "99",
        "1998-99",
        "1998/99",
        "15.07.04",
        "Jul 04",
        "'04",
        "850",
        // impossible
        "30 February 2004",
        "29 February 1900",
        "2004-13",
        "2004/13",
        "13/14/2004",
        "21/2004",
        "2004/21",
        "2004/21//",
        "2004/01/32/",
        "2004//15/",
        "32 July 2004",
        "0 July 2004",
        "2004/0",
        "0 BC",
        "July 0000",
        "0000///",
        "2004-1998",
        "August-July 2004",
        "BC 50",
        "AD",
        "AD May",
        "50 BC BC",
        "50 BC AD",
        "March 12000 BC",
        "2004 1234567890",
        "1998? 2004",
        "1998 c. 2004",
        // more than a date
        "1985a",
        "2004c",
        "2004to",
        "2004th",
        "2004 de",
        "2004 2005",
        "2004 (1998)",
        "2004;",
        "2013/03/14/accepted",
        "2013/03//received",
        "YEAR/MONTH/DAY/",
        "2004/07/Summer",
        "2004/01//Summer",
        "1998/12//Spring",
        "2004/07//Summer?",
        "2004///2005",
        "2004///x",
        "/07//",
        "//15/",
        "///",
        "////",
        "/////",
        "2004/07/15/2004/07/16",
        "15 2004",
        "Thursday, 1 January 2004",
        "Spring",
        "July",
        "15 July",
        "15",
        "Jul-Aug",
        "July 2004 x",
        "July July 2004",
        "Jul – 2004",
        "Jul/15-2004",
        "15-Jul/2004",
        "15-20 2004",
        "Spring 15 2004",
        "1980s-1990s",
        "1980s-",
        "1990s 2004",
        "in press",
        "forthcoming",
        "n.d.",
        "c.",
        "circa",
        "?",
        "-",
        "–",
        "--",
        ".",
        "/",
        ",",
        "[]",
        "",
        " ",
        "s",
        "©",
        "1 2 3",
        "2004-05-06-07",
        "20040715",
        "123456789012",
        "2004-07-15T10:00",
        "March 15, AD 44",
        "03/04/2004 - May 5",
        "July 1-15-2004"
      })
  void isNotGuessed(String text) {
    assertThat(PublicationDate.recognize(text)).isEmpty();
  }

  @Test
  void isNotSoughtInLongText() {
    assertThat(PublicationDate.recognize(" ".repeat(71) + "July 2004")).isPresent();
    assertThat(PublicationDate.recognize(" ".repeat(72) + "July 2004")).isEmpty();
    for (String piece : new String[] {"/", "-", "1", "Jul ", "2004/", "///", "c.", "?", "["}) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(5), () -> PublicationDate.recognize(piece.repeat(100_000)));
      PublicationDate literal = PublicationDate.parse(piece.repeat(100_000));
      assertThat(literal.isLiteral()).isTrue();
    }
  }
}

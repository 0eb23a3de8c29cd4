package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayedDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004-01-01 | 1 January 2004",
        "2004-01 | January 2004",
        "2004 | 2004",
        "0850 | 850",
        "Y17000002 | 17000002",
        "-0049 | 50 BC",
        "0000 | 1 BC",
        "0001 | 1",
        "-0043-03-15 | 15 March 44 BC",
        "-0043-03 | March 44 BC",
        "2003-21 | spring 2003",
        "2003-24 | winter 2003",
        "2003-31 | autumn 2003",
        "2003-33 | 2003-33",
        "2003-33~ | c. 2003-33",
        "1034~ | c. 1034",
        "1565? | 1565?",
        "1723% | c. 1723?",
        "2004-07~ | c. July 2004",
        "199X | 1990s",
        "199X~ | c. 1990s",
        "190X | 190X",
        "19XX | 19XX",
        "-004X | -004X",
        "1999-XX | 1999",
        "1999-XX-XX | 1999",
        "1999-01-XX | January 1999",
        "2001-01-03T17:07:34Z | 3 January 2001",
        "1998/2004 | 1998–2004",
        "1565/.. | 1565–",
        "../1565 | –1565",
        "1034/ | 1034–?",
        "/1034 | ?–1034",
        "1487~/1490 | c. 1487 – 1490",
        "1487/1490~ | 1487 – c. 1490",
        "2004-07/2004-08 | July 2004 – August 2004",
        "2004-07/.. | July 2004 –",
        "../2004-07 | – July 2004",
        "in press | in press"
      })
  void readsAsEnglish(String text, String expected) {
    assertThat(PublicationDate.parse(text).display(Locale.ENGLISH)).isEqualTo(expected);
    assertThat(PublicationDate.parse(text).display(Locale.UK)).isEqualTo(expected);
    assertThat(PublicationDate.parse(text).display(Locale.ROOT)).isEqualTo(expected);
  }

  @Test
  void putsTheMonthFirstInTheUnitedStates() {
    assertThat(PublicationDate.of(2004, 1, 1).display(Locale.US)).isEqualTo("January 1, 2004");
    assertThat(PublicationDate.of(2004, 1).display(Locale.US)).isEqualTo("January 2004");
    assertThat(PublicationDate.of(-43, 3, 15).display(Locale.US)).isEqualTo("15 March 44 BC");
  }

  @ParameterizedTest
  @CsvSource({
    "de, 2004-03-01, 1. März 2004",
    "de, 2004-03, März 2004",
    "de, 2003-21, Frühling 2003",
    "de, 1034~, ca. 1034",
    "de, 199X, 199X",
    "de, 0000-03-01, 1 März 1 v. Chr.",
    "de, -0049, 50 v. Chr.",
    "fr, 2004-08-01, 1 août 2004",
    "fr, 2004-08, août 2004",
    "fr, 2003-22, été 2003",
    "nl, 2003-23, herfst 2003",
    "it, 2003-24, inverno 2003",
    "es, 2003-23, otoño 2003",
    "pt, 2003-22, verão 2003",
    "ja, 2004-01-01, 2004年1月1日",
    "ja, 2003-21, 2003-21"
  })
  void readsInOtherLanguages(String language, String text, String expected) {
    assertThat(PublicationDate.parse(text).display(Locale.forLanguageTag(language)))
        .isEqualTo(expected);
  }
}

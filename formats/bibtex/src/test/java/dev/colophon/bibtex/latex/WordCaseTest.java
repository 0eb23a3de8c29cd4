package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordCaseTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Knuth",
        "{\\'E}tienne",
        "{\\'{E}}tienne",
        "{\\OE}uvre",
        "{\\relax Yu}",
        "{\\v S}",
        "Élan",
        "\\'Etienne",
        "{\\TH}or",
        "'T",
        "{x}Y",
        "{\\AA}s",
        "ǅ",
        "3M",
        "{\\LaTeX}"
      })
  void isUpper(String word) {
    assertThat(WordCase.of(word)).isEqualTo(WordCase.UPPER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "van",
        "d'Ormesson",
        "{\\'e}tienne",
        "{\\o}re",
        "{\\ss}x",
        "von{X}",
        "{X}y",
        "élan",
        "{\\i}",
        "al-Khwarizmi",
        "{\\relax de}",
        "{\\oe}",
        "{\\v{s}}"
      })
  void isLower(String word) {
    assertThat(WordCase.of(word)).isEqualTo(WordCase.LOWER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{de la}",
        "{World Health Organization}",
        "123",
        "山田",
        "{\\&}",
        "{",
        "{\\",
        "-",
        "אב"
      })
  void hasNoCase(String word) {
    assertThat(WordCase.of(word)).isEqualTo(WordCase.NONE);
  }
}

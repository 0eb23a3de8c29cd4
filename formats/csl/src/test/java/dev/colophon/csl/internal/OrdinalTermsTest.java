package dev.colophon.csl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.csl.internal.OrdinalTerms.Gender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class OrdinalTermsTest {
  private static OrdinalTerms in(String language) {
    Element style = CslXml.newDocument().createElement("style");
    return new OrdinalTerms(Locales.merged(language, style));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1st",
    "2, 2nd",
    "3, 3rd",
    "4, 4th",
    "11, 11th",
    "12, 12th",
    "13, 13th",
    "21, 21st",
    "22, 22nd",
    "101, 101st",
    "111, 111th",
    "112, 112th",
    "0, 0th"
  })
  void hasTheSuffixesOfEnglish(String number, String ordinal) {
    assertThat(in("en-GB").ordinals(number, Gender.NONE)).isEqualTo(ordinal);
  }

  @Test
  void distinguishesGenders() {
    OrdinalTerms french = in("fr-FR");
    assertThat(french.genderOf("edition")).isEqualTo(Gender.FEMININE);
    assertThat(french.ordinals("1", Gender.FEMININE)).isEqualTo("1ʳᵉ");
    assertThat(french.ordinals("1", Gender.MASCULINE)).isEqualTo("1ᵉʳ");
    assertThat(french.ordinals("2", Gender.FEMININE)).isEqualTo("2ᵉ");
    assertThat(french.ordinals("21", Gender.MASCULINE)).isEqualTo("21ᵉ");
  }

  @Test
  void doesNotMixTheOrdinalsOfTwoLanguages() {
    assertThat(in("de-DE").ordinals("1", Gender.NONE)).isEqualTo("1.");
    assertThat(in("de-DE").ordinals("2", Gender.NONE)).isEqualTo("2.");
  }

  @Test
  void hasWordsUpToTen() {
    assertThat(in("en-US").longOrdinals("1")).isEqualTo("first");
    assertThat(in("en-US").longOrdinals("10")).isEqualTo("tenth");
    assertThat(in("en-US").longOrdinals("11")).isEqualTo("11th");
  }

  @Test
  void leavesAloneWhatIsNotANumber() {
    assertThat(in("en-US").ordinals("2 and 3a, IV", Gender.NONE)).isEqualTo("2nd and 3a, IV");
  }

  @ParameterizedTest
  @CsvSource({
    "1, i",
    "4, iv",
    "9, ix",
    "14, xiv",
    "1994, mcmxciv",
    "3999, mmmcmxcix",
    "0, 0",
    "4000, 4000"
  })
  void writesRomanNumbers(String number, String roman) {
    assertThat(Numerals.romanNumbers(number)).isEqualTo(roman);
  }
}

package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseProtectionTest {
  private final LatexDecoder decoder = LatexDecoder.builder().caseProtection(true).build();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The {DNA} Game|The <n>DNA</n> Game",
        "{T}he {E}nd|<n>T</n>he <n>E</n>nd",
        "{DNA}, {RNA}|<n>DNA</n>, <n>RNA</n>",
        "An {{IEEE}} Thing|An <n>IEEE</n> Thing",
        "An {IEEE {Two}} Thing|An <n>IEEE Two</n> Thing",
        "{M{\\\"u}ller} Group|<n>Müller</n> Group",
        "\\emph{{E}. coli}|<i><n>E</n></i><i>. coli</i>",
        "{{\\textit{E. coli}}} x|<i><n>E. coli</n></i> x",
        "\\NoCaseChange{DNA} x|<n>DNA</n> x"
      })
  void marksGroupsThatProtectCapitals(String latex, String expected) {
    assertThat(Markup.of(decoder.decode(latex))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "{\\\"O}l|Öl",
        "{\\LaTeX} Guide|LaTeX Guide",
        "{\\it Homo} x|<i>Homo</i> x",
        "\\emph{Homo} x|<i>Homo</i> x",
        "\\emph{{\\\"O}l}|<i>Öl</i>",
        "{}A{} b|A b",
        "Say {\"}Hi{\"}|Say \"Hi\"",
        "\\foreignlanguage{german}{Der Mann}|Der Mann"
      })
  void doesNotTakeCommandsAndTheirArgumentsForProtection(String latex, String expected) {
    assertThat(Markup.of(decoder.decode(latex))).isEqualTo(expected);
  }

  @Test
  void doesNotTakeOneGroupAroundTheWholeTextForProtection() {
    assertThat(Markup.of(decoder.decode("{The DNA Game}"))).isEqualTo("The DNA Game");
    assertThat(Markup.of(decoder.decode(" {The {DNA} Game}\n"))).isEqualTo("The <n>DNA</n> Game");
    assertThat(Markup.of(decoder.decode("{{The DNA Game}}"))).isEqualTo("<n>The DNA Game</n>");
    assertThat(Markup.of(decoder.decode("{The} {Game}"))).isEqualTo("<n>The</n> <n>Game</n>");
  }

  @Test
  void isOffUnlessAskedFor() {
    assertThat(Markup.of(LatexDecoder.create().decode("The {DNA} Game"))).isEqualTo("The DNA Game");
  }
}

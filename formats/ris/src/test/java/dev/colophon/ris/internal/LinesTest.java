package dev.colophon.ris.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.ris.RisProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {
  private static final int TI = Tag.of("TI");
  private static final int AU = Tag.of("AU");

  @ParameterizedTest
  @ValueSource(
      strings = {
        " a b",
        "a b ",
        "\ta b\n",
        "a\rb",
        "a\r\nb",
        "a\nb",
        "a\u007Fb",
        "a\u009Fb",
        "a\u2028b",
        "a\u2029b",
        "a\u001Fb",
        "a b"
      })
  void makesOneLine(String value) {
    assertThat(Lines.oneLine(value)).isEqualTo("a b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "a~b", "a\u00A0b", "a\u2027b", "a\u202Ab", "a  b"})
  void leavesALineAsItIs(String value) {
    assertThat(Lines.oneLine(value)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\u0000 \u0085"})
  void leavesNothingOfBlanks(String value) {
    assertThat(Lines.oneLine(value)).isEmpty();
  }

  @Test
  void comparesFieldsInTheirOrder() {
    assertThat(lines(TI, "x", AU, "y").hasSameFields(lines(TI, "x", AU, "y"))).isTrue();
    assertThat(lines(TI, "x", AU, "y").hasSameFields(lines(AU, "y", TI, "x"))).isFalse();
    assertThat(lines(TI, "x", AU, "y").hasSameFields(lines(TI, "x", AU, "z"))).isFalse();
    assertThat(lines(TI, "x").hasSameFields(lines(TI, "x", AU, "y"))).isFalse();
  }

  @Test
  void replacesAllLinesOfATag() {
    Lines lines = lines(TI, "x", AU, "y", TI, "z");
    lines.replace(TI, "new");
    assertThat(lines.hasSameFields(lines(AU, "y", TI, "new"))).isTrue();
  }

  private static Lines lines(Object... tagsAndValues) {
    Lines lines = new Lines(RisProfile.STANDARD);
    for (int i = 0; i < tagsAndValues.length; i += 2) {
      lines.add((Integer) tagsAndValues[i], (String) tagsAndValues[i + 1]);
    }
    return lines;
  }
}

package dev.colophon.bibtex.latex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandTableTest {
  private final CommandTable table = CommandTable.get();

  @Test
  void findsCommandsByAStretchOfTheSource() {
    String source = "x\\alphabet\\alpha{}";
    Command alpha = table.find(source, 11, 16);
    assertThat(alpha).isNotNull();
    assertThat(alpha.text()).isEqualTo("α");
    assertThat(table.find(source, 2, 10)).isNull();
    assertThat(table.find("alpha")).isSameAs(alpha);
  }

  @Test
  void hasOneRowForEachName() {
    assertThat(table.all())
        .extracting(Command::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(2_500);
  }

  @Test
  void hasForEachCharacterTheFormThatIsReadAsThatCharacter() {
    LatexDecoder decoder = LatexDecoder.builder().caseProtection(true).build();
    int forms = 0;
    for (int codePoint = 128; codePoint <= 0x1FFFF; codePoint++) {
      String form = AsciiForms.get().of(codePoint);
      if (form != null) {
        forms++;
        assertThat(form).isASCII();
        String around = "x " + form + " y";
        assertThat(Markup.of(decoder.decode(around, LatexDiagnosticsFailure::fail)))
            .as(around)
            .isEqualTo("x " + Character.toString(codePoint) + " y");
      }
    }
    assertThat(forms).isGreaterThan(3_000);
  }

  private static final class LatexDiagnosticsFailure {
    static void fail(LatexDiagnostic diagnostic) {
      throw new AssertionError(diagnostic);
    }
  }
}

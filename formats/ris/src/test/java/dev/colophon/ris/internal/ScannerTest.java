package dev.colophon.ris.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ScannerTest {
  @Test
  void leavesOutWhatIsLongerThanARecordMayBe() throws IOException {
    String text = "TY  - JOUR\nTI  - x\nAU  - A, B\nAU  - C, D\nER  - \nTY  - BOOK\nER  - \n";
    Scanner scanner = new Scanner(new StringReader(text), 25);
    RawRecord first = scanner.next();
    RawRecord second = scanner.next();

    assertThat(first.fields()).extracting(Field::tagName).containsExactly("TY", "TI", "AU");
    assertThat(first.end()).isNotNull();
    assertThat(first.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("ris.record-too-long");
    assertThat(first.diagnostics().get(0).span())
        .contains(SourceSpan.at(new SourcePosition(30, 4, 1)));
    assertThat(second.fields()).extracting(Field::value).containsExactly("BOOK");
    assertThat(second.diagnostics()).isEmpty();
  }

  @Test
  void readsARecordThatIsAsLongAsItMayBe() throws IOException {
    String text = "TY  - JOUR\nTI  - x\nAU  - A, B\nAU  - C, D\nER  - \n";
    assertThat(new Scanner(new StringReader(text), 30).next().fields()).hasSize(4);
    assertThat(new Scanner(new StringReader(text), 29).next().fields()).hasSize(3);
  }

  @Test
  void joinsLinesThatWereCutAfterSeventyCharacters() throws IOException {
    String cut = "x".repeat(66) + " abc";
    assertThat(title("TI  - " + cut + "\ndef")).isEqualTo(cut + "def");
    assertThat(title("TI  - " + cut + "\n" + cut + "\nd")).isEqualTo(cut + cut + "d");
    assertThat(title("TI  - " + cut + "\nd\ne")).isEqualTo(cut + "d\ne");
    assertThat(title("TI  - " + cut + "\n\nd")).isEqualTo(cut + "\n\nd");
    assertThat(title("TI  - " + cut + "\n" + cut + "d")).isEqualTo(cut + "\n" + cut + "d");
    assertThat(title("TI  - " + cut + "x\nd")).isEqualTo(cut + "x\nd");
    assertThat(title("TI  - " + cut.substring(0, 67) + "   \nd"))
        .isEqualTo(cut.substring(0, 66) + "    d");
  }

  private static String title(String lines) throws IOException {
    return new Scanner("TY  - JOUR\n" + lines + "\nER  - \n").next().fields().get(1).value();
  }
}

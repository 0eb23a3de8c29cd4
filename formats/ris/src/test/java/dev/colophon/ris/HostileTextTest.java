package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.ReadResult;
import dev.colophon.format.RecordStream;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileTextTest {
  private static final int MANY = 100_000;

  @Test
  void readsManyTypesInOneRecord() {
    assertThat(publications("TY  - JOUR\n".repeat(MANY))).isEqualTo(1);
  }

  @Test
  void readsManyOpenRecords() {
    assertThat(publications("TY  - JOUR\nTI  - x\n".repeat(MANY))).isEqualTo(MANY);
  }

  @Test
  void readsAValueOfManyLines() {
    assertThat(publications("TY  - JOUR\nAB  - x\n" + "more text\n".repeat(MANY))).isEqualTo(1);
  }

  @Test
  void readsManyNamesKeywordsAndSemicolons() {
    String text = "AU  - A, B\nKW  - k\n".repeat(20_000) + "UR  - " + "http://a;".repeat(20_000);
    assertThat(publications("TY  - JOUR\n" + text + "\nER  - \n")).isEqualTo(1);
  }

  @Test
  void readsUnclosedMarkup() {
    String text = "AB  - " + "<".repeat(MANY) + "&".repeat(MANY) + "<i>".repeat(MANY);
    assertThat(publications("TY  - JOUR\n" + text + "\nER  - \n")).isEqualTo(1);
  }

  @Test
  void readsALongLine() {
    assertThat(publications("TY  - JOUR\nAB  - " + "x".repeat(10_000_000))).isEqualTo(1);
  }

  @Test
  void keepsEveryCharacterOfALongLine() {
    String words = "TY  - lines  of words ".repeat(200_000).strip();
    String text = "TY  - JOUR\nTI  - " + words + "\nAB  - short\nand " + words + "\nER  - \n";

    Publication read = new RisFormat().reader().read(text).publications().get(0);

    assertThat(read.title().orElseThrow().plain().equals(words)).isTrue();
    assertThat(read.abstractParagraphs().get(0).plain().endsWith(words)).isTrue();
  }

  @Test
  void leavesOutTheRestOfAValueThatIsTooLong() {
    String text =
        "TY  - JOUR\nTI  - x\n" + "more of it\n".repeat(100) + "ER  - \nTY  - BOOK\nER  - \n";
    ReadOptions options = ReadOptions.builder().maxRecordLength(200).build();

    ReadResult result = RisReader.of(options).read(text);

    assertThat(result.publications()).hasSize(2);
    assertThat(result.publications().get(0).title().orElseThrow().plain().length())
        .isBetween(150, 220);
    assertThat(result.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("ris.record-too-long");
  }

  @Test
  void leavesOutTheRestOfARecordThatIsTooLong() {
    String text = "TY  - JOUR\n" + "AU  - A, B\n".repeat(100) + "ER  - \nTY  - BOOK\nER  - \n";
    ReadOptions options = ReadOptions.builder().maxRecordLength(200).build();
    assertThat(RisReader.of(options).read(text).publications()).hasSize(2);
    assertThat(RisReader.of(options).read(text).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("ris.record-too-long");
  }

  @Test
  void readsOneRecordAfterTheOther() throws IOException {
    try (RecordStream records = new RisFormat().reader().open(new Endless())) {
      for (int i = 0; i < MANY; i++) {
        Optional<ReadRecord> next = records.next();
        assertThat(next.flatMap(ReadRecord::publication)).isPresent();
      }
    }
  }

  private static int publications(String text) {
    return new RisFormat().reader().read(text).publications().size();
  }

  /** The same record again and again. */
  private static final class Endless extends Reader {
    private static final String RECORD = "TY  - JOUR\r\nTI  - x\r\nER  - \r\n";
    private int at;

    @Override
    public int read(char[] target, int start, int length) {
      for (int i = 0; i < length; i++) {
        target[start + i] = RECORD.charAt(at++ % RECORD.length());
        at %= RECORD.length();
      }
      return length;
    }

    @Override
    public void close() {}
  }
}

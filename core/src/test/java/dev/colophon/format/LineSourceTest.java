package dev.colophon.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class LineSourceTest {
  private static final String TITLE = "word ".repeat(20_000).strip();
  private static final String LONG = "TY  - JOUR\nTI  - " + TITLE + "\nAB  - x\n";

  @Test
  void joinsThePiecesOfALineThatIsTooLong() throws IOException {
    LineSource lines = new LineSource(new StringReader(LONG), 1000);
    StringBuilder pieces = new StringBuilder();
    int count = 0;
    for (lines.advance(), lines.advance(); lines.line() == 2; lines.advance()) {
      assertThat(lines.isContinued()).isEqualTo(count > 0);
      assertThat(lines.column(lines.start())).isEqualTo(pieces.length() + 1);
      assertThat(lines.offset(lines.start())).isEqualTo(11L + pieces.length());
      pieces.append(lines.text());
      count++;
    }
    assertThat(count).isGreaterThan(1);
    assertThat(pieces.toString().equals("TI  - " + TITLE)).isTrue();
    assertThat(lines.text()).isEqualTo("AB  - x");
    assertThat(lines.isContinued()).isFalse();
  }

  @Test
  void readsLinesWithAnyBreak() throws IOException {
    String text = "a\rb\r\nc\n\nd\r";
    for (LineSource lines : new LineSource[] {LineSource.of(text), dripping(text)}) {
      StringBuilder found = new StringBuilder();
      while (lines.advance()) {
        found.append(lines.line()).append(lines.offset(lines.start()));
        found.append(lines.text()).append(';');
      }
      assertThat(found.toString()).isEqualTo("10a;22b;35c;47;58d;");
    }
  }

  @Test
  void tellsWhereALineStands() throws IOException {
    LineSource lines = LineSource.of("ab\r\n c ");
    lines.advance();
    assertThat(lines.span())
        .isEqualTo(new SourceSpan(SourcePosition.START, new SourcePosition(2, 1, 3)));
    lines.advance();
    assertThat(lines.span())
        .isEqualTo(new SourceSpan(new SourcePosition(4, 2, 1), new SourcePosition(7, 2, 4)));
    assertThat(lines.isBlank()).isFalse();
    assertThat(lines.advance()).isFalse();
  }

  private static LineSource dripping(String text) {
    StringReader reader =
        new StringReader(text) {
          @Override
          public int read(char[] target, int start, int length) throws IOException {
            return super.read(target, start, Math.min(length, 1));
          }
        };
    return new LineSource(reader, 100);
  }
}

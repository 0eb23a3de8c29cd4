package dev.colophon.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFormedReaderTest {

  /** The length of the buffer. */
  private static final int FILL = 8192;

  @Test
  void keepsWellFormedText() throws IOException {
    assertThat(read("Zürich 𝔸🎉")).isEqualTo("Zürich 𝔸🎉");
    assertThat(read("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'\ud83d', '\ufffd'",
    "'\udf89', '\ufffd'",
    "'a\ud83db', 'a\ufffdb'",
    "'\udf89\ud83d', '\ufffd\ufffd'",
    "'\ud83d\ud83d\udf89', '\ufffd\ud83d\udf89'",
    "'\ud83d\udf89\udf89', '\ud83d\udf89\ufffd'"
  })
  void replacesLoneSurrogates(String text, String expected) throws IOException {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Test
  void leavesOutAByteOrderMarkAtTheStartOnly() throws IOException {
    assertThat(read("\ufeffa\ufeff")).isEqualTo("a\ufeff");
    assertThat(read("\ufeff")).isEmpty();
    assertThat(read("\ufeff\ufeff")).isEqualTo("\ufeff");
  }

  @Test
  void leavesOutAMarkThatComesAlone() throws IOException {
    assertThat(text(new WellFormedReader(dripping("\ufeffab")))).isEqualTo("ab");
  }

  @Test
  void keepsPairsAcrossTheBufferBorder() throws IOException {
    for (int before = FILL - 70; before <= FILL + 70; before++) {
      String text = "x".repeat(before) + "🎉".repeat(3) + "y";
      assertThat(read(text)).isEqualTo(text);
    }
  }

  @Test
  void replacesAHighSurrogateAtTheEndOfTheBuffer() throws IOException {
    for (int before = FILL - 2; before <= FILL + 2; before++) {
      String text = "x".repeat(before);
      assertThat(read(text + "\ud83d")).isEqualTo(text + "\ufffd");
      assertThat(read(text + "\ud83dz")).isEqualTo(text + "\ufffdz");
    }
  }

  @Test
  void keepsAPairAfterManyLoneSurrogatesAtTheBufferBorder() throws IOException {
    for (int lone = 60; lone <= 70; lone++) {
      String start = "x".repeat(FILL - 1);
      assertThat(read(start + "\ud83d".repeat(lone) + "🎉"))
          .isEqualTo(start + "\ufffd".repeat(lone) + "🎉");
    }
  }

  @Property
  void readsTheSameInPieces(@ForAll String text) throws IOException {
    String whole = read(text);
    assertThat(Arguments.text(whole, "whole")).isEqualTo(whole);
    assertThat(text(new WellFormedReader(dripping(text)))).isEqualTo(whole);
  }

  @Test
  void closesItsInput() throws IOException {
    StringReader input = new StringReader("a");
    new WellFormedReader(input).close();
    assertThat(input).satisfies(closed -> assertThat(isClosed(closed)).isTrue());
  }

  private static boolean isClosed(Reader reader) {
    try {
      return reader.read() < -1;
    } catch (IOException e) {
      return true;
    }
  }

  private static String read(String text) throws IOException {
    return text(new WellFormedReader(new StringReader(text)));
  }

  private static String text(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return text.toString();
  }

  /** A reader that gives one character at a time. */
  private static Reader dripping(String text) {
    return new StringReader(text) {
      @Override
      public int read(char[] target, int start, int length) throws IOException {
        return super.read(target, start, Math.min(length, 1));
      }
    };
  }
}

package dev.colophon.json.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;

/** Bytes and places, compared with those of the decoded text. */
class ByteSourceTest {
  private static final int BLOCK = 1 << 16;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "abc",
        "é",
        "漢",
        "𝄞",
        "ïb",
        "a\uFEFFb",
        "é漢𝄞é",
        "\uFEFF",
        "\uFEFFa",
        "\uFEFFé漢"
      })
  void givesTheTextWithoutItsMark(String text) throws IOException {
    String expected = text.startsWith("\uFEFF") ? text.substring(1) : text;
    byte[] bytes = text.getBytes(UTF_8);
    for (int step = 1; step <= 4; step++) {
      ByteSource source = new ByteSource(dripping(bytes, step));
      assertThat(new String(source.readAllBytes(), UTF_8)).isEqualTo(expected);
      assertThat(source.count()).isEqualTo(expected.getBytes(UTF_8).length);
      assertThat(source.takeProblem()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ï", "ï»", "ï»x", "é", "aé", "éa", "aébcd", "éèê", "“x”", "ðŸ", "à¤x"})
  void takesOtherBytesForWindows1252(String text) throws IOException {
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    for (int step = 1; step <= 4; step++) {
      ByteSource source = new ByteSource(dripping(bytes, step));
      assertThat(new String(source.readAllBytes(), UTF_8)).isEqualTo(text);
      assertThat(source.takeProblem()).isPresent();
      assertThat(source.takeProblem()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 1_000, 100_000})
  void countsPlacesInCharacters(int lineLength) throws IOException {
    String text = lines(lineLength);
    byte[] bytes = text.getBytes(UTF_8);
    ByteSource source = new ByteSource(new ByteArrayInputStream(bytes));
    int given = 0;
    int line = 1;
    int lineStart = 0;
    int offset = 0;
    int lineStartOffset = 0;
    for (int place = 0; place < bytes.length; place++) {
      if (place == given) {
        given += source.read(new byte[997], 0, 997);
        assertThat(source.count()).isEqualTo(given);
      }
      boolean starts = (bytes[place] & 0xC0) != 0x80;
      if (starts && place % 11 < 4) {
        assertThat(source.position(at(place, line, place - lineStart + 1)))
            .isEqualTo(new SourcePosition(offset, line, offset - lineStartOffset + 1));
      }
      offset += !starts ? 0 : (bytes[place] & 0xFF) >= 0xF0 ? 2 : 1;
      if (bytes[place] == '\n') {
        line++;
        lineStart = place + 1;
        lineStartOffset = offset;
      }
    }
    assertThat(offset).isEqualTo(text.length());
  }

  @Test
  void goesBackAsFarAsTheBlockBefore() throws IOException {
    String text = "é".repeat(BLOCK * 3 / 2) + "end";
    byte[] bytes = text.getBytes(UTF_8);
    ByteSource source = new ByteSource(new ByteArrayInputStream(bytes));
    assertThat(source.readNBytes(2 * BLOCK + 10)).hasSize(2 * BLOCK + 10);
    assertThat(source.from(at(BLOCK - 2, 1, 1))).isNull();
    assertThat(rest(source, BLOCK)).isEqualTo(text.substring(BLOCK / 2));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 13})
  void goesBackToAWholeCharacter(int place) throws IOException {
    String text = "aé漢𝄞bcd";
    ByteSource source = new ByteSource(dripping(text.getBytes(UTF_8), 100));
    assertThat(source.readNBytes(13)).hasSize(13);
    String expected = new String(text.getBytes(UTF_8), place, 13 - place, UTF_8);
    assertThat(rest(source, place)).isEqualTo(expected.replace("\uFFFD", ""));
  }

  @Test
  void tellsWhetherSurrogatesAreEscaped() throws IOException {
    ByteSource plain = new ByteSource(dripping("\\u00e9 𝄞".getBytes(UTF_8), 9));
    ByteSource escaped = new ByteSource(dripping("\\uD800".getBytes(UTF_8), 9));
    assertThat(plain.readAllBytes()).isNotEmpty();
    assertThat(escaped.readAllBytes()).isNotEmpty();
    assertThat(plain.mayHaveLoneSurrogates()).isFalse();
    assertThat(escaped.mayHaveLoneSurrogates()).isTrue();
  }

  @Test
  void closesItsInput() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream input =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    new ByteSource(input).close();
    assertThat(closed).isTrue();
  }

  /** Some blocks of lines with characters of all lengths. */
  private static String lines(int length) {
    String characters = "aé漢𝄞 b";
    StringBuilder text = new StringBuilder();
    int lineStart = 0;
    while (text.length() < 2 * BLOCK) {
      text.append(characters);
      if (text.length() - lineStart >= length) {
        text.append('\n');
        lineStart = text.length();
      }
    }
    return text.toString();
  }

  private static String rest(ByteSource source, int place) throws IOException {
    StringBuilder text = new StringBuilder();
    CharacterSource characters = source.from(at(place, 1, 1));
    for (int c = characters.peek(); c >= 0; c = characters.peek()) {
      text.append((char) c);
      characters.pass();
    }
    return text.toString();
  }

  private static TokenStreamLocation at(long place, int line, int column) {
    return new TokenStreamLocation(ContentReference.unknown(), place, -1, line, column);
  }

  private static InputStream dripping(byte[] bytes, int step) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] target, int start, int length) {
        return super.read(target, start, Math.min(length, step));
      }
    };
  }
}

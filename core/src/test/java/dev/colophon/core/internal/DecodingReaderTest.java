package dev.colophon.core.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingReaderTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String MIXED = "Zürich, 北京, 𝔸🎉";

  @Test
  void readsUtf8() throws IOException {
    assertThat(decoded(MIXED.getBytes(UTF_8))).isEqualTo(MIXED);
  }

  @Test
  void readsNothingFromNoBytes() throws IOException {
    assertThat(decoded()).isEmpty();
  }

  @Test
  void leavesOutByteOrderMarks() throws IOException {
    assertThat(decoded(("\ufeff" + MIXED).getBytes(UTF_8))).isEqualTo(MIXED);
    assertThat(decoded(("\ufeff" + MIXED).getBytes(UTF_16LE))).isEqualTo(MIXED);
    assertThat(decoded(("\ufeff" + MIXED).getBytes(UTF_16BE))).isEqualTo(MIXED);
  }

  @Test
  void leavesOutTheMarkOfAnEncodingThatIsGiven() throws IOException {
    DecodingReader reader = open(("\ufeff" + MIXED).getBytes(UTF_16LE), UTF_16LE);
    assertThat(text(reader)).isEqualTo(MIXED);
  }

  @Test
  void keepsAMarkThatIsNotAtTheStart() throws IOException {
    assertThat(decoded("a\ufeffb".getBytes(UTF_8))).isEqualTo("a\ufeffb");
  }

  @Test
  void findsUtf16WithoutAMark() throws IOException {
    assertThat(decoded(("@" + MIXED).getBytes(UTF_16LE))).isEqualTo("@" + MIXED);
    assertThat(decoded(("@" + MIXED).getBytes(UTF_16BE))).isEqualTo("@" + MIXED);
  }

  @Test
  void findsTheEncodingInBytesThatComeOneByOne() throws IOException {
    byte[] marked = ("\ufeff" + MIXED).getBytes(UTF_8);
    assertThat(text(new DecodingReader(dripping(marked), Optional.empty()))).isEqualTo(MIXED);
    byte[] utf16 = ("@" + MIXED).getBytes(UTF_16LE);
    assertThat(text(new DecodingReader(dripping(utf16), Optional.empty()))).isEqualTo("@" + MIXED);
    byte[] declared = "% Encoding: GBK\n北京".getBytes(GBK);
    assertThat(text(new DecodingReader(dripping(declared), Optional.empty())))
        .isEqualTo("% Encoding: GBK\n北京");
  }

  @Test
  void takesASingleByteThatIsNotUtf8AsWindows1252() throws IOException {
    byte[] bytes = "caf\u00e9 \u0093x\u0094 caf\u00c3\u00a9".getBytes(ISO_8859_1);
    DecodingReader reader = open(bytes);
    assertThat(text(reader)).isEqualTo("café “x” café");
    assertThat(reader.takeProblem())
        .hasValueSatisfying(
            problem -> {
              assertThat(problem.code()).isEqualTo("input.encoding");
              assertThat(problem.message()).contains("Windows-1252");
            });
  }

  @Test
  void takesAByteThatWindows1252LacksAsAControlCharacter() throws IOException {
    assertThat(decoded(new byte[] {'a', (byte) 0x81, 'b'})).isEqualTo("a\u0081b");
  }

  @Test
  void takesASequenceThatEndsEarlyAsWindows1252() throws IOException {
    assertThat(decoded(new byte[] {'a', (byte) 0xE2, (byte) 0x82})).isEqualTo("aâ‚");
    assertThat(decoded(new byte[] {(byte) 0xF0, (byte) 0x9F, (byte) 0x8E, 'x'}))
        .isEqualTo("ðŸŽx".replace("Ž", "\u017d"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "% Encoding: GBK\n",
        "% encoding:GBK\n",
        "%% -*- coding: gbk -*-\n",
        "%Encoding:   gbk\r\n",
        "<meta charset=gbk>",
        "<META CHARSET = \"GBK\">",
        "<meta http-equiv='Content-Type' content='text/html; charset=gbk'>"
      })
  void goesOnInTheEncodingThatTheTextDeclares(String head) throws IOException {
    DecodingReader reader = open((head + "@book{a, title={北京}}").getBytes(GBK));
    assertThat(text(reader)).isEqualTo(head + "@book{a, title={北京}}");
    assertThat(reader.takeProblem())
        .map(Diagnostic::message)
        .hasValueSatisfying(message -> assertThat(message).contains("GBK"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "utf8",
        "ISO-8859-1",
        "latin1",
        "no-such-encoding",
        "",
        "%",
        "UTF-16",
        "UTF-16LE"
      })
  void goesOnInWindows1252IfTheDeclarationDoesNotHelp(String name) throws IOException {
    String text = "% Encoding: " + name + "\ncaf\u00e9 \u201c";
    assertThat(decoded(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
  }

  @Test
  void believesUtf8MoreThanADeclaration() throws IOException {
    String text = "% Encoding: GBK\n北京";
    DecodingReader reader = open(text.getBytes(UTF_8));
    assertThat(text(reader)).isEqualTo(text);
    assertThat(reader.takeProblem()).isEmpty();
  }

  @Test
  void replacesWhatIsWrongInAnEncodingThatIsGiven() throws IOException {
    byte[] lone = {0, 'a', (byte) 0xD8, 0, 0, 'b', 0};
    DecodingReader reader = open(lone, UTF_16BE);
    assertThat(text(reader)).isEqualTo("a\ufffdb\ufffd");
    assertThat(reader.takeProblem()).isPresent();
  }

  @Test
  void replacesWhatIsWrongAlsoWhereTheTargetIsFull() throws IOException {
    byte[] lone = {0, 'a', (byte) 0xDC, 0, (byte) 0xDC, 0, 0, 'b'};
    assertThat(characterByCharacter(open(lone, UTF_16BE))).isEqualTo("a\ufffd\ufffdb");
  }

  @Test
  void tellsOneProblemOnceAndWhere() throws IOException {
    byte[] bytes = "ab\ncd\r\nef\u00e9\n\u00e9".getBytes(ISO_8859_1);
    DecodingReader reader = open(bytes);
    assertThat(text(reader)).isEqualTo("ab\ncd\r\nefé\né");
    assertThat(reader.takeProblem())
        .flatMap(Diagnostic::span)
        .contains(SourceSpan.at(new SourcePosition(9, 3, 3)));
    assertThat(reader.takeProblem()).isEmpty();
  }

  @Test
  void tellsWhereAProblemIsInOtherEncodings() throws IOException {
    byte[] before = "ab\rcd\r\nef\n\ngh".getBytes(UTF_16BE);
    byte[] bytes = Arrays.copyOf(before, before.length + 2);
    bytes[before.length] = (byte) 0xDC;
    DecodingReader reader = open(bytes, UTF_16BE);
    assertThat(text(reader)).isEqualTo("ab\rcd\r\nef\n\ngh\ufffd");
    assertThat(reader.takeProblem())
        .flatMap(Diagnostic::span)
        .contains(SourceSpan.at(new SourcePosition(13, 5, 3)));
  }

  @ParameterizedTest
  @CsvSource({"latin2, ą", "windows-1250, \u00b1", "ISO8859_9, ±", "iso-8859-5, Б"})
  void readsTheWholeNameOfADeclaredEncoding(String name, String character) throws IOException {
    String text = decoded(("% Encoding: " + name + "\n\u00b1").getBytes(ISO_8859_1));
    assertThat(text).endsWith("\n" + character);
  }

  @Test
  void hasNoProblemWithUtf8() throws IOException {
    DecodingReader reader = open(MIXED.getBytes(UTF_8));
    assertThat(text(reader)).isEqualTo(MIXED);
    assertThat(reader.takeProblem()).isEmpty();
  }

  @Test
  void readsCharacterByCharacter() throws IOException {
    assertThat(characterByCharacter(open(MIXED.getBytes(UTF_8)))).isEqualTo(MIXED);
  }

  @Test
  void readsIntoTheMiddleOfAnArray() throws IOException {
    char[] target = "........".toCharArray();
    DecodingReader reader = open("abcdef".getBytes(UTF_8));
    assertThat(reader.read(target, 3, 2)).isEqualTo(2);
    assertThat(new String(target)).isEqualTo("...ab...");
    assertThat(reader.read(target, 0, 0)).isZero();
    assertThat(reader.read(target, 7, 1)).isEqualTo(1);
    assertThat(new String(target)).isEqualTo("...ab..c");
  }

  @Test
  void staysAtTheEnd() throws IOException {
    DecodingReader reader = open("a".getBytes(UTF_8));
    assertThat(text(reader)).isEqualTo("a");
    assertThat(reader.read()).isEqualTo(-1);
    assertThat(reader.read(new char[4], 0, 4)).isEqualTo(-1);
  }

  @Test
  void closesItsInput() throws IOException {
    boolean[] closed = {false};
    InputStream input =
        new ByteArrayInputStream(new byte[0]) {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    new DecodingReader(input, Optional.empty()).close();
    assertThat(closed).containsExactly(true);
  }

  /** The buffer of bytes has 65,536 places. */
  @ParameterizedTest
  @ValueSource(strings = {"é", "北", "🎉"})
  void readsSequencesAcrossTheBufferBorder(String character) throws IOException {
    for (int before = 65_530; before <= 65_540; before++) {
      String text = "x".repeat(before) + character.repeat(5) + "y".repeat(66_000) + character;
      assertThat(decoded(text.getBytes(UTF_8))).isEqualTo(text);
    }
  }

  @Test
  void readsWrongBytesAcrossTheBufferBorder() throws IOException {
    for (int before = 65_530; before <= 65_540; before++) {
      String text = "x".repeat(before) + "\u00e9\u00fc" + "y".repeat(100);
      assertThat(decoded(text.getBytes(ISO_8859_1))).isEqualTo(text);
    }
  }

  @Property
  void readsAllTextInPiecesOfAnySize(
      @ForAll String anyText, @ForAll @IntRange(min = 1, max = 7) int pieceLength)
      throws IOException {
    String text = "x" + new String(anyText.getBytes(UTF_8), UTF_8);
    StringWriter read = new StringWriter();
    char[] piece = new char[pieceLength];
    try (Reader reader = new DecodingReader(dripping(text.getBytes(UTF_8)), Optional.of(UTF_8))) {
      for (int count = reader.read(piece); count >= 0; count = reader.read(piece)) {
        read.write(piece, 0, count);
      }
    }
    assertThat(read.toString()).isEqualTo(text);
  }

  @Property
  void readsAnyBytesAsWellFormedText(@ForAll byte[] bytes) throws IOException {
    String text = decoded(bytes);
    assertThat(Arguments.text(text, "text")).isEqualTo(text);
    assertThat(characterByCharacter(open(bytes))).isEqualTo(text);
  }

  private static String decoded(byte... bytes) throws IOException {
    return text(open(bytes));
  }

  private static DecodingReader open(byte... bytes) throws IOException {
    return new DecodingReader(new ByteArrayInputStream(bytes), Optional.empty());
  }

  private static DecodingReader open(byte[] bytes, Charset charset) throws IOException {
    return new DecodingReader(new ByteArrayInputStream(bytes), Optional.of(charset));
  }

  private static String text(Reader reader) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return text.toString();
  }

  private static String characterByCharacter(Reader reader) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = reader.read(); c >= 0; c = reader.read()) {
      text.append((char) c);
    }
    return text.toString();
  }

  /** A stream that gives one byte at a time, as a slow network does. */
  private static InputStream dripping(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] target, int start, int length) {
        return super.read(target, start, Math.min(length, 1));
      }
    };
  }
}

package dev.colophon.core.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Utf8Test {

  @Test
  void stopsBeforeWhatItDoesNotDecode() {
    assertThat(decoded(0x41, 0xC3, 0xBC, 0xE2, 0x82, 0xAC, 0xF0, 0x9F, 0x98, 0x80))
        .isEqualTo("Aü€");
    assertThat(decoded(0x41, 0xFF)).isEqualTo("A");
    assertThat(decoded(0x41, 0x80)).isEqualTo("A");
    assertThat(decoded(0x41, 0xC0, 0x80)).as("overlong").isEqualTo("A");
    assertThat(decoded(0x41, 0xE0, 0x9F, 0xBF)).as("overlong").isEqualTo("A");
    assertThat(decoded(0x41, 0xED, 0xA0, 0x80)).as("surrogate").isEqualTo("A");
    assertThat(decoded(0x41, 0xC3)).as("cut").isEqualTo("A");
    assertThat(decoded(0x41, 0xE2, 0x82)).as("cut").isEqualTo("A");
    assertThat(decoded(0x41, 0xC3, 0x41)).as("not continued").isEqualTo("A");
    assertThat(decoded(0xFF)).isEmpty();
  }

  @Test
  void stopsWhereThereIsNoRoom() {
    ByteBuffer bytes = ByteBuffer.wrap("äöü".getBytes(UTF_8));
    CharBuffer characters = CharBuffer.allocate(2);

    assertThat(Utf8.decode(bytes, characters)).isTrue();
    assertThat(characters.flip().toString()).isEqualTo("äö");
    assertThat(bytes.remaining()).isEqualTo(2);
  }

  @Property
  void decodesEveryCharacterOfTheBasicPlaneAsTheJdkDoes(@ForAll char c) {
    ByteBuffer bytes = ByteBuffer.wrap(("a" + c + "b").getBytes(UTF_8));
    CharBuffer characters = CharBuffer.allocate(8);

    Utf8.decode(bytes, characters);

    assertThat(characters.flip().toString() + UTF_8.decode(bytes))
        .isEqualTo(new String(("a" + c + "b").getBytes(UTF_8), UTF_8));
  }

  @Property
  void decodesEveryTextOfTheBasicPlaneAsTheJdkDoes(
      @ForAll @From("texts") String text, @ForAll @IntRange(max = 20) int room) {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
    CharBuffer characters = CharBuffer.allocate(room);

    Utf8.decode(bytes, characters);

    String decoded = characters.flip().toString();
    assertThat(decoded).isEqualTo(text.substring(0, Math.min(room, text.length())));
    assertThat(decoded + UTF_8.decode(bytes)).isEqualTo(text);
  }

  @Property
  void countsTheLineBreaksOfEveryText(
      @ForAll @From("texts") String text, @ForAll boolean isAfterReturn) {
    byte[] bytes = text.getBytes(UTF_8);

    int count = Utf8.lineBreaks(ByteBuffer.wrap(bytes), 0, bytes.length, isAfterReturn);

    String whole = (isAfterReturn ? "\r" : "") + text;
    Matcher breaks = Pattern.compile("\r\n|\r|\n").matcher(whole);
    assertThat(count).isEqualTo((int) breaks.results().count() - (isAfterReturn ? 1 : 0));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab\r\n\u0001\u000b\u010d\u2028\u20ac\u007f\u0080 ")
        .ofMaxLength(60);
  }

  private static String decoded(int... values) {
    ByteBuffer bytes = ByteBuffer.allocate(values.length);
    for (int value : values) {
      bytes.put((byte) value);
    }
    CharBuffer characters = CharBuffer.allocate(16);
    boolean moved = Utf8.decode(bytes.flip(), characters);
    String text = characters.flip().toString();
    assertThat(moved).isEqualTo(!text.isEmpty());
    return text;
  }
}

package dev.colophon.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Formats;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes in UTF-8 go to the parser without being decoded; nothing must show that. */
class JsonBytesTest {

  @Provide
  Arbitrary<List<Publication>> collections() {
    return PublicationArbitraries.all().list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 100, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  @net.jqwik.api.Tag("huge")
  void bytesReadAsCharacters(@ForAll("collections") List<Publication> publications) {
    for (String id : List.of("json", "csl-json")) {
      PublicationFormat format = Formats.get(id);
      String text = format.writer().writeAll(publications) + " {\"id\": 5}\n\n 7 [ \"é𝄞\", tru";
      assertThat(format.reader().read(text.getBytes(UTF_8))).isEqualTo(format.reader().read(text));
    }
  }

  @Test
  void placesAreCountedInCharactersFarIntoAFile() {
    StringBuilder text = new StringBuilder("[\n");
    for (int i = 0; i < 5000; i++) {
      text.append("{\"id\": \"é漢𝄞\", \"type\": \"bök\"}, ");
      text.append(i % 100 == 0 ? "\n" : "");
    }
    text.append("{}]");
    String line = text.toString();
    ReadResult characters = new CslJsonFormat().reader().read(line);
    assertThat(characters.diagnostics()).hasSizeGreaterThan(5000);
    assertThat(new CslJsonFormat().reader().read(line.getBytes(UTF_8))).isEqualTo(characters);
  }

  @Test
  void aLineMayBeLongerThanWhatIsRemembered() {
    String text = "{\"id\": \"é漢𝄞\", \"type\": \"bök\"} ".repeat(20_000);
    ReadResult characters = new CslJsonFormat().reader().read("\n" + text);
    assertThat(new CslJsonFormat().reader().read(("\n" + text).getBytes(UTF_8)))
        .isEqualTo(characters);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-16"})
  void anEncodingIsFoundOut(String name) {
    String text = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Zürich 漢𝄞\"}]";
    ReadResult result = new CslJsonFormat().reader().read(text.getBytes(Charset.forName(name)));
    assertThat(result.publications().get(0).title().orElseThrow().plain()).isEqualTo("Zürich 漢𝄞");
    assertThat(result.diagnostics()).isEmpty();
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    byte[] text = "\uFEFF[{\"id\": \"a\", \"type\": \"book\"}]".getBytes(UTF_8);
    assertThat(new CslJsonFormat().reader().read(text).diagnostics()).isEmpty();
  }

  @Test
  void bytesThatAreNotUtf8AreTakenAsWindows1252() {
    String text = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"Zürich “x”\"}]";
    ReadResult result =
        new CslJsonFormat().reader().read(text.getBytes(Charset.forName("windows-1252")));
    assertThat(result.publications().get(0).title().orElseThrow().plain()).isEqualTo("Zürich “x”");
    assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("input.encoding");
  }

  @Test
  @Tag("huge")
  void manyBytesThatAreNotUtf8TakeNoTime() {
    String text =
        "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"" + "é".repeat(3_000_000) + "\"}]";
    ReadResult result =
        new CslJsonFormat().reader().read(text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(result.publications().get(0).title().orElseThrow().plain()).hasSize(3_000_000);
  }

  @Test
  void loneSurrogatesAreFoundInBytesToo() {
    byte[] text = "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"x\\uD800y\"}]".getBytes(UTF_8);
    ReadResult result = new CslJsonFormat().reader().read(text);
    assertThat(result.publications().get(0).title().orElseThrow().plain()).isEqualTo("x\uFFFDy");
  }
}

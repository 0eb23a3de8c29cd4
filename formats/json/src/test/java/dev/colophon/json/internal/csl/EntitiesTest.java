package dev.colophon.json.internal.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Character references, by section 4.1 of XML 1.0 and, for spaces, by HTML. */
class EntitiesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "&amp;,&",
        "a &lt; b &gt; c,a < b > c",
        "&quot;&apos;,\"'",
        "&nbsp;,\u00a0",
        "&#65;&#x41;&#X4a;,AAJ",
        "&#xD7FF;&#xE000;,\uD7FF\uE000",
        "&#x10FFFF;,\uDBFF\uDFFF",
        "&amp;amp;,&amp;",
        "&#36;&#92;,$\\",
      })
  void standForCharacters(String text, String characters) {
    assertThat(Entities.decode(text)).isEqualTo(characters);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a & b", "&foo;", "&amp", "&#xD800;", "&#xDFFF;", "&#x110000;", "&#1114112;"})
  void thatDoNotExistAreText(String text) {
    assertThat(Entities.decode(text)).isEqualTo(text);
  }
}

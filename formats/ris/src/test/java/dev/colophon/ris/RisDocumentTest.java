package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RisDocumentTest {
  private static final String TEXT =
      "Provider: X\r\n\r\nTY  - JOUR\r\nTI  - First line\r\n   and more\r\nSP  -\r\nER  - \r\n\r\ntail";

  @Test
  void holdsRecordsAndTextBetween() {
    RisDocument document = RisDocument.parse(TEXT);
    assertThat(document.nodes())
        .hasSize(3)
        .satisfiesExactly(
            before -> assertThat(document.source(before)).isEqualTo("Provider: X\r\n\r\n"),
            record -> assertThat(document.source(record)).startsWith("TY").endsWith("ER  - "),
            after -> assertThat(document.source(after)).isEqualTo("\r\n\r\ntail"));
  }

  @Test
  void knowsWhereAFieldStands() {
    RisField title = RisDocument.parse(TEXT).records().get(0).field("TI").orElseThrow();
    assertThat(title.value()).isEqualTo("First line\nand more");
    assertThat(title.span().start().line()).isEqualTo(4);
    assertThat(title.valueSpan().start().column()).isEqualTo(7);
    assertThat(title.span().end().line()).isEqualTo(5);
    assertThat(title.span().end().column()).isEqualTo(12);
  }

  @Test
  void changesAValueOnly() {
    RisDocument document = RisDocument.parse(TEXT);
    RisField title = document.records().get(0).field("TI").orElseThrow();
    assertThat(document.withValue(title, "Other").toString())
        .isEqualTo(TEXT.replace("First line\r\n   and more", "Other"));
  }

  @Test
  void setsAValueWhereThereWasNone() {
    RisDocument document = RisDocument.parse(TEXT);
    RisField pages = document.records().get(0).field("SP").orElseThrow();
    assertThat(document.withValue(pages, "12").toString())
        .isEqualTo(TEXT.replace("SP  -\r", "SP  - 12\r"));
  }

  @Test
  void removesAFieldWithItsLines() {
    RisDocument document = RisDocument.parse(TEXT);
    RisField title = document.records().get(0).field("TI").orElseThrow();
    assertThat(document.without(title).toString())
        .isEqualTo(TEXT.replace("TI  - First line\r\n   and more\r\n", ""));
  }

  @Test
  void addsAFieldInTheLineEndsOfTheDocument() {
    RisDocument document = RisDocument.parse("TY  - JOUR\nTI  - x");
    RisField title = document.records().get(0).field("TI").orElseThrow();
    assertThat(document.withFieldAfter(title, "PY", "2004").toString())
        .isEqualTo("TY  - JOUR\nTI  - x\nPY  - 2004");
  }

  @Test
  void refusesFieldsOfOtherDocuments() {
    RisField field =
        RisDocument.parse("TY  - BOOK\nTI  - other\n").records().get(0).fields().get(1);
    assertThatThrownBy(() -> RisDocument.parse(TEXT).without(field))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("field");
  }

  @Test
  void refusesValuesOfSeveralLines() {
    RisDocument document = RisDocument.parse(TEXT);
    RisField title = document.records().get(0).field("TI").orElseThrow();
    assertThatThrownBy(() -> document.withValue(title, "a\nER  - "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value");
  }

  @Property
  void holdsEveryCharacterOfAnyText(@ForAll("texts") String text) {
    RisDocument document = RisDocument.parse(text);
    assertThat(document.toString()).isEqualTo(text);
    assertThat(document.nodes().stream().map(document::source).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Property
  void anEditedValueIsReadAsItWasSet(@ForAll("texts") String text, @ForAll("values") String value) {
    RisDocument document = RisDocument.parse(text);
    for (RisRecord record : document.records()) {
      for (RisField field : record.fields()) {
        if (!field.tag().equals("TY") && !field.value().contains("\n")) {
          RisDocument edited = document.withValue(field, value);
          int start = (int) field.valueSpan().start().offset();
          int shift = edited.toString().length() - text.length();
          int end = (int) field.valueSpan().end().offset();
          assertThat(edited.toString().substring(0, start)).isEqualTo(text.substring(0, start));
          assertThat(edited.toString().substring(end + shift)).isEqualTo(text.substring(end));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "TY  - JOUR",
            "TY - BOOK",
            "ty  - jour",
            "ER  - ",
            "ER",
            "AU  - A, B",
            "SP  -",
            " text",
            "\r",
            "\n",
            "\r\n",
            "\n\n",
            "TI  - x",
            "PT J",
            "AU Smith, J",
            "   more",
            "\uFEFF",
            "\t",
            "-",
            "XX  - y",
            "\uD800",
            "é")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of("x", "TY  - BOOK", "ER  - ", "a  b", "-");
  }
}

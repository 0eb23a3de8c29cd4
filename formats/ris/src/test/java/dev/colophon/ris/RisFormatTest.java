package dev.colophon.ris;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Capability;
import dev.colophon.model.Link;
import dev.colophon.model.Publication;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the format tells about itself, and values that hold several. */
class RisFormatTest {
  private static final RisFormat RIS = new RisFormat();

  @Test
  void tellsAboutItself() {
    assertThat(RIS.id()).isEqualTo("ris");
    assertThat(RIS.name()).isEqualTo("RIS");
    assertThat(RIS.mediaTypes()).containsExactly("application/x-research-info-systems");
    assertThat(RIS.fileExtensions()).containsExactly("ris");
    assertThat(RIS.capabilities()).containsExactlyInAnyOrder(Capability.READ, Capability.WRITE);
  }

  @Test
  void knowsItsTextByTheType() {
    int certain = RIS.likelihood("\n\nTY  - JOUR\nTI  - x\n");
    assertThat(RIS.likelihood("FN Clarivate\nVR 1.0\nPT J\nAU Smith, J\n")).isEqualTo(certain);
    assertThat(RIS.likelihood("TI  - x\nTY  - JOUR\n")).isPositive().isLessThan(certain);
    assertThat(RIS.likelihood("")).isZero();
    assertThat(RIS.likelihood("Hello\nworld\n")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a; b|a/b",
        ";a|a",
        "a;; b;|a/b",
        "a, b; c|a, b/c",
        "a, b, c|a/b/c",
        ",a, b, c|a/b/c",
        "a, b|a, b",
        "a, b, one two three|a/b/one two three",
        "a, b, one two three four|a, b, one two three four",
        "a, b, c@d|a, b, c/d",
        "a; b@c|a/b/c",
      })
  void readsSeveralKeywordsOfALine(String lines, String keywords) {
    String fields = "KW  - " + lines.replace("@", "\nKW  - ");
    assertThat(read(fields).keywords()).containsExactly(keywords.split("/"));
  }

  @ParameterizedTest
  @CsvSource({
    "de,de",
    "x;y,x;y",
    "x; y,x/y",
    "English,en",
    "german,de",
    "English; German,en/de",
    "Klingon,Klingon",
  })
  void readsLanguagesByTheirNames(String text, String languages) {
    assertThat(read("LA  - " + text).languages()).containsExactly(languages.split("/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://a.de;http://b.de",
        "http://a.de; http://b.de",
        "http://a.de ;   http://b.de"
      })
  void readsSeveralAddressesOfALine(String text) {
    assertThat(read("UR  - " + text).links())
        .containsExactly(Link.of("http://a.de"), Link.of("http://b.de"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.de;b", "http://a.de/;", "http://a.de;ftp://b.de"})
  void leavesOtherSemicolonsInAddresses(String text) {
    assertThat(read("UR  - " + text).links()).containsExactly(Link.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TY  - JOUR@T1  - x@ER  - |x",
        "TY - JOUR@T1 - x@ER - |x",
        "ty  - JOUR@t1  - x@er  - |x",
        "' TY  - JOUR@ T1  - x@ ER  - '|x",
        "TY-JOUR@T1-x@ER-|x",
        "TY  - JOUR@T1  -x@ER|x",
        "TY  - JOUR@T1  - x@T1-y@ER  - |'x@T1-y'",
        "TY  - JOUR@T1  - x@t1 - y@ER  - |'x@t1 - y'",
        "TY  - JOUR@T1  - x@ T1  - y@ER  - |'x@T1  - y'",
        "TY  - JOUR@T1  - x@QQ - y@ER  - |'x@QQ - y'",
        "TY  - JOUR@T1  - x@ERA@ER  - |'x@ERA'",
        "TY  - JOUR@T1  - x@T1 -y@ER  - |'x@T1 -y'",
      })
  void readsTagsAsTheFirstLineIsWritten(String lines, String title) {
    String text = lines.replace('@', '\n') + "\n";
    List<RisRecord> records = RisDocument.parse(text).records();
    assertThat(records).hasSize(1);
    assertThat(records.get(0).fields().get(1).value()).isEqualTo(title.replace('@', '\n'));
    assertThat(records.get(0).fields()).hasSize(2);
    assertThat(records.get(0).isClosed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TY-ABCDE\n", "TY\n", "T  - JOUR\n", "TYX - JOUR\n", "TY\u2013JOUR\n"})
  void takesOtherLinesForText(String text) {
    assertThat(RisDocument.parse(text).records()).isEmpty();
  }

  @Test
  void comparesDocumentsByTheirText() {
    RisDocument document = RisDocument.parse("TY  - JOUR\n");
    assertThat(document)
        .isEqualTo(RisDocument.parse("TY  - JOUR\n"))
        .hasSameHashCodeAs(RisDocument.parse("TY  - JOUR\n"))
        .isNotEqualTo(RisDocument.parse("TY  - BOOK\n"))
        .isNotEqualTo("TY  - JOUR\n");
    assertThat(document.hashCode()).isNotEqualTo(RisDocument.parse("TY  - BOOK\n").hashCode());
  }

  private static Publication read(String fields) {
    String text = "TY  - JOUR\nTI  - x\n" + fields + "\nER  - \n";
    return RIS.reader().read(text).publications().get(0);
  }
}

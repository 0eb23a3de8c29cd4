package dev.colophon.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.colophon.bibtex.BibDocument;
import dev.colophon.bibtex.latex.LatexDecoder;
import dev.colophon.bibtex.latex.LatexEncoder;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.RichText;
import dev.colophon.ris.RisDocument;
import java.nio.charset.StandardCharsets;

/** The layers below the readers keep every character. The kept inputs run as tests. */
class DocumentFuzzTest {

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/bibtex.dict")
  void bibDocument(byte[] input) {
    String text = text(input);
    BibDocument document = BibDocument.parse(text);
    assertThat(document).hasToString(text);
    assertThat(document.withEntries(entry -> entry)).hasToString(text);
  }

  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/ris.dict")
  void risDocument(byte[] input) {
    String text = text(input);
    RisDocument document = RisDocument.parse(text);
    assertThat(document).hasToString(text);
    assertThat(String.join("", document.nodes().stream().map(document::source).toList()))
        .isEqualTo(text);
  }

  /** What the encoder writes of a text is read as that text, as far as LaTeX can say it. */
  @FuzzTest
  @DictionaryFile(resourcePath = "/dev/colophon/fuzz/bibtex.dict")
  void latex(byte[] input) {
    RichText read = LatexDecoder.create().decode(text(input));
    String written = LatexEncoder.unicode().encode(read);
    RichText again = LatexDecoder.create().decode(written);
    assertThat(LatexEncoder.unicode().encode(again)).isEqualTo(written);
  }

  @FuzzTest
  void date(byte[] input) {
    String text = text(input);
    if (!text.isBlank()) {
      PublicationDate read = PublicationDate.parse(text);
      assertThat(PublicationDate.parse(read.toString())).isEqualTo(read);
    }
  }

  private static String text(byte[] input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}

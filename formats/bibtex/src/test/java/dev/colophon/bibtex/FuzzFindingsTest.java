package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Fidelity;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.ReadResult;
import dev.colophon.format.WriteOptions;
import dev.colophon.format.Written;
import dev.colophon.model.Container;
import dev.colophon.model.Publication;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What changed corpus files showed, made as small as it goes. */
class FuzzFindingsTest {
  private static final List<PublicationFormat> FORMATS =
      List.of(new BibtexFormat(), new BiblatexFormat());

  @ParameterizedTest
  @ValueSource(strings = {"@book(k),a=x", "@|(),a=x", "@book(k, title = {T}), note = {N})"})
  void aParenthesisThatClosesTooEarlyIsSteppedOver(String text) {
    ReadResult result =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> new BibtexFormat().reader().read(text));
    assertThat(result.publications()).hasSize(1);
    assertThat(result.diagnostics()).extracting(Diagnostic::code).contains("bibtex.syntax");
    assertThat(BibDocument.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"misc", "inproceedings", "article", "unknown"})
  void aSubtitleOfAJournalIsJoinedOnceInAnyEntry(String type) {
    for (PublicationFormat format : FORMATS) {
      String text =
          "@" + type + "{k, title = {T}, journaltitle = {Nature}, journalsubtitle = {Physics}}";
      Publication first = only(format, text);
      String written = format.writer().write(first).text();
      assertThat(first.container().flatMap(Container::title).orElseThrow().plain())
          .isEqualTo("Nature: Physics");
      assertThat(only(format, written)).isEqualTo(first);
      assertThat(format.writer().write(only(format, written)).text()).isEqualTo(written);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"@k{author{{\\", "@k{author=8{\\G"})
  void aSourceWithAnOpenBraceIsNotWrittenAsItIs(String text) {
    for (PublicationFormat format : FORMATS) {
      Publication first = only(format, text);
      String standard = format.writer().write(first).text();
      assertThat(format.writer().write(only(format, standard)).text()).isEqualTo(standard);
      WriteOptions lossless = WriteOptions.builder().fidelity(Fidelity.LOSSLESS).build();
      Written written = format.writer(lossless).write(first);
      assertThat(written.losses().list()).isEmpty();
      assertThat(only(format, written.text())).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"@c{subtitle=x\\", "@book{k, title = {T}, subtitle = {\\nosuch x}}"})
  void aSubtitleWhoseSourceIsKeptIsNotJoinedToTheTitle(String text) {
    for (PublicationFormat format : FORMATS) {
      Publication first = only(format, text);
      String written = format.writer().write(first).text();
      assertThat(only(format, written).title()).isEqualTo(first.title());
      assertThat(format.writer().write(only(format, written)).text()).isEqualTo(written);
    }
  }

  private static Publication only(PublicationFormat format, String text) {
    List<Publication> publications = format.reader().read(text).publications();
    assertThat(publications).hasSize(1);
    return publications.get(0);
  }
}

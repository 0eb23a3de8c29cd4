package dev.colophon.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.colophon.format.FieldTable.TaggedText;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FieldTableTest {
  private static final FieldTable TABLE =
      FieldTable.builder("mine", "[A-Z]")
          .type("Y", Map.of("Book", PublicationType.BOOK), "Other")
          .carrier("C")
          .one("T", p -> p.title().map(Title::plain), (p, text) -> p.withTitle(Title.of(text)))
          .one("E", Publication::edition, Publication::withEdition)
          .list(
              "I",
              Publication::identifiers,
              number -> number.isValid() ? number.value() : "",
              Identifier::isbn,
              Publication::withIdentifiers)
          .list("N", Publication::notes, RichText::plain, RichText::of, Publication::withNotes)
          .build();

  @Test
  void writesTypeFieldsKeptTextsAndCarrierInThisOrder() {
    Publication book =
        Publication.book("A")
            .note("one")
            .note("two")
            .edition("2")
            .addExtensions(Extension.of("mine", "X", "x"), Extension.of("other", "X", "no"))
            .build();
    assertThat(TABLE.write(book, Optional.of("colophon1:x.1")))
        .extracting(each -> each.tag() + " " + each.text())
        .containsExactly("Y Book", "T A", "E 2", "N one", "N two", "X x", "C colophon1:x.1");
  }

  @Test
  void readsWhatFieldsTakeAndKeepsTheRest() {
    assertThat(read("Y Book", "N one", "T A", "X x", "T B", "N two", "E "))
        .isEqualTo(
            Publication.book("A")
                .note("one")
                .note("two")
                .addExtensions(Extension.of("mine", "X", "x"), Extension.of("mine", "T", "B"))
                .build());
  }

  @Test
  void keepsATextThatDoesNotComeOutAgain() {
    assertThat(read("I 1-84542-192-2", "I 1-84542-192-3"))
        .isEqualTo(
            Publication.of(PublicationType.DOCUMENT)
                .isbn("1845421922")
                .addExtensions(Extension.of("mine", "I", "1-84542-192-3"))
                .build());
  }

  @Test
  void keepsAWordForATypeThatItDoesNotKnow() {
    Publication map = read("Y Map", "T A");
    assertThat(map.type()).isEqualTo(PublicationType.DOCUMENT);
    assertThat(map.extensions()).containsExactly(Extension.of("mine", "Y", "Map"));
    assertThat(TABLE.write(map, Optional.empty())).startsWith(new TaggedText("Y", "Map"));
    assertThat(TABLE.write(map.withType(PublicationType.BOOK), Optional.empty()))
        .containsExactly(new TaggedText("Y", "Book"), new TaggedText("T", "A"));
    assertThat(read("Y Other").extensions()).isEmpty();
  }

  @Test
  void writesOfExtensionsOnlyWhatWouldBeKeptAgain() {
    Publication publication =
        Publication.of(PublicationType.BOOK)
            .addExtensions(
                Extension.of("mine", "T", "a title"),
                Extension.of("mine", "XX", "no tag"),
                Extension.of("mine", "X", "two\nlines"),
                Extension.of("mine", "X", ""),
                Extension.of("mine", "Y", "Book"),
                Extension.of("mine", "C", "colophon1:x.1"),
                Extension.of("mine", "C", "kept"))
            .build();
    assertThat(TABLE.write(publication, Optional.empty()))
        .containsExactly(new TaggedText("Y", "Book"), new TaggedText("C", "kept"));
  }

  @Test
  void putsATextOnOneLine() {
    assertThat(TABLE.write(Publication.book(" a\r\nb ").note("\n").build(), Optional.empty()))
        .containsExactly(new TaggedText("Y", "Book"), new TaggedText("T", "a b"));
  }

  @Test
  void appliesTheFirstCarrierAndKeepsTheDiagnostics() {
    Publication original = Publication.book("A").genre("g").build();
    String carrier = Carrier.encode(Publication.book("A").build(), original).orElseThrow();
    Diagnostic problem = Diagnostic.error("mine.problem", "a problem");
    ReadRecord record =
        TABLE.read(
            List.of(
                new TaggedText("Y", "Book"),
                new TaggedText("T", "A"),
                new TaggedText("C", carrier)),
            List.of(problem));
    assertThat(record).isEqualTo(ReadRecord.of(original, List.of(problem)));
  }

  @Test
  void hasATypeACarrierAndEachTagOnce() {
    assertThatIllegalStateException()
        .isThrownBy(() -> FieldTable.builder("mine", ".").carrier("C").build());
    assertThatIllegalStateException()
        .isThrownBy(() -> FieldTable.builder("mine", ".").type("Y", Map.of(), "Other").build());
    FieldTable.Builder once =
        FieldTable.builder("mine", ".").one("E", Publication::edition, Publication::withEdition);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> once.one("E", Publication::genre, Publication::withGenre));
  }

  @Test
  void opensATextOfTaggedLines() throws IOException {
    String text = "Y Book\nT A\n title\nX\n\nnoise\nT B\nY Book\n\n";
    List<ReadRecord> records = records(text, ReadOptions.defaults());
    assertThat(records).hasSize(4);
    assertThat(records.get(0).publication()).contains(Publication.book("A title").build());
    assertThat(records.get(1).publication()).isEmpty();
    assertThat(records.get(1).diagnostics())
        .containsExactly(
            Diagnostic.error("mine.text-outside", "no tag before this")
                .at(new SourceSpan(new SourcePosition(21, 6, 1), new SourcePosition(26, 6, 6))));
    assertThat(records.get(2).publication())
        .contains(Publication.of(PublicationType.DOCUMENT).title("B").build());
    assertThat(records.get(3).publication()).contains(Publication.of(PublicationType.BOOK).build());
  }

  @Test
  void leavesOutWhatIsLongerThanARecordMayBe() throws IOException {
    String text = "Y Book\nT A\nN " + "x".repeat(90) + "\nE 2\nY Book\nT B\n";
    List<ReadRecord> records = records(text, ReadOptions.builder().maxRecordLength(20).build());
    assertThat(records).hasSize(2);
    assertThat(records.get(0).publication()).contains(Publication.book("A").build());
    assertThat(records.get(0).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("mine.record-too-long");
    assertThat(records.get(1)).isEqualTo(ReadRecord.of(Publication.book("B").build(), List.of()));
  }

  private static List<ReadRecord> records(String text, ReadOptions options) throws IOException {
    Pattern line = Pattern.compile("([A-Z])(?: (.*))?");
    try (RecordStream stream = TABLE.open(new StringReader(text), options, line)) {
      return stream.stream().toList();
    }
  }

  private static Publication read(String... texts) {
    return TABLE
        .read(
            Stream.of(texts)
                .map(text -> new TaggedText(text.substring(0, 1), text.substring(2)))
                .toList(),
            List.of())
        .publication()
        .orElseThrow();
  }
}

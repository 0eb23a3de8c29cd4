package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Severity;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of CSL-JSON. */
class CslOptionsTest {
  private static final ReadOptions NOTES = ReadOptions.defaults().with("note-variables", "true");
  private static final ReadOptions SCHEMA = ReadOptions.defaults().with("schema", "true");

  @Test
  void linesOfTheNoteAreVariables() {
    Publication film =
        withNote(
            "PMID: 12345678\\nOriginal Date: 1920-03\\ntype: motion_picture\\n"
                + "editor: Austen || Jane\\neditor: UNESCO\\n{:genre: short}\\n"
                + "A note.\\nDOI: not read, behind the note");
    assertThat(film.type()).isEqualTo(PublicationType.MOTION_PICTURE);
    assertThat(film.identifier(IdentifierScheme.PMID))
        .contains(Identifier.of(IdentifierScheme.PMID, "12345678"));
    assertThat(film.original().orElseThrow().date().orElseThrow()).hasToString("1920-03");
    assertThat(film.genre()).contains("short");
    assertThat(film.contributors(ContributorRole.EDITOR))
        .extracting(Contributor::name)
        .containsExactly(Person.of("Jane", "Austen"), Organization.of("UNESCO"));
    assertThat(film.notes())
        .containsExactly(RichText.of("A note.\nDOI: not read, behind the note"));
  }

  @Test
  void theKeyOfAnItemWinsOverItsNote() {
    Publication book =
        read("[{\"id\":\"a\",\"type\":\"book\",\"note\":\"edition: 3\",\"edition\":2}]", NOTES)
            .publications()
            .get(0);
    assertThat(book.edition()).contains("2");
    assertThat(book.notes()).containsExactly(RichText.of("edition: 3"));
  }

  @Test
  void theFirstLineMayBeText() {
    Publication book = withNote("A note.\\nPMID: 12345678");
    assertThat(book.identifiers()).hasSize(1);
    assertThat(book.notes()).containsExactly(RichText.of("A note."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"see: below", "https://example.org", "PMID:", "id: b", ": x", "note: x", "{:}"})
  void otherLinesAreText(String note) {
    Publication book = withNote(note);
    assertThat(book.id()).contains("a");
    assertThat(book.notes()).containsExactly(RichText.of(note));
  }

  @Test
  void withoutTheOptionANoteIsANote() {
    Publication book =
        read(
                "[{\"id\":\"a\",\"type\":\"book\",\"note\":\"PMID: 12345678\"}]",
                ReadOptions.defaults())
            .publications()
            .get(0);
    assertThat(book.identifiers()).isEmpty();
    assertThat(book.notes()).containsExactly(RichText.of("PMID: 12345678"));
  }

  @Test
  void whatHasNoKeyIsWrittenInTheNote() {
    Publication book =
        Publication.book("T")
            .id("a")
            .rights(Rights.builder().license("CC-BY-4.0").build())
            .addContributors(
                Contributor.of(ContributorRole.EDITOR_TRANSLATOR, Person.of("Jane", "Austen")))
            .addNotes(RichText.of("A note."))
            .build();
    CslJsonFormat format = new CslJsonFormat();
    var written = format.writer(WriteOptions.defaults().with("note-variables", "true")).write(book);
    assertThat(written.text())
        .contains("\"note\": \"editor-translator: Austen || Jane\\nlicense: CC-BY-4.0\\nA note.\"")
        .doesNotContain("\"editor\"");
    assertThat(written.losses().list()).isEmpty();
    assertThat(format.reader(NOTES).read(written.text()).publications()).containsExactly(book);
    assertThat(format.losses(book).list()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"a\",\"type\":\"novel\"}|/0/type|has no such type",
        "{\"id\":\"a\"}|/0|wants the key type",
        "{\"type\":\"book\"}|/0|wants the key id",
        "{\"id\":\"a\",\"type\":\"book\",\"x\":1}|/0/x|has no such key here",
        "{\"id\":\"a\",\"type\":\"book\",\"title\":5}|/0/title|wants string here",
        "{\"id\":\"a\",\"type\":\"book\",\"volume\":true}|/0/volume|wants string or number here",
        "{\"id\":null,\"type\":\"book\"}|/0/id|wants string or number here",
        "{\"id\":\"a\",\"type\":\"book\",\"author\":[{\"name\":\"X\"}]}|/0/author/0/name|has no such key here",
        "{\"id\":\"a\",\"type\":\"book\",\"author\":{\"family\":\"X\"}}|/0/author|wants array here",
        "{\"id\":\"a\",\"type\":\"book\",\"issued\":\"2004\"}|/0/issued|wants object here",
        "{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[null]]}}|/0/issued/date-parts/0/0|wants string or number here",
        "{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[]]}}|/0/issued/date-parts/0|wants at least 1 element",
        "{\"id\":\"a\",\"type\":\"book\",\"issued\":{\"date-parts\":[[1],[2],[3]]}}|/0/issued/date-parts/2|wants at most 2 elements",
        "{\"id\":\"a\",\"type\":\"book\",\"license\":\"CC-BY\"}|/0/license|has no such key here",
      })
  void theSchemaIsChecked(String item, String pointer, String message) {
    for (byte[] bytes :
        List.of(("[" + item + "]").getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
      ReadResult result = new CslJsonFormat().reader(SCHEMA).read(bytes);
      assertThat(result.publications()).hasSize(1);
      List<Diagnostic> errors =
          result.diagnostics().stream()
              .filter(found -> found.severity() == Severity.ERROR)
              .toList();
      assertThat(errors)
          .extracting(found -> found.code() + " " + found.tokens().get(0) + " " + found.message())
          .containsExactly("csl-json.schema " + pointer + " csl-data.json " + message);
    }
  }

  @Test
  void anObjectAloneBreaksTheSchema() {
    assertThat(read("{\"id\":\"a\",\"type\":\"book\"}", SCHEMA).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("csl-data.json wants items in an array");
  }

  @Test
  void whatTheSchemaAllowsIsNoError() {
    String item =
        "[{\"id\":1,\"type\":\"book\",\"event\":\"E\",\"custom\":{\"x\":[null]},\"categories\":[\"c\"],"
            + "\"author\":[{\"family\":\"X\",\"comma-suffix\":1}],\"journalAbbreviation\":\"J\","
            + "\"issued\":{\"date-parts\":[[\"2004\",1.0]],\"circa\":\"1\"}}]";
    assertThat(read(item, SCHEMA).hasErrors()).isFalse();
  }

  @Test
  void afterAMalformedItemTheSchemaIsStillChecked() {
    assertThat(
            read("[{\"id\":\"a\",\"type\":tru},{\"id\":\"b\",\"type\":\"book\",\"x\":1}]", SCHEMA)
                .diagnostics())
        .filteredOn(found -> found.code().equals("csl-json.schema"))
        .extracting(found -> found.tokens().get(0))
        .containsExactly("/1/x");
  }

  @Test
  void unknownOptionsAreRefused() {
    CslJsonFormat format = new CslJsonFormat();
    assertThatThrownBy(() -> format.reader(ReadOptions.defaults().with("schemas", "true")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown option: schemas (known: schema, note-variables)");
    assertThatThrownBy(() -> format.reader(ReadOptions.defaults().with("schema", "yes")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bad value of option schema: yes (true|false)");
    assertThatThrownBy(() -> format.writer(WriteOptions.defaults().with("schema", "true")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new JsonFormat().reader(SCHEMA))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Publication withNote(String note) {
    return read("[{\"id\":\"a\",\"type\":\"book\",\"note\":\"" + note + "\"}]", NOTES)
        .publications()
        .get(0);
  }

  private static ReadResult read(String text, ReadOptions options) {
    return new CslJsonFormat().reader(options).read(text);
  }
}

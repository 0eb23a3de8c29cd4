package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Capability;
import dev.colophon.format.PublicationFormat;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the formats of this module tell about themselves, and their documents as a whole. */
class JsonFormatsTest {
  private static final PublicationFormat JSON = new JsonFormat();
  private static final PublicationFormat LINES = new NdjsonFormat();
  private static final PublicationFormat CSL = new CslJsonFormat();

  @Test
  void tellTheirNames() {
    assertThat(JSON.name()).isEqualTo("Colophon JSON");
    assertThat(LINES.name()).isEqualTo("Colophon JSON, one record a line");
    assertThat(CSL.name()).isEqualTo("CSL-JSON");
  }

  /**
   * RFC 8259; the media type that Crossref and DataCite send for CSL-JSON; the usual one for lines.
   */
  @Test
  void tellTheirMediaTypesAndFileExtensions() {
    assertThat(JSON.mediaTypes()).contains("application/json");
    assertThat(LINES.mediaTypes()).containsExactly("application/x-ndjson");
    assertThat(CSL.mediaTypes()).containsExactly("application/vnd.citationstyles.csl+json");
    assertThat(JSON.fileExtensions()).containsExactly("json");
    assertThat(LINES.fileExtensions()).containsExactly("ndjson", "jsonl");
    assertThat(CSL.fileExtensions()).containsExactly("json", "csljson");
  }

  @Test
  void tellWhatTheyCanDo() {
    assertThat(JSON.capabilities()).containsExactly(Capability.values());
    assertThat(LINES.capabilities()).containsExactly(Capability.values());
    assertThat(CSL.capabilities())
        .containsExactlyInAnyOrder(Capability.READ, Capability.WRITE, Capability.RICH_TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "\"a\"", "5", "@book{a,", "TY  - BOOK"})
  void sayThatOtherTextIsNotTheirs(String head) {
    assertThat(List.of(JSON, LINES, CSL))
        .allSatisfy(format -> assertThat(format.likelihood(head)).isZero());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"colophon\":\"1\"",
        " [ { \"colophon\" : \"1\"",
        "{\"colophon\":\"1\",",
        "[{\"id\":\"a\"},{\"colophon\":"
      })
  void knowRecordsOfColophon(String head) {
    assertThat(JSON.likelihood(head)).isGreaterThan(LINES.likelihood(head));
    assertThat(CSL.likelihood(head)).isZero();
  }

  @Test
  void knowLinesOfColophon() {
    String lines = "{\"colophon\":\"1\",\"type\":\"map\"}\r\n{\"colophon\":\"1\"";
    assertThat(LINES.likelihood(lines)).isGreaterThan(JSON.likelihood(lines));
    assertThat(JSON.likelihood(lines)).isPositive();
    assertThat(CSL.likelihood(lines)).isZero();
    assertThat(LINES.likelihood("[" + lines)).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":\"a\"", "{\"title\" :", "{\"x\":1}\n{\"y\":2}", "[{\"x\":1}]"})
  void takeOtherObjectsForItemsOfCslFirst(String head) {
    assertThat(CSL.likelihood(head)).isGreaterThan(JSON.likelihood(head));
    assertThat(JSON.likelihood(head)).isGreaterThan(LINES.likelihood(head));
  }

  @Test
  void takeKnownVariablesAndLinesForMoreLikely() {
    assertThat(CSL.likelihood("[{\"DOI\":")).isGreaterThan(CSL.likelihood("[{\"doi\":"));
    assertThat(LINES.likelihood("{\"x\":1}\n{")).isGreaterThan(LINES.likelihood("{\"x\":1,\n"));
    assertThat(LINES.likelihood("{\"x\":1,")).isPositive();
  }

  @Test
  void writeRecordsInTheirLayout() {
    List<Publication> two =
        List.of(Publication.book("A").id("a").build(), Publication.book("B").id("b").build());
    assertThat(JSON.writer().writeAll(two))
        .isEqualTo(
            """
            [
              {
                "colophon": "1",
                "id": "a",
                "type": "book",
                "title": {"main": "A"}
              },
              {
                "colophon": "1",
                "id": "b",
                "type": "book",
                "title": {"main": "B"}
              }
            ]
            """);
    assertThat(LINES.writer().writeAll(two))
        .isEqualTo(
            """
            {"colophon":"1","id":"a","type":"book","title":{"main":"A"}}
            {"colophon":"1","id":"b","type":"book","title":{"main":"B"}}
            """);
    assertThat(CSL.writer().writeAll(two))
        .isEqualTo(
            """
            [
              {
                "id": "a",
                "type": "book",
                "title": "A"
              },
              {
                "id": "b",
                "type": "book",
                "title": "B"
              }
            ]
            """);
  }

  @Test
  void putIntoALineWhatFitsThere() {
    String fits = "x".repeat(100 - "    \"publisher\": {\"names\": [\"\"]}".length());
    assertThat(publisher(fits)).contains("    \"publisher\": {\"names\": [\"" + fits + "\"]}\n");
    assertThat(publisher(fits + "x"))
        .contains("    \"publisher\": {\n      \"names\": [\"" + fits + "x\"]\n    }\n");
  }

  private static String publisher(String name) {
    Publication book = Publication.book("A").publisher(name).build();
    return JSON.writer().write(book).text();
  }

  @Test
  void makeUpUniqueIdsForCsl() {
    Publication emma = Publication.book("Emma").author("Jane", "Austen").issued(1815).build();
    Publication named = Publication.book("B").id("austen1815-2").build();
    String text = CSL.writer().writeAll(List.of(emma, named, emma, emma, named));
    assertThat(CSL.reader().read(text).publications())
        .extracting(item -> item.id().orElse(""))
        .containsExactly(
            "austen1815", "austen1815-2", "austen1815-3", "austen1815-4", "austen1815-2");
  }

  @Test
  void makeUpIdsFromTheFirstNameOrTheType() {
    assertThat(id(Publication.book("T").author("Édouard", "Müller Øst").build()))
        .isEqualTo("mullerst");
    assertThat(id(Publication.book("T").issued(PublicationDate.parse("2004-07")).build()))
        .isEqualTo("book2004");
    assertThat(id(Publication.book("T").issued(PublicationDate.parse("in press")).build()))
        .isEqualTo("book");
  }

  private static String id(Publication publication) {
    String text = CSL.writer().write(publication).text();
    return CSL.reader().read(text).publications().get(0).id().orElse("");
  }
}

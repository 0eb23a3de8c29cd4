package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.format.FormatOption;
import dev.colophon.format.WriteOptions;
import dev.colophon.model.Identifier;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibStyleTest {
  private static final Publication BOOK =
      Publication.book("Über \"Ångström\" & 王")
          .id("k")
          .author("Jiří", "Dvořák")
          .issued(2004, 1)
          .addIdentifiers(Identifier.isbn("0-306-40615-2"))
          .addIdentifiers(Identifier.doi("10.1000/182"))
          .build();

  @Test
  void theDefaultStyleKeepsCharacters() {
    assertThat(text(BibStyle.defaults()))
        .isEqualTo(
            """
            @book{k,
              author = {Dvořák, Jiří},
              title = {Über "Ångström" \\& 王},
              year = {2004},
              month = jan,
              isbn = {0-306-40615-2},
              doi = {10.1000/182}
            }
            """);
  }

  @Test
  void asciiLatexInQuotesAlignedWithTabs() {
    BibStyle style =
        BibStyle.builder()
            .encoding(BibStyle.Encoding.ASCII)
            .delimiters(BibStyle.Delimiters.QUOTES)
            .aligned(true)
            .indentWithTab()
            .trailingComma(true)
            .build();
    assertThat(text(style))
        .isEqualTo(
            """
            @book{k,
            \tauthor = "Dvo{\\v{r}}{\\'a}k, Ji{\\v{r}}{\\'\\i}",
            \ttitle  = "{\\"U}ber {"}{\\AA}ngstr{\\"o}m{"} \\& 王",
            \tyear   = "2004",
            \tmonth  = jan,
            \tisbn   = "0-306-40615-2",
            \tdoi    = "10.1000/182",
            }
            """);
  }

  @Test
  void valuesThatCannotBeQuotedAreInBraces() {
    Publication kept =
        new BibtexFormat()
            .reader()
            .read("@misc{k, custom = {a \" b}, other = {c {\"} d}, third = {x\\}}")
            .publications()
            .get(0);
    BibStyle style = BibStyle.builder().delimiters(BibStyle.Delimiters.QUOTES).build();
    assertThat(new BibtexFormat().writer().withStyle(style).write(kept).text())
        .contains("custom = {a \" b}", "other = \"c {\"} d\"", "third = {x\\}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "usual        | author title date isbn doi",
        "biblatex     | author title date isbn doi",
        "alphabetical | author date doi isbn title",
        "doi,Title    | doi title author date isbn"
      })
  void fieldsStandInTheOrder(String order, String names) {
    String text =
        new BiblatexFormat()
            .writer(WriteOptions.defaults().with("field-order", order))
            .write(BOOK)
            .text();
    assertThat(BibEntry.parse(text.strip()).fields())
        .extracting(BibField::name)
        .containsExactly(names.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "source, b1 A2 c3 a4",
    "key, A2 a4 b1 c3",
    "type, a4 b1 A2 c3",
    "author, c3 A2 a4 b1"
  })
  void entriesStandInTheOrder(String order, String keys) {
    List<Publication> publications =
        List.of(
            Publication.book("T").id("b1").author("Z", "Zola").build(),
            Publication.of(PublicationType.REPORT)
                .title("B")
                .id("A2")
                .author("A", "Émile")
                .issued(2001)
                .build(),
            Publication.of(PublicationType.REPORT)
                .title("U")
                .id("c3")
                .author("A", "Émile")
                .issued(1999)
                .build(),
            Publication.article("C").id("a4").author("A", "Émile").issued(2001).build());
    String text =
        new BiblatexFormat()
            .writer(WriteOptions.defaults().with("entry-order", order))
            .writeAll(publications);
    assertThat(BibDocument.parse(text).entries())
        .extracting(entry -> entry.key().orElseThrow())
        .containsExactly(keys.split(" ", -1));
    assertThat(text).doesNotContain("\n\n\n").contains("}\n\n@");
  }

  @Test
  void namesWhatIsWrongWithAnOption() {
    assertRefused("indent", "wide", "bad value of option indent: wide (0…80|tab)");
    assertRefused("indent", "81", "bad value of option indent: 81 (0…80|tab)");
    assertRefused("align", "yes", "bad value of option align: yes (true|false)");
    assertRefused(
        "entry-order", "date", "bad value of option entry-order: date (source|key|type|author)");
    assertRefused(
        "colour",
        "red",
        "unknown option: colour (known: "
            + String.join(
                ", ", new BibtexFormat().writeOptions().stream().map(FormatOption::name).toList())
            + ")");
  }

  private static void assertRefused(String name, String value, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new BibtexFormat().writer(WriteOptions.defaults().with(name, value)))
        .withMessage(message);
  }

  private static String text(BibStyle style) {
    return new BibtexFormat().writer().withStyle(style).write(BOOK).text();
  }
}

package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BibDocumentTest {
  private static final String TEXT =
      """
      % my books
      @Book{knuth84,
         author = "Donald E. Knuth", % the author
         TITLE  = {The {\\TeX}book},
         year = 1984
      }

      text between
      @article(b, crossref = {knuth84}, related = {x, knuth84})
      """;

  @Property
  void keepsEveryCharacterOfAnyText(@ForAll String text) {
    assertThat(BibDocument.parse(text)).hasToString(text);
  }

  @Property
  void keepsEveryCharacterOfTextLikeEntries(
      @ForAll
          @net.jqwik.api.constraints.Chars({
            '@', '{', '}', 'a', '=', ',', '"', '\n', '%', '#', '(', ')', ' '
          })
          String text) {
    BibDocument document = BibDocument.parse(text);
    StringBuilder joined = new StringBuilder();
    document.nodes().forEach(node -> joined.append(node.source()));
    assertThat(joined).hasToString(text);
  }

  @Test
  void givesEntriesAndFieldsWithTheirPlaces() {
    BibEntry entry = BibDocument.parse(TEXT).entry("knuth84").orElseThrow();
    assertThat(entry.type()).isEqualTo("Book");
    assertThat(entry.fields())
        .extracting(BibField::name)
        .containsExactly("author", "TITLE", "year");
    BibField title = entry.field("title").orElseThrow();
    assertThat(title.content()).isEqualTo("The {\\TeX}book");
    assertThat(title.span().start().line()).isEqualTo(4);
    assertThat(title.span().start().column()).isEqualTo(4);
  }

  @Test
  void settingAFieldLeavesAllElseAlone() {
    BibDocument changed =
        BibDocument.parse(TEXT).withEntry("knuth84", entry -> entry.withField("Year", "1986"));
    assertThat(changed).hasToString(TEXT.replace("1984\n}", "{1986}\n}"));
  }

  @Test
  void aNewFieldGoesToTheEndInTheStyleOfTheLast() {
    BibDocument changed =
        BibDocument.parse(TEXT).withEntry("knuth84", entry -> entry.withField("isbn", "1"));
    assertThat(changed).hasToString(TEXT.replace("1984\n}", "1984,\n   isbn = {1}\n}"));
  }

  @Test
  void removesAFieldWithItsLine() {
    BibDocument changed =
        BibDocument.parse(TEXT).withEntry("knuth84", entry -> entry.withoutField("title"));
    assertThat(changed).hasToString(TEXT.replace("\n   TITLE  = {The {\\TeX}book},", ""));
    assertThat(changed.withEntry("knuth84", entry -> entry.withoutField("year")))
        .hasToString(TEXT.replace("   TITLE  = {The {\\TeX}book},\n   year = 1984\n", ""));
  }

  @Test
  void renamesAFieldAndAKeyWithItsReferences() {
    BibDocument document = BibDocument.parse(TEXT);
    assertThat(document.withEntry("knuth84", entry -> entry.withFieldRenamed("title", "Titel")))
        .hasToString(TEXT.replace("TITLE", "Titel"));
    assertThat(document.withKeyRenamed("knuth84", "knuth"))
        .hasToString(TEXT.replace("knuth84", "knuth"));
  }

  @Test
  void addsRemovesAndSortsEntries() {
    BibDocument document = BibDocument.parse("@a{z, x = 1}\n\n@a{y}\n");
    assertThat(document.sorted(Comparator.comparing(entry -> entry.key().orElse(""))))
        .hasToString("@a{y}\n\n@a{z, x = 1}\n");
    assertThat(document.without(entry -> entry.key().filter("z"::equals).isPresent()))
        .hasToString("@a{y}\n");
    assertThat(document.plus(BibEntry.parse("@b{w}"))).hasToString(document + "\n@b{w}\n");
  }

  @Test
  void refusesWhatWouldBreakTheText() {
    BibEntry entry = BibEntry.parse("@a{k, x = {1}}");
    assertThatThrownBy(() -> entry.withField("x", "}"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry.withField("a b", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> entry.withKey("a,b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> BibEntry.parse("text")).isInstanceOf(IllegalArgumentException.class);
  }
}

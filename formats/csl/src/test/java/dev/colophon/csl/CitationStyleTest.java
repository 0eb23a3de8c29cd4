package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationStyleTest {
  private static final String CITATION =
      "<citation><layout><text variable='title'/></layout></citation>";

  private static String style(String content) {
    return "<style xmlns='http://purl.org/net/xbiblio/csl' class='in-text' version='1.0'>\n"
        + content
        + "\n</style>";
  }

  @Test
  void hasTheStyleOfTheInstitute() {
    CitationStyle style = CitationStyle.of("ids-harvard");
    assertThat(style.title()).isEqualTo("Institute of Development Studies - Harvard");
    assertThat(style.citationForm()).contains("author-date");
    assertThat(style.fields()).containsExactly("social_science");
    assertThat(style.defaultLocale()).contains("en-GB");
    assertThat(style.parentId()).isEmpty();
    assertThat(style.independent()).isEqualTo(style);
  }

  @Test
  void takesTheRulesOfADependentStyleFromItsParent() {
    CitationStyle dependent = CitationStyle.of("world-development");
    assertThat(dependent.title()).isEqualTo("World Development");
    assertThat(dependent.parentId()).isPresent();
    assertThat(dependent.independent().id()).isEqualTo(dependent.parentId().orElseThrow());
    assertThat(dependent.independent().parentId()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "no-such-style", "../apa", "dependent/world-development", "a/b", "/apa"})
  void findsNothingWhereThereIsNoStyle(String id) {
    assertThat(CitationStyle.find(id)).isEmpty();
  }

  @Test
  void suggestsTheStyleThatWasMeant() {
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.of("ids-harward"))
        .withMessage("style 'ids-harward': there is no style of this id; there is 'ids-harvard'");
  }

  @Test
  void searchesTitlesWithoutRegardToCaseAndAccents() {
    assertThat(CitationStyle.search("INSTITUTE development studies"))
        .extracting(CitationStyle::id)
        .contains("ids-harvard");
    assertThat(CitationStyle.search("médecine nucleaire"))
        .extracting(CitationStyle::id)
        .contains("medecine-nucleaire");
    assertThat(CitationStyle.search("no such words anywhere")).isEmpty();
  }

  @Test
  void listsEachStyleOnce() {
    List<String> ids = CitationStyle.all().map(CitationStyle::id).toList();
    assertThat(ids).hasSizeGreaterThan(10_000).doesNotHaveDuplicates().isSorted();
    assertThat(ids).contains("apa", "nature", "world-development", "ids-harvard");
  }

  @Test
  void readsAFileInTheEncodingThatItDeclares(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.csl");
    String xml =
        "<?xml version='1.0' encoding='ISO-8859-1'?>\n"
            + style("<info><title>Élan</title></info>" + CITATION);
    Files.write(file, xml.getBytes(StandardCharsets.ISO_8859_1));
    CitationStyle style = CitationStyle.read(file);
    assertThat(style.id()).isEqualTo("mine");
    assertThat(style.title()).isEqualTo("Élan");
  }

  @Test
  void takesTheIdFromTheStyle() {
    String xml = style("<info><id>http://www.zotero.org/styles/mine</id></info>" + CITATION);
    assertThat(CitationStyle.parse(xml).id()).isEqualTo("mine");
    assertThat(CitationStyle.parse(style(CITATION)).id()).isEqualTo("unnamed");
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <macro name='a'/>                                              | there must be one citation section
          <citation/>                                                    | the citation section has no layout
          %s<bibliography/>                                              | the bibliography section has no layout
          %s<macro name='a'><text macro='b'/></macro>                    | there is no macro 'b'
          %s<macro name='a'/><macro name='a'/>                           | there are two macros 'a'
          %s<macro name='a'><text macro='a'/></macro>                    | a macro calls itself: a > a
          %s<macro name='a'><date/></macro>                              | 'date' needs an attribute variable
          %s<macro name='a'><text/></macro>                              | 'text' needs an attribute variable or macro or term or value
          %s<macro name='a'><choose><else/></choose></macro>             | 'choose' must hold if, else-if, else in this order
          %s<macro name='a'><choose><if/></choose></macro>               | 'if' needs an attribute
          %s<macro name='a'><choose><if type='book' match='some'/></choose></macro> | attribute match can't be 'some'
          %s<macro name='a'><sort/></macro>                              | 'sort' is not allowed in 'macro'
          %s<macro name='a'><names variable='author'><name et-al-min='x'/></names></macro> | attribute et-al-min must be a number, not 'x'
          """)
  void saysWhatIsWrongWithAStyle(String content, String problem) {
    String xml = style(content.replace("%s", CITATION));
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(xml))
        .withMessageContaining(problem)
        .satisfies(e -> assertThat(e.style()).isEqualTo("unnamed"));
  }

  @Test
  void namesThePlaceOfTheProblem() {
    String xml = style(CITATION + "\n<macro name='a'>\n  <text macro='missing'/>\n</macro>");
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(xml))
        .withMessage("style 'unnamed', line 4, column 26: there is no macro 'missing'")
        .satisfies(e -> assertThat(e.line()).hasValue(4))
        .satisfies(e -> assertThat(e.column()).hasValue(26));
  }

  @Test
  void followsARecursionThroughSeveralMacros() {
    String xml =
        style(
            CITATION
                + "<macro name='a'><group><text macro='b'/></group></macro>"
                + "<macro name='b'><text macro='c'/></macro>"
                + "<macro name='c'><text macro='a'/></macro>");
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(xml))
        .withMessageContaining("a macro calls itself: a > b > c > a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no XML", "<style xmlns='http://purl.org/net/xbiblio/csl'>"})
  void refusesWhatIsNotXml(String xml) {
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(xml))
        .withMessageContaining("the XML is not well-formed");
  }

  @Test
  void refusesXmlThatIsNotAStyle() {
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse("<html/>"))
        .withMessageContaining("is not in the namespace");
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse("<locale xmlns='http://purl.org/net/xbiblio/csl'/>"))
        .withMessageContaining("the root element is 'locale'");
  }

  @Test
  void refusesDocumentTypesAndWithThemEntities(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String xml =
        "<!DOCTYPE style [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + style("<info><title>&e;</title></info>" + CITATION);
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(xml))
        .withMessageContaining("a document type declaration is not allowed");
  }

  @Test
  void refusesStylesThatNestOrGrowWithoutBound() {
    String deep = "<group>".repeat(100_000) + "</group>".repeat(100_000);
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(style("<macro name='a'>" + deep + "</macro>")))
        .withMessageContaining("nested more than 80 deep");

    StringBuilder macros = new StringBuilder("<macro name='m0'><text value='x'/></macro>");
    for (int i = 1; i <= 60; i++) {
      String call = "<text macro='m" + (i - 1) + "'/>";
      macros.append("<macro name='m" + i + "'>" + call + call + "</macro>");
    }
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(style(CITATION + macros)))
        .withMessageContaining("make the style too large");
  }

  @Test
  void readsADependentStyleThatIsNotOurs() {
    String xml =
        style(
            "<info><title>Mine</title>"
                + "<link href='http://www.zotero.org/styles/apa' rel='independent-parent'/></info>");
    assertThat(CitationStyle.parse(xml).independent()).isEqualTo(CitationStyle.of("apa"));
    assertThatExceptionOfType(StyleException.class)
        .isThrownBy(() -> CitationStyle.parse(xml.replace("styles/apa", "styles/none")))
        .withMessageContaining("there is no style 'none', its parent");
  }
}

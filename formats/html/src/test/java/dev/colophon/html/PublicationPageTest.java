package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.format.Formats;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Image;
import dev.colophon.model.Mark;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.Relation;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationPageTest {
  private static final PublicationPage PAGE = PublicationPage.builder().locale(Locale.UK).build();

  private static Document page(Publication.Builder publication) {
    return Jsoup.parse(PAGE.render(publication.build()));
  }

  private static Document seed() {
    return Jsoup.parse(PAGE.render(Seed.publication()));
  }

  @Test
  void showsEveryStatementOfTheSeed() {
    Document page = seed();
    String said =
        page.text()
            + page.select("[aria-label]").eachAttr("aria-label")
            + page.select("[data-done]").eachAttr("data-done");
    String loose = loose(said);
    assertThat(Seed.text("000_b19414006c121e4a.txt").lines().filter(line -> !line.isBlank()))
        .hasSize(18)
        .allSatisfy(line -> assertThat(loose).contains(loose(line)));
  }

  /** Blanks and hyphens in the ISBN, and capitals, are not what is said. */
  private static String loose(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\h-]+", "");
  }

  @Test
  void citesInTheInstitutesStyleFirst() {
    Element first = seed().selectFirst(".citation");
    assertThat(first.attr("data-citation"))
        .isEqualTo(Seed.publication().citationText().orElseThrow());
    assertThat(first.select(".entry i").text())
        .isEqualTo("Local Enterprises in the Global Economy: Issues of Governance and Upgrading");
  }

  @Test
  void downloadsReadBackAsTheSamePublication() {
    for (Element download : seed().select(".downloads a")) {
      String url = download.attr("href");
      byte[] bytes = Base64.getDecoder().decode(url.substring(url.indexOf(',') + 1));
      String name = download.attr("download");
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(Formats.guess(text, name).orElseThrow().reader().read(text).publications())
          .describedAs(name)
          .containsExactly(Seed.publication());
    }
    assertThat(seed().select(".downloads a").eachAttr("download"))
        .containsExactly(
            "schmitz2004.bib", "schmitz2004.ris", "schmitz2004.csl.json", "schmitz2004.json");
  }

  @Test
  void embedsThePublication() {
    String json = seed().selectFirst("script[type=application/vnd.colophon+json]").data();
    assertThat(Formats.get("json").reader().read(json).publications())
        .containsExactly(Seed.publication());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2004-01-01 | en-GB | Published on 1 January 2004
          2004-01-01 | en-US | Published on January 1, 2004
          2004-01-01 | de    | Veröffentlicht am 1. Januar 2004
          2004-01    | fr    | Publié : janvier 2004
          2004-21    | en-GB | Published spring 2004
          1834~      | en-GB | Published c. 1834
          2004       | es    | Publicado: 2004
          2004       | ja    | Published 2004
          """)
  void saysTheDateAsExactlyAsItIsKnown(String date, String locale, String expected) {
    PublicationPage page =
        PublicationPage.builder().locale(Locale.forLanguageTag(locale)).styles("apa").build();
    String html = page.render(Publication.book("T").issued(date).build());
    assertThat(Jsoup.parse(html).select(".published").text()).isEqualTo(expected);
  }

  @Test
  void saysNothingOfADateThatIsNotKnown() {
    assertThat(page(Publication.book("T")).select(".published")).isEmpty();
  }

  @Test
  void tellsLanguageAndDirection() {
    PublicationPage page =
        PublicationPage.builder().locale(Locale.forLanguageTag("ar")).styles("apa").build();
    Document html =
        Jsoup.parse(page.render(Publication.book("Über Grenzen").addLanguages("de").build()));
    assertThat(html.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(html.selectFirst("html").attr("lang")).isEqualTo("ar");
    assertThat(html.selectFirst("h1").attr("lang")).isEqualTo("de");
    assertThat(html.selectFirst("h1").attr("dir")).isEqualTo("auto");
    assertThat(html.select("h2").text()).contains("اقتبس هذا المنشور");
  }

  @Test
  void showsPicturesThatAreInThePageAndInitialsOtherwise() {
    Document html =
        page(
            Publication.book("T")
                .addContributors(pictured("data:image/png;base64,AAAA"))
                .addContributors(pictured("https://example.org/a.png")));
    assertThat(html.select(".people img").eachAttr("src"))
        .containsExactly("data:image/png;base64,AAAA");
    assertThat(html.select(".people .initials").eachText()).containsExactly("HS");
  }

  private static Contributor pictured(String url) {
    return Contributor.builder()
        .role(ContributorRole.EDITOR)
        .name(Person.of("Hubert", "Schmitz"))
        .image(Image.builder().url(url).build())
        .build();
  }

  @Test
  void writesRichTextAsMarkup() {
    RichText title =
        RichText.builder()
            .append("On ")
            .append("E. coli", Mark.ITALIC)
            .append(" & H")
            .append("2", Mark.SUBSCRIPT)
            .append("O")
            .build();
    Document html =
        page(
            Publication.builder()
                .type(dev.colophon.model.PublicationType.BOOK)
                .title(Title.builder().main(title).build()));
    assertThat(html.selectFirst("h1").html()).isEqualTo("On <i>E. coli</i> &amp; H<sub>2</sub>O");
  }

  @Test
  void showsDetails() {
    Document html =
        page(
            Publication.article("T")
                .in("J")
                .doi("10.1000/182")
                .isbn("1845421922")
                .addLanguages("fr"));
    assertThat(html.select("dl a[href=https://doi.org/10.1000/182]").text())
        .isEqualTo("10.1000/182");
    String details = html.select("dl > div").eachText().stream().collect(Collectors.joining("|"));
    assertThat(details)
        .contains(
            "Type Journal article", "Published in J", "ISBN 1-84542-192-2", "Language French");
  }

  @Test
  void namesRelatedPublicationsByTheCollection() {
    Publication book =
        Publication.book("One").addRelations(Relation.of(RelationKind.PART_OF, "two")).build();
    Publication other = Publication.book("Two").id("two").doi("10.1000/2").build();
    Document html = Jsoup.parse(PAGE.render(book, List.of(other)));
    assertThat(html.select(".related").text()).isEqualTo("Related content Part of Two");
    assertThat(html.select(".related a").eachAttr("href"))
        .containsExactly("https://doi.org/10.1000/2");
  }

  @Test
  void loadsNothing() {
    Document html = seed();
    assertThat(html.select("script[src], link[rel=stylesheet], iframe, object, embed")).isEmpty();
    assertThat(html.select("[src]").eachAttr("src")).allMatch(src -> src.startsWith("data:"));
    assertThat(html.data()).doesNotContain("@import", "url(");
  }

  @Test
  void putsBlocksStylesAndLayoutOfTheUserInPlace() {
    PublicationPage page =
        PublicationPage.builder()
            .styles("apa")
            .styleSheet("body { color: red }")
            .addStyles("p { margin: 0 }")
            .section(PageSection.DETAILS, publication -> "<aside>Mine</aside>")
            .layout(
                parts ->
                    "<!DOCTYPE html><title>x</title>"
                        + parts.head()
                        + parts.section(PageSection.DETAILS)
                        + parts.script())
            .build();
    String html = page.render(Seed.publication());
    assertThat(html).startsWith("<!DOCTYPE html><title>x</title>").contains("<aside>Mine</aside>");
    assertThat(Jsoup.parse(html).select("style").html())
        .isEqualTo("body { color: red }\np { margin: 0 }");
    assertThat(Jsoup.parse(html).select("h1")).isEmpty();
  }

  @Test
  void refusesAStyleSheetThatEndsItsElement() {
    assertThatThrownBy(() -> PublicationPage.builder().styleSheet("</STYLE><script>"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PublicationPage.builder().styles(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:x", "' javascript:alert(1)'"})
  void linksOnlyToAddressesThatCannotBeScript(String url) {
    Document html =
        page(
            Publication.book("T")
                .url(url)
                .addRelations(
                    Relation.builder().kind(RelationKind.RELATED).title("R").url(url).build()));
    assertThat(html.select("a:not([download])")).isEmpty();
    assertThat(html.select("link[rel=canonical]")).isEmpty();
  }

  @Test
  void hasTheSameWordsInEachLanguage() {
    Set<String> english = keys(Locale.ROOT);
    for (String language : List.of("ar", "de", "es", "fr")) {
      assertThat(keys(Locale.forLanguageTag(language))).describedAs(language).isEqualTo(english);
    }
  }

  private static Set<String> keys(Locale locale) {
    String suffix = locale.getLanguage().isEmpty() ? "" : "_" + locale.getLanguage();
    java.util.Properties words = new java.util.Properties();
    try (var stream =
        PublicationPage.class.getResourceAsStream("internal/words" + suffix + ".properties")) {
      words.load(stream);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return words.stringPropertyNames();
  }
}

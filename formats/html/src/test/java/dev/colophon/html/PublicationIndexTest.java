package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Mark;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Title;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationIndexTest {
  private static Document index(Publication... publications) {
    return Jsoup.parse(PublicationIndex.builder().build().render(List.of(publications)));
  }

  private static Element entry(Publication.Builder publication) {
    return index(publication.build()).selectFirst("#publications > li");
  }

  private static List<String> more(Publication.Builder publication) {
    return List.of(entry(publication).attr("data-more").split(" "));
  }

  @Test
  void saysWhoWroteWhatWhenAndWhere() {
    Element seed = index(Seed.publication()).selectFirst("#publications > li");
    assertThat(seed.selectFirst(".title a").attr("href")).isEqualTo("schmitz2004.html");
    assertThat(seed.select("p").eachText())
        .containsExactly(
            "Local Enterprises in the Global Economy: Issues of Governance and Upgrading",
            "Hubert Schmitz (Editor)",
            "2004 · Book · Edward Elgar Publishing");
  }

  @Test
  void namesTheJournalOfAnArticle() {
    Element article =
        entry(Publication.article("T").author("Ada", "Lovelace").in("Notes").publisher("P"));
    assertThat(article.select("p").eachText())
        .containsExactly("T", "Ada Lovelace", "Journal article · Notes");
  }

  @Test
  void keepsTheOrderAndLinksToTheGivenAddresses() {
    Publication one = Publication.book("One").build();
    Publication two = Publication.book("Two").build();
    Document index =
        Jsoup.parse(
            PublicationIndex.builder()
                .build()
                .render(pages("b/2", two, "https://example.org/1?x=1&y=2", one)));
    assertThat(index.select(".title a").eachAttr("href"))
        .containsExactly("b/2", "https://example.org/1?x=1&y=2");
    assertThat(index.select(".title").eachText()).containsExactly("Two", "One");
  }

  private static Map<String, Publication> pages(
      String first, Publication one, String second, Publication other) {
    Map<String, Publication> pages = new LinkedHashMap<>();
    pages.put(first, one);
    pages.put(second, other);
    return pages;
  }

  @Test
  void showsEightNamesAndFindsAll() {
    Publication.Builder article = Publication.article("T");
    for (int i = 1; i <= 10; i++) {
      article.author("A.", "Name" + i);
    }
    Element entry = entry(article.contributor(ContributorRole.EDITOR, Organization.of("Org")));
    assertThat(entry.select(".by").text())
        .isEqualTo(
            "A. Name1, A. Name2, A. Name3, A. Name4, A. Name5, A. Name6, A. Name7, A. Name8,"
                + " and others");
    assertThat(entry.attr("data-more")).isEqualTo("A. Name9 A. Name10 Org");
  }

  @Test
  void findsTheFormsOfIdentifiersAndTheKey() {
    assertThat(more(Publication.book("T").isbn("1-84542-192-2")))
        .containsExactly("9781845421922", "978-1-84542-192-2", "1845421922", "1-84542-192-2");
    assertThat(more(Publication.book("T").id("i").citationKey("k").doi("10.1000/182")))
        .containsExactly("k", "i", "10.1000/182");
    assertThat(entry(Publication.book("T")).hasAttr("data-more")).isFalse();
  }

  @Test
  void sortsByTheFamilyNameOfTheFirstAuthor() {
    assertThat(
            Stream.of(
                    Person.of("Ada", "Lovelace"),
                    Person.builder()
                        .given("Vincent")
                        .family("Gogh")
                        .nonDroppingParticle("van")
                        .build(),
                    Person.builder().given("Plato").build(),
                    Organization.of("Institute"))
                .map(name -> entry(Publication.book("T").author(name)).attr("data-author")))
        .containsExactly("Lovelace\tAda", "Gogh\tVincent", "Plato", "Institute");
    assertThat(entry(Publication.book("T")).hasAttr("data-author")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2004-01-01, 2004",
    "2004-21, 2004",
    "1834~, c. 1834",
    "1834-05?, 1834?",
    "1834/1836, 1834–1836",
    "1978-07/1978-08, 1978",
    "1978-07/1978-08?, July 1978 – August 1978?",
    "1978-07/.., July 1978 –",
    "199X, 1990s",
    "-0049, 50 BC",
    "forthcoming, forthcoming"
  })
  void showsTheYear(String date, String expected) {
    assertThat(entry(Publication.book("T").issued(date)).select(".source").text())
        .isEqualTo(expected + " · Book");
  }

  @Test
  void ranksDates() {
    Document index =
        index(
            Publication.book("a").issued("2004").build(),
            Publication.book("b").build(),
            Publication.book("c").issued("soon").build(),
            Publication.book("d").issued("-0049").build(),
            Publication.book("e").issued("2004-05").build(),
            Publication.book("f").issued("2004").build());
    assertThat(index.select("li").stream().map(each -> each.attr("data-date")))
        .containsExactly("1", "", "3", "0", "2", "1");
  }

  @Test
  void marksTitlesAndTheirLanguage() {
    Title title =
        Title.builder()
            .main(RichText.builder().append("On ").append("E. coli", Mark.ITALIC).build())
            .build();
    Element entry =
        entry(
            Publication.builder()
                .type(PublicationType.BOOK)
                .title(title)
                .addLanguages("ar")
                .contributor(ContributorRole.AUTHOR, Others.AND_OTHERS));
    assertThat(entry.selectFirst(".title a").html()).isEqualTo("On <i>E. coli</i>");
    assertThat(entry.selectFirst(".title").attr("lang")).isEqualTo("ar");
    assertThat(entry.selectFirst(".title").attr("dir")).isEqualTo("auto");
    assertThat(entry.select(".by").text()).isEqualTo("and others");
  }

  @Test
  void linksAlsoWhereThereIsNoTitle() {
    Element entry = entry(Publication.builder().type(PublicationType.BOOK).id("x"));
    assertThat(entry.select(".untitled a[href=x.html]").text()).isEqualTo("Untitled");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en    | ltr | Publications         | No publications            | 1 publication       | 1,200 publications
          de    | ltr | Veröffentlichungen   | Keine Veröffentlichungen   | 1 Veröffentlichung  | 1.200 Veröffentlichungen
          es    | ltr | Publicaciones        | Ninguna publicación        | 1 publicación       | 1.200 publicaciones
          fr    | ltr | Publications         | Aucune publication         | 1 publication       | 1 200 publications
          ar    | rtl | المنشورات            | عدد المنشورات: 0           | عدد المنشورات: 1    | عدد المنشورات: 1,200
          ja    | ltr | Publications         | No publications            | 1 publication       | 1,200 publications
          """)
  void countsInTheLanguageOfTheIndex(
      String tag, String direction, String heading, String none, String one, String many) {
    Locale locale = Locale.forLanguageTag(tag);
    assertThat(counted(locale, 0).select(".published").text()).isEqualTo(none);
    assertThat(counted(locale, 1).select(".published").text()).isEqualTo(one);
    Document index = counted(locale, 1200);
    assertThat(index.select("html").attr("dir")).isEqualTo(direction);
    assertThat(index.select("h1").text()).isEqualTo(heading);
    assertThat(index.title()).isEqualTo(heading);
    assertThat(index.select(".published").text().replaceAll("\\h", " ")).isEqualTo(many);
  }

  private static Document counted(Locale locale, int count) {
    List<Publication> publications = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      publications.add(Publication.book("Book " + i).build());
    }
    return Jsoup.parse(PublicationIndex.builder().locale(locale).build().render(publications));
  }

  @Test
  void isTheWholeListWithoutScript() {
    Document index = index(Seed.publication());
    assertThat(index.select("input, select, button")).hasSize(3);
    assertThat(index.select("[hidden] input, [hidden] select, button[hidden]")).hasSize(3);
    assertThat(index.select("#publications [hidden], form")).isEmpty();
  }

  @Test
  void loadsNothing() {
    Document index = index(Seed.publication());
    assertThat(index.select("[src], [onclick], [style], link[rel=stylesheet]")).isEmpty();
    assertThat(index.select("meta[http-equiv]").attr("content"))
        .startsWith("default-src 'none'; script-src 'sha256-");
    assertThat(index.data()).doesNotContain("@import", "url(");
  }

  @Test
  void takesAHeadingAndStylesOfTheUser() {
    Document index =
        Jsoup.parse(
            PublicationIndex.builder()
                .heading("A & <B>")
                .styleSheet("body { color: red }")
                .addStyles("p { margin: 0 }")
                .build()
                .render(List.of()));
    assertThat(index.select("h1").text()).isEqualTo("A & <B>");
    assertThat(index.title()).isEqualTo("A & <B>");
    assertThat(index.select("style").html()).isEqualTo("body { color: red }\np { margin: 0 }");
    assertThatThrownBy(() -> PublicationIndex.builder().addStyles("</STYLE >"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isLinkedByItsPages() {
    String html =
        PublicationPage.builder()
            .styles("apa")
            .index("index.html")
            .build()
            .render(Seed.publication());
    assertThat(Jsoup.parse(html).select("nav a[href=index.html]").text())
        .isEqualTo("All publications");
    assertThat(
            Jsoup.parse(PublicationPage.builder().styles("apa").build().render(Seed.publication()))
                .select("nav"))
        .isEmpty();
  }

  @Test
  void leavesOutAddressesThatWouldBeScript() {
    String html =
        PublicationIndex.builder()
            .build()
            .render(Map.of("javascript:alert(1)", Publication.book("T").build()));
    assertThat(html).doesNotContain("javascript:");
  }

  @Test
  void findsTheTranslatorWhoIsNotShown() {
    Element entry =
        entry(
            Publication.book("T")
                .author("Ada", "Lovelace")
                .addContributors(
                    Contributor.of(ContributorRole.TRANSLATOR, Person.of("Louis", "Menabrea"))));
    assertThat(entry.select(".by").text()).isEqualTo("Ada Lovelace");
    assertThat(entry.attr("data-more")).isEqualTo("Louis Menabrea");
  }
}

package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.model.Container;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Rights;
import dev.colophon.model.Title;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageReaderTest {
  private static final PageReader READER = PageReader.of(ReadOptions.defaults());

  private static PageReading read(String html) {
    return READER.readPage(html);
  }

  private static Publication publication(String html) {
    return read(html).publication().orElseThrow();
  }

  private static String script(String json) {
    return "<html><head><script type='application/ld+json'>" + json + "</script></head></html>";
  }

  private static String meta(String... namesAndValues) {
    StringBuilder html = new StringBuilder("<head>");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      html.append("<meta name=\"").append(namesAndValues[i]).append("\" content=\"");
      html.append(namesAndValues[i + 1]).append("\">\n");
    }
    return html.toString();
  }

  @Test
  void readsThePublicationThatAPageEmbeds() {
    String page = PublicationPage.builder().build().render(Seed.publication());
    PageReading reading = read(page);
    assertThat(reading.publication()).contains(Seed.publication());
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.evidence()).extracting(PageEvidence::source).contains(PageSource.values());
    assertThat(READER.read(page).publications()).containsExactly(Seed.publication());
  }

  @Test
  void readsTheMetadataOfASiteOfItsOwn() {
    Publication article =
        publication(
            script(
                """
                {"@context":"https://schema.org","@type":"WebPage","mainEntity":{
                  "@type":"ScholarlyArticle","headline":"Climate &amp; <i>ice</i>",
                  "datePublished":"2020-04-15T00:00:00Z",
                  "isPartOf":{"@type":"PublicationIssue","issueNumber":"7",
                    "isPartOf":{"@type":"PublicationVolume","volumeNumber":580,
                      "isPartOf":{"@type":["Periodical"],"name":"Nature","issn":["1476-4687"]}}},
                  "pageStart":"12","pageEnd":"19",
                  "sameAs":"https://doi.org/10.1038/s41586-020-2186-z",
                  "keywords":"Ice, Sea level",
                  "author":[{"@type":"Person","name":"Ann van der Berg",
                      "affiliation":[{"@type":"Organization","name":"ETH"}],
                      "identifier":"https://orcid.org/0000-0002-1825-0097"},
                    {"@type":"Organization","name":"Ice Group"}],
                  "publisher":{"@type":"Organization","name":"Nature Publishing Group"},
                  "inLanguage":"en","license":"https://creativecommons.org/licenses/by/4.0/"}}
                """));
    assertThat(article.type()).isEqualTo(PublicationType.ARTICLE_JOURNAL);
    assertThat(article.title()).contains(Title.of("Climate &amp; <i>ice</i>"));
    assertThat(article.issued().orElseThrow().toLocalDate()).hasToString("Optional[2020-04-15]");
    assertThat(article.container().orElseThrow().title().orElseThrow().plain()).isEqualTo("Nature");
    assertThat(article.container().orElseThrow().volume()).contains("580");
    assertThat(article.container().orElseThrow().issue()).contains("7");
    assertThat(article.container().orElseThrow().pages()).hasToString("Optional[12–19]");
    assertThat(article.contributors()).hasSize(2);
    assertThat(article.contributors().get(0).name()).isEqualTo(Person.of("Ann van der", "Berg"));
    assertThat(article.contributors().get(0).identifiers())
        .containsExactly(Identifier.orcid("0000-0002-1825-0097"));
    assertThat(article.contributors().get(0).affiliations().get(0).name()).isEqualTo("ETH");
    assertThat(article.contributors().get(1).name()).isEqualTo(Organization.of("Ice Group"));
    assertThat(article.identifiers())
        .containsExactly(Identifier.issn("1476-4687"), Identifier.doi("10.1038/s41586-020-2186-z"));
    assertThat(article.keywords()).containsExactly("Ice", "Sea level");
    assertThat(article.rights().orElseThrow().url())
        .contains("https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void readsAGraphAndPassesOverWhatIsAboutTheSite() {
    String site = "{\"@type\":\"Organization\",\"name\":\"Press\"}";
    String graph =
        """
        {"@graph":[{"@type":"WebSite","name":"Site"},{"@type":"WebPage","name":"Page"},
          {"@type":"http://schema.org/Book","name":"Emma","author":"Austen, Jane",
           "isbn":"978-0-14-143958-7"}]}
        """;
    Publication book = publication(script(site) + script(graph));
    assertThat(book.type()).isEqualTo(PublicationType.BOOK);
    assertThat(book.title()).contains(Title.of("Emma"));
    assertThat(book.contributors().get(0).name()).isEqualTo(Person.of("Jane", "Austen"));
    assertThat(book.identifiers()).containsExactly(Identifier.isbn("9780141439587"));
  }

  @Test
  void readsTheTagsOfHighwirePress() {
    Publication article =
        publication(
            meta(
                "citation_title", "On Ice",
                "citation_author", "Smith, Jr., John",
                "citation_author_institution", "MIT",
                "citation_author_orcid", "https://orcid.org/0000-0002-1825-0097",
                "citation_author", "Mary Jones",
                "citation_publication_date", "2019/04/15",
                "CITATION_JOURNAL_TITLE", "Glaciology",
                "citation_volume", "3",
                "citation_issue", "2",
                "citation_firstpage", "12",
                "citation_lastpage", "19",
                "citation_doi", "10.1000/182",
                "citation_issn", "1476-4687",
                "citation_pdf_url", "https://a.example/x.pdf"));
    assertThat(article.type()).isEqualTo(PublicationType.ARTICLE_JOURNAL);
    assertThat(article.contributors(ContributorRole.AUTHOR))
        .extracting(each -> each.name())
        .containsExactly(
            Person.builder().family("Smith").suffix("Jr.").given("John").build(),
            Person.of("Mary", "Jones"));
    assertThat(article.contributors().get(0).affiliations().get(0).name()).isEqualTo("MIT");
    assertThat(article.contributors().get(0).identifiers())
        .containsExactly(Identifier.orcid("0000-0002-1825-0097"));
    assertThat(article.contributors().get(1).affiliations()).isEmpty();
    assertThat(article.issued()).hasToString("Optional[2019-04-15]");
    assertThat(article.container().orElseThrow().pages()).hasToString("Optional[12–19]");
    assertThat(article.identifiers())
        .containsExactly(Identifier.doi("10.1000/182"), Identifier.issn("1476-4687"));
    assertThat(article.links().get(0).mediaType()).contains("application/pdf");
  }

  @Test
  void readsDublinCore() {
    Publication report =
        publication(
            meta(
                "DC.title", "On Ice",
                "DC.creator", "Smith, John",
                "DC.creator", "World Bank",
                "DCTERMS.issued", "2019-04",
                "DC.date", "2020-01-01T10:00:00Z",
                "DC.publisher", "MIT",
                "DC.identifier", "https://doi.org/10.1000/182",
                "DC.identifier", "http://repository.example/1234",
                "DC.type", "Dataset",
                "DC.language", "de",
                "DC.rights", "All rights reserved"));
    assertThat(report.type()).isEqualTo(PublicationType.DATASET);
    assertThat(report.contributors())
        .extracting(each -> each.name())
        .containsExactly(Person.of("John", "Smith"), Organization.of("World Bank"));
    assertThat(report.issued()).hasToString("Optional[2019-04]");
    assertThat(report.publisher().orElseThrow().name()).contains("MIT");
    assertThat(report.identifiers()).containsExactly(Identifier.doi("10.1000/182"));
    assertThat(report.rights().orElseThrow().statement()).contains("All rights reserved");
  }

  @Test
  void readsOneSpanOfCoinsAndLeavesOutReferences() {
    String span =
        "<span class='Z3988' title='ctx_ver=Z39.88-2004&amp;"
            + "rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Ajournal&amp;rft.genre=article&amp;"
            + "rft.atitle=On+%22Ice%22&amp;rft.jtitle=Glaciology&amp;rft.aulast=Smith&amp;"
            + "rft.aufirst=John&amp;rft.volume=3&amp;rft.spage=12&amp;rft.epage=19&amp;"
            + "rft.date=2019-04&amp;rft_id=info%3Adoi%2F10.1000%2F182&amp;rft.x=%zz'></span>";
    Publication article = publication(span);
    assertThat(article.type()).isEqualTo(PublicationType.ARTICLE_JOURNAL);
    assertThat(article.title()).contains(Title.of("On \"Ice\""));
    assertThat(article.contributors().get(0).name()).isEqualTo(Person.of("John", "Smith"));
    assertThat(article.container().orElseThrow().pages()).hasToString("Optional[12–19]");
    assertThat(article.identifiers()).containsExactly(Identifier.doi("10.1000/182"));
    assertThat(read(span + span).publication()).isEmpty();
  }

  @Test
  void takesEachPartFromTheMostTrustedSourceAndTellsOfAll() {
    PageReading reading =
        read(
            script("{\"@type\":\"Book\",\"name\":\"Emma\"}")
                + meta("citation_title", "EMMA", "citation_publisher", "Murray")
                + meta("DC.title", "Emma: a novel", "DC.publisher", "John Murray"));
    Publication book = reading.publication().orElseThrow();
    assertThat(book.title()).contains(Title.of("Emma"));
    assertThat(book.publisher().orElseThrow().name()).contains("Murray");
    assertThat(reading.evidence())
        .extracting(PageEvidence::toString)
        .containsExactly(
            "type: \"book\" (JSON_LD)",
            "title: \"{main: Emma}\" (JSON_LD)",
            "title: \"{main: EMMA}\" (HIGHWIRE)",
            "publisher: \"{names: Murray}\" (HIGHWIRE)",
            "title: \"{main: Emma: a novel}\" (DUBLIN_CORE)",
            "publisher: \"{names: John Murray}\" (DUBLIN_CORE)");
  }

  @Test
  void putsThePartsOfAJournalTogetherFromAllSources() {
    Publication article =
        publication(
            script(
                    """
                    {"@type":"ScholarlyArticle","name":"T","isPartOf":
                      {"@type":["Periodical","PublicationVolume"],"name":"Nature","volumeNumber":"585"}}
                    """)
                + meta("citation_journal_title", "Nat.", "citation_issue", "7825")
                + meta("citation_firstpage", "357", "DC.publisher", "NPG"));
    Container journal = article.container().orElseThrow();
    assertThat(journal.title().orElseThrow().plain()).isEqualTo("Nature");
    assertThat(journal.volume()).contains("585");
    assertThat(journal.issue()).contains("7825");
    assertThat(journal.pages()).hasToString("Optional[357]");
    assertThat(article.publisher().orElseThrow().name()).contains("NPG");
  }

  @Test
  void followsReferencesWithinAGraph() {
    Publication post =
        publication(
            script(
                """
                {"@graph":[
                  {"@type":"Article","@id":"#article","isPartOf":{"@id":"#page"},"headline":"On ice",
                   "author":{"name":"Ann Lee","@id":"#ann"},"publisher":{"@id":"#society"}},
                  {"@type":"WebPage","@id":"#page","name":"On ice - Blog",
                   "isPartOf":{"@id":"#site"},"mainEntity":{"@id":"#article"}},
                  {"@type":"WebSite","@id":"#site","name":"The Ice Blog"},
                  {"@type":"Organization","@id":"#society","name":"Ice Society"},
                  {"@type":"Person","@id":"#ann","name":"Ann Lee",
                   "url":"http://orcid.org/0000-0002-1825-0097"}]}
                """));
    assertThat(post.title()).contains(Title.of("On ice"));
    assertThat(post.contributors().get(0).name()).isEqualTo(Person.of("Ann", "Lee"));
    assertThat(post.contributors().get(0).identifiers())
        .containsExactly(Identifier.orcid("0000-0002-1825-0097"));
    assertThat(post.publisher().orElseThrow().name()).contains("Ice Society");
    assertThat(post.container().orElseThrow().title()).contains(RichText.of("The Ice Blog"));
    assertThat(
            publication(script("{\"@type\":\"Book\",\"publisher\":{\"@id\":\"#none\"}}"))
                .publisher())
        .isEmpty();
  }

  @Test
  void prefersAWorkToThePageInAnotherScript() {
    PageReading reading =
        read(
            script("{\"@type\":\"WebPage\",\"name\":\"Shop\"}")
                + script("[{\"@type\":\"Book\",\"name\":\"Emma\"},{\"@type\":\"Book\"}]"));
    assertThat(reading.publication().orElseThrow().title()).contains(Title.of("Emma"));
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("info: html.other-works: the JSON-LD is about 2 works; the first is read");
  }

  @Test
  void keepsWhatItHasNoPlaceFor() {
    Publication article =
        publication(
            script(
                    """
                    {"@type":"Book","@id":"#b","headline":"T","name":"T | Shop","bookEdition":"2",
                     "version":"2","wordCount":900,
                     "sameAs":["https://doi.org/10.1000/182","https://shop.example/1"],
                     "funder":{"name":"ERC"}}
                    """)
                + meta(
                    "citation_title", "T",
                    "citation_publication_date", "2019/04",
                    "citation_date", "2019/04",
                    "citation_Online_Date", "2019/05/01",
                    "citation_author", "Lee, Ann",
                    "citation_author_email", "ann@a.example")
                + meta(
                    "DC.identifier", "doi:10.1000/182",
                    "DC.identifier", "A/1",
                    "DC.rights", "https://creativecommons.org/licenses/by/4.0/",
                    "DC.rights", "2019 Lee",
                    "DC.rights", "All rights",
                    "DC.type", "Text",
                    "viewport", "width=device-width"));
    assertThat(article.extensions())
        .containsExactly(
            Extension.of("html", "headline", "T"),
            Extension.of("html", "wordCount", "900"),
            structured("sameAs", "[\"https://doi.org/10.1000/182\",\"https://shop.example/1\"]"),
            structured("funder", "{\"name\":\"ERC\"}"),
            Extension.of("html", "citation_Online_Date", "2019/05/01"),
            Extension.of("html", "citation_author_email", "ann@a.example"),
            Extension.of("html", "DC.identifier", "A/1"),
            Extension.of("html", "DC.rights", "All rights"),
            Extension.of("html", "DC.type", "Text"));
    assertThat(article.rights())
        .contains(
            Rights.builder()
                .url("https://creativecommons.org/licenses/by/4.0/")
                .statement("2019 Lee")
                .build());
  }

  private static Extension structured(String name, String json) {
    return Extension.of("html", name, json).withStructured(true);
  }

  @Test
  void tellsOfSourcesThatAreNotFollowed() {
    assertThat(
            read(script("{\"@type\":\"Book\",\"name\":\"Emma\"}")
                    + meta("citation_title", "Emma", "DC.title", "EMMA", "DC.date", "1815"))
                .diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly("info: html.not-followed: DUBLIN_CORE says something else of title");
  }

  @Test
  void readsAListOfWorksInSpansOfCoins() {
    String one =
        "<span class='Z3988' title='rft_val_fmt=info:ofi/fmt:kev:mtx:book&amp;rft.btitle=A'></span>";
    String list = "<ul><li>" + one + "<li>" + one.replace("btitle=A", "btitle=B") + "</ul>";
    assertThat(READER.read(list).publications())
        .extracting(each -> each.title().orElseThrow().plain())
        .containsExactly("A", "B");
    PageReading page = read(meta("citation_title", "T") + list);
    assertThat(page.publication().orElseThrow().title()).contains(Title.of("T"));
    assertThat(page.diagnostics()).extracting(Diagnostic::code).containsExactly("html.references");
    assertThat(READER.read(meta("citation_title", "T") + list).publications()).hasSize(1);
  }

  @Test
  void takesOneTagForSeveralKeywordsAndAnArxivIdForAnArticle() {
    Publication article =
        publication(meta("citation_keywords", "Ice; snow ;", "citation_arxiv_id", "1706.03762"));
    assertThat(article.keywords()).containsExactly("Ice", "snow");
    assertThat(article.type()).isEqualTo(PublicationType.ARTICLE);
  }

  @Test
  void repairsLoneSurrogates() {
    assertThat(publication(meta("citation_title", "a\ud800b")).title())
        .contains(Title.of("a\ufffdb"));
    assertThat(
            publication(script("{\"@type\":\"Book\",\"name\":\"\\ud800\",\"\\udfff\":1}")).title())
        .contains(Title.of("\ufffd"));
  }

  @Test
  void saysWhatItCannotRead() {
    assertThat(read(script("{\"@type\":") + meta("DC.title", "T")).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("html.malformed-json-ld");
    assertThat(read("<p>no metadata").publication()).isEmpty();
    assertThat(READER.read("<p>no metadata").records()).isEmpty();
    assertThat(read(script("[".repeat(100_000))).diagnostics()).hasSize(1);
    PageReader small = PageReader.of(ReadOptions.builder().maxRecordLength(1000).build());
    String page = meta("DC.title", "T") + " ".repeat(1000);
    assertThat(small.read(page).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("html.page-too-long");
    assertThat(small.read(page).publications())
        .extracting(each -> each.title().orElseThrow())
        .isEqualTo(List.of(Title.of("T")));
  }
}

package dev.colophon.html.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.ReadOptions;
import dev.colophon.html.PageReader;
import dev.colophon.html.PageReading;
import dev.colophon.json.JsonFormat;
import dev.colophon.testkit.PublicationArbitraries;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;

/** Whatever a page says where metadata stand, it is read, and as a publication that can be kept. */
class HostileStatementsTest {
  private static final String SEED = "20041101";
  private static final int MAX_DEPTH = 3;
  private static final List<String> TAGS =
      Stream.concat(
              Stream.of(
                      "title author author_institution author_orcid editor date year doi isbn issn"
                          + " pmid arxiv_id journal_title volume issue firstpage lastpage keywords"
                          + " publisher language abstract pdf_url conference_title x")
                  .flatMap(names -> Stream.of(names.split(" ")))
                  .map(name -> "citation_" + name),
              Stream.of(
                      "title creator contributor date issued publisher identifier language subject"
                          + " description rights type x")
                  .flatMap(names -> Stream.of(names.split(" ")))
                  .map(name -> "DC." + name))
          .toList();
  private static final List<String> TERMS =
      List.of(
          "@id",
          "@type",
          "@graph",
          "mainEntity",
          "name",
          "headline",
          "alternativeHeadline",
          "author",
          "editor",
          "familyName",
          "givenName",
          "affiliation",
          "datePublished",
          "isPartOf",
          "publisher",
          "address",
          "pagination",
          "isbn",
          "identifier",
          "propertyID",
          "value",
          "keywords",
          "inLanguage",
          "abstract",
          "license",
          "url",
          "x");
  private static final List<String> KEYS =
      List.of(
          "rft_val_fmt",
          "rft.genre",
          "rft.atitle",
          "rft.btitle",
          "rft.jtitle",
          "rft.au",
          "rft.aulast",
          "rft.date",
          "rft.pages",
          "rft.spage",
          "rft.isbn",
          "rft_id");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        PublicationArbitraries.hostileText(),
        Arbitraries.strings().all().ofMaxLength(8),
        Arbitraries.of("Book", "Person", "#a", ",", "2019/04", "Lee, Ann", "info:doi/10.1/x", "-"));
  }

  @Provide
  Arbitrary<Object> values() {
    return values(MAX_DEPTH);
  }

  private Arbitrary<Object> values(int depth) {
    Arbitrary<Object> text = texts().map(each -> each);
    if (depth == 0) {
      return text;
    }
    Arbitrary<Object> list = values(depth - 1).list().ofMaxSize(3).map(each -> each);
    Arbitrary<Object> object =
        Arbitraries.maps(Arbitraries.of(TERMS), values(depth - 1)).ofMaxSize(6).map(each -> each);
    return Arbitraries.oneOf(text, list, object);
  }

  @Provide
  Arbitrary<Map<String, Object>> works() {
    return Arbitraries.maps(Arbitraries.of(TERMS), values())
        .ofMaxSize(8)
        .map(
            work -> {
              Map<String, Object> book = new LinkedHashMap<>(work);
              book.put("@type", "Book");
              return book;
            });
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void ofTagsIsRead(@ForAll("texts") String one, @ForAll("texts") String other) {
    for (String tag : TAGS) {
      Document page = Document.createShell("");
      page.head().appendElement("meta").attr("name", "citation_author").attr("content", "A");
      for (String content : List.of(one, other)) {
        page.head().appendElement("meta").attr("name", tag).attr("content", content);
      }
      assertIsRead(page.outerHtml());
    }
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void ofJsonLdIsRead(@ForAll("works") Map<String, Object> work) {
    assertIsRead(
        "<script type='application/ld+json'>"
            + JsonText.forScript(JsonText.of(work))
            + "</script>");
  }

  @Property(seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void ofCoinsIsRead(@ForAll("texts") String one, @ForAll("texts") String other) {
    List<String> pairs = new ArrayList<>(List.of(other));
    for (String key : KEYS) {
      pairs.add(key + "=" + URLEncoder.encode(one, StandardCharsets.UTF_8));
      pairs.add(key + "=" + other);
    }
    Document page = Document.createShell("");
    page.body().appendElement("span").addClass("Z3988").attr("title", String.join("&", pairs));
    assertIsRead(page.outerHtml());
  }

  private static void assertIsRead(String html) {
    PageReader reader = PageReader.of(ReadOptions.defaults());
    PageReading reading = reader.readPage(html);
    assertThat(reader.read(html).publications())
        .containsExactlyElementsOf(reading.publication().stream().toList());
    JsonFormat json = new JsonFormat();
    reading
        .publication()
        .ifPresent(
            each ->
                assertThat(json.reader().read(json.writer().write(each).text()).publications())
                    .containsExactly(each));
  }
}

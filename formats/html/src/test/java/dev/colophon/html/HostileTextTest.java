package dev.colophon.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Formats;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts what would be script into every text of a publication. */
class HostileTextTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "meta", "title", "link", "script", "style", "main", "header",
          "section", "div", "h1", "h2", "h3", "p", "span", "ul", "li", "dl", "dt", "dd", "a", "img",
          "label", "select", "option", "button", "i", "b", "bdi", "input", "em", "strong", "sup",
          "sub");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "aria-controls",
          "aria-describedby",
          "aria-hidden",
          "aria-label",
          "aria-labelledby",
          "autocomplete",
          "charset",
          "class",
          "content",
          "data-author",
          "data-citation",
          "data-date",
          "data-done",
          "data-more",
          "data-none",
          "data-results",
          "data-selected",
          "dir",
          "download",
          "for",
          "height",
          "hidden",
          "href",
          "http-equiv",
          "id",
          "lang",
          "name",
          "property",
          "rel",
          "role",
          "spellcheck",
          "src",
          "style",
          "title",
          "type",
          "value",
          "width");
  private static final PublicationPage PAGE = PublicationPage.builder().build();
  private static final PublicationIndex INDEX = PublicationIndex.builder().build();

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Property(tries = 6, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void neverBecomesScript(@ForAll("publications") Publication publication) {
    Poison.VECTORS.forEach(vector -> assertHarmless(Poison.into(publication, vector)));
  }

  @Property(tries = 6, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void neverBecomesScriptInAnIndex(@ForAll("publications") Publication publication) {
    List<Publication> poisoned =
        Poison.VECTORS.stream().map(vector -> Poison.into(publication, vector)).toList();
    Document document = Jsoup.parse(INDEX.render(poisoned));

    assertParts(document);
    assertThat(document.select("script")).hasSize(1);
    assertThat(document.select("script").first().data()).isEqualTo(INDEX_SCRIPT);
    assertThat(document.select("#publications > li")).hasSameSizeAs(poisoned);
    assertThat(document.select("a").eachAttr("href"))
        .allMatch(href -> href.matches("[\\w-]+\\.html"));
  }

  private static void assertHarmless(Publication publication) {
    Document document = Jsoup.parse(PAGE.render(publication, List.of(publication)));
    assertParts(document);
    assertScripts(document, publication);
    assertAddresses(document);
  }

  private static void assertParts(Document document) {
    Set<String> elements = new TreeSet<>();
    for (Element element : document.getAllElements()) {
      elements.add(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).describedAs(element.outerHtml()).contains(attribute.getKey());
      }
      if (element.hasAttr("style")) {
        assertThat(element.attr("style")).matches("[a-z: ;.0-9-]*");
      }
    }
    elements.remove("#root");
    assertThat(ELEMENTS).containsAll(elements);
    assertThat(document.select("title, h1, main")).hasSize(3);
    assertThat(document.select("meta[http-equiv]")).hasSize(1);
  }

  private static void assertScripts(Document document, Publication publication) {
    assertThat(document.select("script").eachAttr("type"))
        .containsExactly("application/ld+json", "application/vnd.colophon+json");
    assertThat(document.select("script")).hasSize(3);
    assertThat(document.select("script").last().data()).isEqualTo(SCRIPT);
    assertThat(
            Formats.get("json")
                .reader()
                .read(document.select("script").get(1).data())
                .publications())
        .containsExactly(publication);
  }

  private static void assertAddresses(Document document) {
    for (Element link : document.select("a")) {
      assertThat(link.attr("href"))
          .matches(
              link.hasAttr("download")
                  ? "data:(application|text)/[a-z0-9.+-]+;charset=utf-8;base64,[A-Za-z0-9+/=]*"
                  : "(?i)(https?|ftp|mailto):.*");
    }
    assertThat(document.select("img").eachAttr("src"))
        .allMatch(src -> src.startsWith("data:image/"));
  }

  private static final String SCRIPT =
      Jsoup.parse(PAGE.render(Publication.book("x").build())).select("script").last().data();

  private static final String INDEX_SCRIPT =
      Jsoup.parse(INDEX.render(List.of())).selectFirst("script").data();
}

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
  private static final List<String> VECTORS =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</style><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><img src=x onerror=alert(1)>",
          "'><svg/onload=alert(1)>",
          "\" onmouseover=\"alert(1)",
          "' onfocus='alert(1)' autofocus='",
          "` onclick=alert(1) `",
          "javascript:alert(1)",
          "jAvAsCrIpT:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "data:image/svg+xml,<svg onload=alert(1)>",
          "<!--<script>",
          "--><script>alert(1)</script>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<math><mtext></mtext><script>alert(1)</script></math>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
          "<form action=javascript:alert(1)><button>x",
          "<a href=javascript:alert(1)>x</a>",
          "${7*7}$unsafe{x}@if(true)",
          "{{constructor.constructor('alert(1)')()}}",
          "\u2028alert(1)\u2029",
          "\\u003cscript\\u003ealert(1)",
          "</textarea></noscript></template><script>alert(1)</script>");
  private static final Set<String> ELEMENTS =
      Set.of(
          "html", "head", "body", "meta", "title", "link", "script", "style", "main", "header",
          "section", "div", "h1", "h2", "h3", "p", "span", "ul", "li", "dl", "dt", "dd", "a", "img",
          "label", "select", "option", "button", "i", "b", "em", "strong", "sup", "sub");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "aria-hidden",
          "aria-label",
          "aria-labelledby",
          "charset",
          "class",
          "content",
          "data-citation",
          "data-done",
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
          "src",
          "style",
          "title",
          "type",
          "value",
          "width");
  private static final PublicationPage PAGE = PublicationPage.builder().build();

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Property(tries = 6, seed = "20041101", edgeCases = EdgeCasesMode.NONE)
  void neverBecomesScript(@ForAll("publications") Publication publication) {
    VECTORS.forEach(vector -> assertHarmless(Poison.into(publication, vector)));
  }

  private static void assertHarmless(Publication publication) {
    String html = PAGE.render(publication, List.of(publication));
    Document document = Jsoup.parse(html);
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
    assertScripts(document, publication);
    assertAddresses(document);
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
}

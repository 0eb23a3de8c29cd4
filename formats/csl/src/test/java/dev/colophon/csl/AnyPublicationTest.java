package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnyPublicationTest {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(i|b|sup|sub)>|</?span( (style|class)=\"[a-z:;-]+\")?>|</?div( class=\"[a-z-]+\")?>");

  private static final List<CitationProcessor> HTML =
      Stream.of(
              "ids-harvard",
              "apa",
              "chicago-notes-bibliography",
              "ieee",
              "american-chemical-society")
          .map(CitationProcessor.builder().output(CitationFormat.HTML)::style)
          .map(CitationProcessor.Builder::build)
          .toList();

  private static final List<CitationProcessor> MARKDOWN_AND_TEXT =
      Stream.of(CitationFormat.MARKDOWN, CitationFormat.TEXT)
          .map(CitationProcessor.builder().style("ids-harvard")::output)
          .map(CitationProcessor.Builder::build)
          .toList();

  @Property
  void isRenderedAsHtmlOfOurOwnTags(
      @ForAll("publications") Publication publication,
      @ForAll("html") CitationProcessor processor) {
    for (String html : rendered(processor, publication)) {
      String text = TAG.matcher(html).replaceAll("");
      assertThat(text).doesNotContain("<", ">").doesNotContainPattern("&(?!(amp|lt|gt|quot);)");
      assertThat(text).doesNotContainPattern("[\uFDD0-\uFDEF]");
    }
  }

  @Property
  void isRenderedAsMarkdownAndText(
      @ForAll("publications") Publication publication,
      @ForAll("others") CitationProcessor processor) {
    for (String text : rendered(processor, publication)) {
      assertThat(text).doesNotContainPattern("[\uFDD0-\uFDEF]");
    }
  }

  private static List<String> rendered(CitationProcessor processor, Publication publication) {
    Cite cite = Cite.of(publication).withPage("1").withPrefix("<a>").withSuffix("&");
    return List.of(
        processor.bibliographyEntry(publication),
        processor.citation(publication),
        processor.citation(cite));
  }

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Provide
  Arbitrary<CitationProcessor> html() {
    return Arbitraries.of(HTML);
  }

  @Provide
  Arbitrary<CitationProcessor> others() {
    return Arbitraries.of(MARKDOWN_AND_TEXT);
  }
}

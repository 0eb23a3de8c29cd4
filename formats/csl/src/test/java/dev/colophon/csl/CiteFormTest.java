package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Mark;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CiteFormTest {
  private static final Publication EMMA =
      Publication.book("Emma").author("Jane", "Austen").issued(1815).build();
  private static final Publication EDITED =
      Publication.book("Letters").editor("Ann", "Reader").issued(1990).build();
  private static final Publication NAMELESS = Publication.book("Beowulf").issued(1000).build();

  private static CitationProcessor processor(String style) {
    return CitationProcessor.builder().style(style).build();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ids-harvard | (1815: 3) | Austen",
        "apa | (1815, p. 3) | Austen",
        "chicago-author-date | (1815, 3) | Austen",
        "modern-language-association | (3) | Austen",
        "ieee | [1, p. 3] | ''",
      })
  void theAuthorIsLeftOutOrStandsAlone(String style, String without, String only) {
    Cite cite = Cite.of(EMMA).withPage("3");
    CitationProcessor processor = processor(style);
    assertThat(processor.citation(cite.withForm(CiteForm.SUPPRESS_AUTHOR))).isEqualTo(without);
    assertThat(processor.citation(Cite.of(EMMA).withForm(CiteForm.AUTHOR_ONLY))).isEqualTo(only);
  }

  @Test
  void whatStandsForTheAuthorIsTakenForTheAuthor() {
    CitationProcessor apa = processor("apa");
    assertThat(apa.citation(Cite.of(EDITED).withForm(CiteForm.AUTHOR_ONLY))).isEqualTo("Reader");
    assertThat(apa.citation(Cite.of(EDITED).withForm(CiteForm.SUPPRESS_AUTHOR)))
        .isEqualTo("(1990)");
    assertThat(apa.citation(Cite.of(NAMELESS).withForm(CiteForm.AUTHOR_ONLY))).isEqualTo("Beowulf");
  }

  @Test
  void aStyleWithoutNamesSaysSo() {
    RenderedCitation only =
        processor("ieee").render(List.of(Cite.of(EMMA).withForm(CiteForm.AUTHOR_ONLY)));
    assertThat(only.limitations()).containsExactly(Limitation.NO_AUTHOR);
    assertThat(only.content().isEmpty()).isTrue();
  }

  @Test
  void wordsAroundACiteMayHaveMarks() {
    Cite cite =
        Cite.of(EMMA)
            .withPrefix(RichText.of(Run.of("cf.", Mark.ITALIC)))
            .withSuffix(", \"passim\"");
    CitationProcessor html =
        CitationProcessor.builder().style("apa").output(CitationFormat.HTML).build();
    assertThat(html.citation(cite)).isEqualTo("(<i>cf.</i> Austen, 1815, “passim”)");
  }

  @Test
  void aPrefixOrSuffixMayBringItsOwnDelimiter() {
    assertThat(
            processor("apa")
                .citation(
                    Cite.of(EMMA).withSuffix(", first,"), Cite.of(NAMELESS).withPrefix("and")))
        .isEqualTo("(Austen, 1815, first, and Beowulf, 1000)");
  }

  @Test
  void positionsMayBeGivenWhereThereIsNoDocument() {
    assertThat(
            processor("chicago-notes-bibliography")
                .citation(Cite.of(EMMA).withPosition(CitePosition.SUBSEQUENT)))
        .isEqualTo("Austen, Emma.");
  }

  @Test
  void numbersAndLettersAreThoseOfTheWorksThatAreNamed() {
    Publication other = EMMA.toBuilder().title("Persuasion").build();
    RenderedCitation cite =
        processor("apa").render(List.of(Cite.of(other)), List.of(EMMA, NAMELESS));
    assertThat(cite.text()).isEqualTo("(Austen, 1815b)");
  }
}

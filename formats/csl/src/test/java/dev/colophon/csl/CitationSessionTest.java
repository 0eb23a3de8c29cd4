package dev.colophon.csl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colophon.model.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CitationSessionTest {
  private static final Publication EMMA =
      Publication.book("Emma").author("Jane", "Austen").issued(1815).build();
  private static final Publication ULYSSES =
      Publication.book("Ulysses").author("James", "Joyce").issued(1922).build();
  private static final Publication DUBLINERS =
      Publication.book("Dubliners").author("James", "Joyce").issued(1914).build();
  private static final Publication EXILES =
      Publication.book("Exiles").author("James", "Joyce").issued(1922).build();

  /** A note style that prints the position, the first note and the locator. */
  private static final String NOTES =
      """
      <style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0">
        <info><id>notes</id><title>Notes</title></info>
        <citation near-note-distance="2">
          <layout suffix="." delimiter="; ">
            <group delimiter=" ">
              <choose>
                <if position="ibid-with-locator"><text value="IBL"/></if>
                <else-if position="ibid"><text value="IB"/></else-if>
                <else-if position="near-note"><text value="NEAR"/></else-if>
                <else-if position="subsequent">
                  <text value="SUB"/>
                  <text variable="first-reference-note-number" prefix="n"/>
                </else-if>
                <else><text value="FIRST"/></else>
              </choose>
              <text variable="title"/>
              <text variable="locator"/>
            </group>
          </layout>
        </citation>
      </style>
      """;

  private static CitationSession session(String style) {
    return CitationProcessor.builder().style(style).build().session();
  }

  private static CitationSession notes() {
    return CitationProcessor.builder().style(CitationStyle.parse(NOTES)).build().session();
  }

  private static List<String> texts(CitationSession session) {
    return session.citations().values().stream().map(RenderedCitation::text).toList();
  }

  @Test
  void laterCitesOfTheSameWorkHaveTheirPositions() {
    CitationSession session = notes();
    session.append("a", Citation.of(EMMA).inNote(1));
    session.append("b", Citation.of(Cite.of(EMMA)).inNote(2));
    session.append("c", Citation.of(Cite.of(EMMA).withPage("3")).inNote(3));
    session.append("d", Citation.of(Cite.of(EMMA).withPage("3")).inNote(4));
    session.append("e", Citation.of(Cite.of(EMMA)).inNote(5));
    session.append("f", Citation.of(ULYSSES).inNote(6));
    session.append("g", Citation.of(EMMA).inNote(7));
    session.append("h", Citation.of(ULYSSES).inNote(12));
    assertThat(texts(session))
        .containsExactly(
            "FIRST Emma.",
            "IB Emma.",
            "IBL Emma 3.",
            "IB Emma 3.",
            "NEAR Emma.",
            "FIRST Ulysses.",
            "NEAR Emma.",
            "SUB n6 Ulysses.");
  }

  @Test
  void aLocatorOfAnotherKindIsAnotherPlace() {
    CitationSession session = notes();
    session.append("a", Citation.of(Cite.of(EMMA).withLocator(LocatorKind.CHAPTER, "3")).inNote(1));
    session.append("b", Citation.of(Cite.of(EMMA).withPage("3")).inNote(2));
    assertThat(texts(session)).containsExactly("FIRST Emma 3.", "IBL Emma 3.");
  }

  @Test
  void ibidNeedsTheCitationBeforeToHaveOneCite() {
    CitationSession session = notes();
    session.append("a", Citation.of(ULYSSES, EMMA).inNote(1));
    session.append("b", Citation.of(EMMA, EMMA).inNote(9));
    assertThat(texts(session))
        .containsExactly("FIRST Ulysses; FIRST Emma.", "SUB n1 Emma; IB Emma.");
  }

  @Test
  void citationsInTheTextDoNotPartThoseInNotes() {
    CitationSession session = notes();
    session.append("a", Citation.of(EMMA).inNote(1));
    session.append("b", Citation.of(ULYSSES));
    session.append("c", Citation.of(EMMA).inNote(2));
    assertThat(texts(session)).containsExactly("FIRST Emma.", "FIRST Ulysses.", "IB Emma.");
  }

  @Test
  void anInsertedCitationChangesThoseAfterIt() {
    CitationSession session = session("ieee");
    assertThat(session.append("a", Citation.of(EMMA))).containsOnlyKeys("a");
    assertThat(session.append("b", Citation.of(ULYSSES))).containsOnlyKeys("b");
    Map<String, RenderedCitation> changed = session.insert(0, "c", Citation.of(ULYSSES));
    assertThat(changed).containsOnlyKeys("c", "a", "b");
    assertThat(texts(session)).containsExactly("[1]", "[2]", "[1]");
  }

  @Test
  void aSecondWorkOfTheYearGivesLettersToTheFirst() {
    CitationSession session = session("ids-harvard");
    session.append("a", Citation.of(ULYSSES));
    assertThat(texts(session)).containsExactly("(Joyce 1922)");
    Map<String, RenderedCitation> changed = session.append("b", Citation.of(EXILES));
    assertThat(changed.get("a")).hasToString("(Joyce 1922b)");
    assertThat(changed.get("b")).hasToString("(Joyce 1922a)");
    assertThat(session.bibliography().entries())
        .extracting(Bibliography.Entry::text)
        .containsExactly("Joyce, J. (1922a) Exiles", "Joyce, J. (1922b) Ulysses");
    assertThat(session.remove("b")).containsOnlyKeys("a");
    assertThat(texts(session)).containsExactly("(Joyce 1922)");
  }

  @Test
  void aChangeThatChangesNoTextReportsNothing() {
    CitationSession session = session("apa");
    session.append("a", Citation.of(EMMA));
    session.append("b", Citation.of(ULYSSES));
    assertThat(session.replace("b", Citation.of(ULYSSES))).isEmpty();
    assertThat(session.replace("b", Citation.of(DUBLINERS))).containsOnlyKeys("b");
    assertThat(session.remove("b")).isEmpty();
  }

  @Test
  void uncitedWorksAreInTheBibliographyAfterThoseThatAreCited() {
    CitationSession session = session("ieee");
    session.append("a", Citation.of(ULYSSES));
    session.setUncited(List.of(EMMA, ULYSSES));
    assertThat(session.bibliography().entries())
        .extracting(Bibliography.Entry::publication)
        .containsExactly(ULYSSES, EMMA);
    assertThat(session.setUncited(List.of())).isEmpty();
    assertThat(session.bibliography().entries()).hasSize(1);
  }

  @Test
  void aWholeDocumentIsTheSameAsOneCitationAfterTheOther() {
    CitationSession one = session("chicago-notes-bibliography");
    CitationSession other = session("chicago-notes-bibliography");
    Map<String, Citation> document = new LinkedHashMap<>();
    List<Publication> works = List.of(EMMA, EMMA, ULYSSES, DUBLINERS, EMMA);
    for (int i = 0; i < works.size(); i++) {
      Citation citation = Citation.of(Cite.of(works.get(i)).withPage("1")).inNote(i + 1);
      document.put("c" + i, citation);
      one.append("c" + i, citation);
    }
    other.replaceAll(document);
    assertThat(one.citations()).isEqualTo(other.citations());
    assertThat(one.bibliography()).hasToString(other.bibliography().toString());
  }

  @Test
  void numbersFollowTheOrderOfASortedBibliography() {
    CitationSession session = session("acm-sig-proceedings");
    session.append("a", Citation.of(ULYSSES));
    session.append("b", Citation.of(EMMA));
    assertThat(texts(session)).containsExactly("[2]", "[1]");
  }

  @Test
  void refusesUnknownAndRepeatedIds() {
    CitationSession session = session("apa");
    session.append("a", Citation.of(EMMA));
    assertThatThrownBy(() -> session.append("a", Citation.of(EMMA)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a");
    assertThatThrownBy(() -> session.remove("b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.replace("b", Citation.of(EMMA)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> session.insert(2, "b", Citation.of(EMMA)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(session.citations()).containsOnlyKeys("a");
  }
}

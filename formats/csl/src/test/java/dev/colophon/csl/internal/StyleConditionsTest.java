package dev.colophon.csl.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class StyleConditionsTest {
  /** The situation: a second cite of the same work, at a page. */
  private static final Situation SITUATION =
      new Situation(
          Situation.CITATION,
          Set.of("subsequent", "ibid"),
          Optional.of("page"),
          NamesView.PLAIN,
          Disambiguation.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          position='ibid'                              | true
          position='first'                             | false
          position='ibid' match='none'                 | false
          position='first' match='none'                | true
          position='first ibid' match='any'            | true
          position='first ibid' match='all'            | false
          position='subsequent ibid'                   | true
          locator='page'                               | true
          locator='chapter'                            | false
          locator='page line' match='any'              | true
          locator='page' position='first' match='any'  | true
          locator='page' position='first' match='all'  | false
          locator='page' position='ibid'               | true
          disambiguate='true'                          | false
          disambiguate='true' match='none'             | true
          disambiguate='true' position='ibid' match='any' | true
          """)
  void decidesWhatTheSituationDecides(String attributes, boolean expected) {
    Element condition = condition(attributes);
    StyleConditions.decide(condition, SITUATION);
    assertThat(Elements.attributeNames(condition)).containsExactlyInAnyOrder("variable", "match");
    assertThat(condition.getAttribute("variable")).isEqualTo("no-such-variable");
    assertThat(condition.getAttribute("match")).isEqualTo(expected ? "none" : "all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          position='ibid' type='book'              | true
          position='first' type='book' match='any' | true
          position='first' type='book'             | false
          type='book'                              | true
          """)
  void leavesTheRestToTheEngine(String attributes, boolean left) {
    Element condition = condition(attributes);
    StyleConditions.decide(condition, SITUATION);
    assertThat(condition.hasAttribute("type")).isEqualTo(left);
    assertThat(condition.hasAttribute("position")).isFalse();
  }

  private static Element condition(String attributes) {
    String xml = "<style xmlns='" + CslXml.NAMESPACE + "'><if " + attributes + "/></style>";
    return Elements.children(CslXml.parse(xml, "test").getDocumentElement()).get(0);
  }
}

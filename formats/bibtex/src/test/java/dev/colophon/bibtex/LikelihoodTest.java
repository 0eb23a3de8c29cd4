package dev.colophon.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikelihoodTest {
  @Test
  void seesNoEntryInTextWithAnAddress() {
    assertThat(bibtex("write to me@book{x} = y")).isZero();
    assertThat(bibtex("{\"title\": \"@book\"}")).isZero();
    assertThat(bibtex("")).isZero();
  }

  @Test
  void takesOldFieldsAndTypesForBibtex() {
    String text = "% mine\n\t@ Book (k, YEAR = 2004, Journal={x})";
    assertThat(bibtex(text)).isGreaterThan(biblatex(text)).isPositive();
    assertThat(biblatex(text)).isPositive();
  }

  @Test
  void takesNewFieldsAndTypesForBiblatex() {
    String text = "@Online{k,\n  urldate\t= {2004-01-01}, date={2004}, year = 2004}";
    assertThat(biblatex(text)).isGreaterThan(bibtex(text));
  }

  @Test
  void countsWholeWordsOnly() {
    String text = "@book{k, update = {x}, my_date = {x}, date = {x}, year = {x}, month = {x}}";
    assertThat(bibtex(text)).isGreaterThan(biblatex(text));
  }

  private static int bibtex(String text) {
    return new BibtexFormat().likelihood(text);
  }

  private static int biblatex(String text) {
    return new BiblatexFormat().likelihood(text);
  }
}

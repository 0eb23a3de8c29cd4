package dev.colophon.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.Losses;
import dev.colophon.format.ReadResult;
import dev.colophon.format.Severity;
import dev.colophon.model.Affiliation;
import dev.colophon.model.Contributor;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Mark;
import dev.colophon.model.Organization;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in the forms in which well-known programs write CSL-JSON. */
class CslProgramsTest {
  private static final String CROSSREF =
      """
      {"indexed":{"date-parts":[[2024,1,1]],"date-time":"2024-01-01T00:00:00Z","timestamp":1704067200000},
       "reference-count":19,"publisher":"AAAS","issue":"3946",
       "license":[{"start":{"date-parts":[[2016,1,1]]},"URL":"http://creativecommons.org/licenses/by/4.0/"}],
       "content-domain":{"domain":[],"crossmark-restriction":false},"short-container-title":["Science"],
       "DOI":"10.1126/science.169.3946.635","type":"journal-article","page":"635-641","source":"Crossref",
       "title":"The Structure of <i>Ordinary</i> Water","volume":"169",
       "author":[{"ORCID":"http:\\/\\/orcid.org\\/0000-0002-1825-0097","authenticated-orcid":true,
         "given":"Henry S.","family":"Frank","sequence":"first","affiliation":[
           {"id":[{"id":"https:\\/\\/ror.org\\/01an3r305","id-type":"ROR","asserted-by":"publisher"}],
            "name":"University of Pittsburgh","place":["Pittsburgh, PA"]}]},
         {"name":"The Water Group","sequence":"additional","affiliation":[]}],
       "container-title":"Science","original-title":[],"relation":{},"subtitle":["A study"],
       "event":{"name":"Water Days","location":"Paris"},
       "issued":{"date-parts":[[1970,8,14]]},"URL":"https:\\/\\/doi.org\\/10.1126\\/science.169.3946.635",
       "ISSN":["0036-8075","1095-9203"],
       "ISBN":["http:\\/\\/id.crossref.org\\/isbn\\/9783319217468"],
       "abstract":"<jats:title>Background<\\/jats:title><jats:p>H<jats:sub>2<\\/jats:sub>O &lt; 5\
      <jats:xref ref-type=\\"bibr\\">1<\\/jats:xref><\\/jats:p>"}
      """;

  private static final String DATACITE =
      """
      {"type":"dataset","id":"https://doi.org/10.5061/dryad.8515","categories":["Malaria"],
       "author":[{"family":"Ollomo","given":"Benjamin"},{"literal":"DataCite"}],"contributor":[],
       "issued":{"date-parts":[[2011,2,1]]},"submitted":{"date-parts":[[null]]},
       "abstract":"Data from: <p>A new agent.</p>One<br/>Two","container-title":null,"version":1,
       "DOI":"10.5061/DRYAD.8515","publisher":"Dryad","title":"Data","copyright":"CC0","volume":null}
      """;

  private static final String MENDELEY =
      """
      [{"author":[{"dropping-particle":"von","family":"Smith","given":"J","non-dropping-particle":"",
         "parse-names":false,"suffix":""},
        {"dropping-particle":"","family":"WHO","given":"","non-dropping-particle":"","parse-names":false,
         "suffix":""}],
        "id":"ITEM-1","issued":{"date-parts":[["2014","5","1"]]},"title":"T","type":"article-journal"}]
      """;

  @Test
  void crossrefsItemIsOneItem() {
    Publication article = one(CROSSREF);
    assertThat(article.type()).isEqualTo(PublicationType.ARTICLE_JOURNAL);
    assertThat(article.issued().orElseThrow()).hasToString("1970-08-14");
    assertThat(article.identifiers())
        .containsExactly(
            Identifier.of(IdentifierScheme.DOI, "10.1126/science.169.3946.635"),
            Identifier.isbn("9783319217468"),
            Identifier.issn("0036-8075"),
            Identifier.issn("1095-9203"));
    assertThat(article.abstractParagraphs())
        .containsExactly(
            RichText.of("Background"),
            RichText.of(Run.of("H"), Run.of("2", Mark.SUBSCRIPT), Run.of("O < 51")));
    assertThat(article.extensions())
        .extracting(Extension::name)
        .containsExactly(
            "indexed",
            "reference-count",
            "license",
            "content-domain",
            "short-container-title",
            "relation",
            "subtitle",
            "event");
  }

  @Test
  void crossrefsNamesHaveIdentifiersAndAffiliations() {
    List<Contributor> authors = one(CROSSREF).contributors();
    assertThat(authors)
        .extracting(Contributor::name)
        .containsExactly(Person.of("Henry S.", "Frank"), Organization.of("The Water Group"));
    assertThat(authors.get(0).identifiers())
        .containsExactly(Identifier.orcid("0000-0002-1825-0097"));
    assertThat(authors.get(0).affiliations())
        .containsExactly(
            Affiliation.builder()
                .name("University of Pittsburgh")
                .place("Pittsburgh, PA")
                .addIdentifiers(Identifier.of(IdentifierScheme.ROR, "01an3r305"))
                .build());
  }

  @Test
  void whatIsNotCslIsWrittenBackAsItIs() {
    String written = new CslJsonFormat().writer().write(one(CROSSREF)).text();
    assertThat(written.replaceAll("\\s", ""))
        .contains("\"event\":{\"name\":\"WaterDays\",\"location\":\"Paris\"}")
        .contains("\"license\":[{\"start\":{\"date-parts\":[[2016,1,1]]},")
        .contains("\"content-domain\":{\"domain\":[],\"crossmark-restriction\":false}");
  }

  @Test
  void crossrefsItemHasNoErrorsAndOnlyTheIdIsMissing() {
    assertThat(read(CROSSREF).diagnostics())
        .filteredOn(found -> found.severity() != Severity.INFO)
        .extracting(Diagnostic::code)
        .containsExactly("csl-json.id-missing");
  }

  @Test
  void datacitesNullsAndEmptyListsAreNothing() {
    Publication data = one(DATACITE);
    assertThat(data.type()).isEqualTo(PublicationType.DATASET);
    assertThat(data.submitted()).isEmpty();
    assertThat(data.container()).isEmpty();
    assertThat(data.version()).contains("1");
    assertThat(data.abstractParagraphs())
        .extracting(RichText::plain)
        .containsExactly("Data from:", "A new agent.", "One", "Two");
    Losses losses = new CslJsonFormat().losses(data);
    assertThat(losses.list()).isEmpty();
  }

  @Test
  void mendeleysEmptyPartsAreNothing() {
    ReadResult result = read(MENDELEY);
    Publication article = result.publications().get(0);
    assertThat(article.contributors())
        .extracting(Contributor::name)
        .containsExactly(
            Person.builder().family("Smith").given("J").droppingParticle("von").build(),
            Person.builder().family("WHO").build());
    assertThat(article.issued().orElseThrow()).hasToString("2014-05-01");
    assertThat(result.diagnostics()).allMatch(found -> found.severity() == Severity.INFO);
    assertThat(new CslJsonFormat().writer().write(article).text())
        .doesNotContain("\"suffix\"", "\"non-dropping-particle\"");
  }

  @Test
  void anObjectOfItemsIsStillOne() {
    assertThat(
            read("{\"x\":{\"y\":1},\"a\":{\"type\":\"book\"},\"b\":{\"id\":\"c\"}}").publications())
        .extracting(found -> found.id().orElse(""))
        .containsExactly("a", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the $k$-means of $x^2$|the ,$k,-means of ,$x^2",
        "$\\\\alpha$ rays|$\\\\alpha, rays",
        "from $5 to $10|from $5 to $10",
        "US$5_000 or $6|US$5_000 or $6",
        "$HOME$|$HOME$",
        "a $ b^2 $|a $ b^2 $",
        "$$x^2$$|$$x^2$$",
      })
  void formulasStandBetweenDollars(String text, String runs) {
    Publication item = one("{\"id\":\"a\",\"type\":\"book\",\"title\":\"" + text + "\"}");
    RichText title = item.title().orElseThrow().main();
    List<String> marked =
        title.runs().stream()
            .map(run -> (run.marks().contains(Mark.MATH) ? "$" : "") + run.text())
            .toList();
    assertThat(String.join(",", marked)).isEqualTo(runs.replace("\\\\", "\\"));
    assertThat(new CslJsonFormat().losses(item).list()).isEmpty();
  }

  private static Publication one(String text) {
    List<Publication> publications = read(text).publications();
    assertThat(publications).hasSize(1);
    return publications.get(0);
  }

  private static ReadResult read(String text) {
    return new CslJsonFormat().reader().read(text);
  }
}

package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierDetectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "10.1000/182 | doi:10.1000/182",
        "doi:10.1000/182 | doi:10.1000/182",
        "DOI 10.1000/182. | doi:10.1000/182",
        "https://doi.org/10.1000/182 | doi:10.1000/182",
        "http://dx.doi.org/10.1000/a%3Cb%3E. | doi:10.1000/a<b>",
        "doi: https://doi.org/10.1000/182 | doi:10.1000/182",
        "See (doi:10.1000/182), and more. | doi:10.1000/182",
        "Published as 10.1016/S0140-6736(05)17867-9; accepted | doi:10.1016/S0140-6736(05)17867-9",
        "(10.1016/S0140-6736(05)17867-9) | doi:10.1016/S0140-6736(05)17867-9",
        "<https://doi.org/10.1000/182> | doi:10.1000/182",
        "\\url{https://doi.org/10.1000/182} | doi:10.1000/182",
        "\\href{https://doi.org/10.1000/182}{text} | doi:10.1000/182",
        "<a href=\"https://doi.org/10.1000/182\">x</a> | doi:10.1000/182",
        "<b>10.1000/182</b> | doi:10.1000/182",
        "\u201c10.1000/182\u201d | doi:10.1000/182",
        "URL:https://doi.org/10.1000/182 | doi:10.1000/182",
        "doi:10.1002/(SICI)1097-4571(1999)50:1<1::AID-ASI1>3.0.CO;2-L."
            + " | doi:10.1002/(SICI)1097-4571(1999)50:1<1::AID-ASI1>3.0.CO;2-L",
        "https://example.org/a 10.1000/182 | doi:10.1000/182",
        "arXiv:1501.00001v2 | arxiv:1501.00001v2",
        "1501.00001 | arxiv:1501.00001",
        "arXiv preprint arXiv:1501.00001 [cs.CL] | arxiv:1501.00001",
        "https://arxiv.org/pdf/1501.00001v2.pdf | arxiv:1501.00001v2",
        "see hep-th/9901001, section 2 | arxiv:hep-th/9901001",
        "9781845421922 | isbn:9781845421922",
        "978-1-84542-192-2 | isbn:9781845421922",
        "1-84542-192-2 | isbn:1845421922",
        "1 84542 192 2 | isbn:1845421922",
        "ISBN 1 84542 192 2 | isbn:1845421922",
        "Paperback, ISBN 1-84542-192-2 (2004) | isbn:1845421922",
        "ISBN: 978 1 84542 192 2 2004 | isbn:9781845421922",
        "ISBN 1845421922, 9781845421922 | isbn:1845421922",
        "urn:isbn:1845421922 | isbn:1845421922",
        "ISSN 0378-5955 | issn:0378-5955",
        "PMID: 21876726; PMCID: PMC3159421 | pmid:21876726",
        "PMC3159421 | pmcid:PMC3159421",
        "https://pubmed.ncbi.nlm.nih.gov/21876726/ | pmid:21876726",
        "hdl:2027/mdp.1 | handle:2027/mdp.1",
        "https://hdl.handle.net/2027/mdp.1 | handle:2027/mdp.1",
        "urn:nbn:de:101:1-201102033592. | urn:urn:nbn:de:101:1-201102033592",
        "ark:/12148/btv1b8449691v | ark:ark:/12148/btv1b8449691v",
        "0000-0002-1825-0097 | orcid:0000-0002-1825-0097",
        "https://orcid.org/0000-0002-1825-0097 | orcid:0000-0002-1825-0097",
        "LCCN 85-2 and more | lccn:85000002",
        "https://www.jstor.org/stable/2346178 | jstor:2346178",
        "https://ssrn.com/abstract=2354321 | ssrn:2354321",
      })
  void findsAnIdentifier(String text, String found) {
    assertThat(Identifier.detect(text)).map(Identifier::toString).contains(found);
    assertThat(Identifier.detect(text)).map(Identifier::isValid).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "no identifier",
        "doi",
        "DOI: none",
        "10.1000",
        "version 10.1000/",
        "on 10.12.2004",
        "10/12/2004",
        "1-10/2004",
        "1234-5679",
        "1999-2004",
        "pp. 0378-5955",
        "1845421922",
        "184-5421-92-2",
        "1700000000",
        "9781845421923",
        "phone 9781845421922 now",
        "price 1501.00001 a piece",
        "1513.00001",
        "21876726",
        "PMC12",
        "either/or",
        "handle and/or carry",
        "2027/mdp.1",
        "JSTOR article",
        "on 2004",
        "HAL hal-01234567",
        "ISBN 1-84542-192-3",
        "ISSN 1234-5678",
        "my10.1000/182",
        "x-doi10.1000",
        "https://example.org/doi/10.1000/182",
        "https://example.org/?doi=10.1000/182",
        "https://onlinelibrary.wiley.com/doi/10.1002/asi.1/abstract",
        "ftp://example.org/hep-th/9901001",
        "https://arxiv.org/list/cs.CL/recent",
        "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3159421/pdf/x.pdf",
        "https://doi.org/",
        "2 km/h in hep-th/2004",
        "9790260000438",
      })
  void findsNothingElse(String text) {
    assertThat(Identifier.detect(text)).isEmpty();
  }

  @Property(tries = 500)
  void readsAnyTextWithoutAnException(@ForAll String text) {
    assertThat(Identifier.detect(text).stream()).allMatch(Identifier::isValid);
    assertThat(Identifier.detect("doi:10.1000/" + text).stream()).allMatch(Identifier::isValid);
  }

  @Test
  void acceptsTextThatIsNotWellFormed() {
    assertThat(Identifier.detect("10.1000/a\ud800b")).isEmpty();
    assertThat(Identifier.detect("\udc00 doi:10.1000/182 \ud800"))
        .contains(Identifier.doi("10.1000/182"));
  }

  @ParameterizedTest
  @Tag("huge")
  @ValueSource(
      strings = {
        "doi:",
        "(doi:",
        "doi:10.1000/(",
        "10.",
        "hdl:a/",
        "http://",
        "isbn 1 ",
        "isbn:1,",
        "(((",
        "a:",
        "https://doi.org/",
        "%",
        "\ud83d\ude00",
      })
  void passesLongTextsInShortTime(String unit) {
    String text = unit.repeat(500_000 / unit.length());
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Identifier.detect(text));
  }
}

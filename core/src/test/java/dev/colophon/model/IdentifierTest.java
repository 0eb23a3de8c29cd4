package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

  private static final String SICI = "10.1002/(SICI)1097-4571(1999)50:1<1::AID-ASI1>3.0.CO;2-L";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.1000/182",
        " 10.1000/182 ",
        "doi:10.1000/182",
        "DOI 10.1000/182",
        "DOI: 10.1000/182",
        "doi10.1000/182",
        "urn:doi:10.1000/182",
        "info:doi/10.1000/182",
        "https://doi.org/10.1000/182",
        "http://doi.org/10.1000/182",
        "http://dx.doi.org/10.1000/182",
        "HTTPS://WWW.DOI.ORG/10.1000/182",
        "doi.org/10.1000/182",
        "http://doi.acm.org/10.1000/182",
        "doi:https://doi.org/10.1000/182",
        "DOI: http://dx.doi.org/doi:10.1000/182",
        "https://doi.org/10.1000%2F182",
        "https://doi.org/10.1000/182?locatt=mode:legacy",
        "https://doi.org/10.1000/182#abstract",
        "\ufeff10.1000/182\u00a0",
      })
  void readsTheFormsOfADoi(String text) {
    assertThat(Identifier.doi(text).value()).isEqualTo("10.1000/182");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SICI,
        "10.1000.10/123",
        "10.1000.10.4/123",
        "10.123456789/x",
        "10.1038/issn.1476-4687",
        "10.1000/a/b//c.",
        "10.1207/s15327957pspr0203&4_1",
        "10.1000/100%25",
        "10.1000/\u65e5\u672c\u8a9e-\ud835\udd38",
        "10.1016/S0140-6736(05)17867-9",
        "10/ggbc3v",
      })
  void keepsADoiAsWritten(String text) {
    assertThat(Identifier.doi(text).value()).isEqualTo(text);
    assertThat(Identifier.doi(text).isValid()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "10",
        "10.1000",
        "10.1000/",
        "10.123/x",
        "10.1234567890/x",
        "10.1000./x",
        "10.1000.a/x",
        "11.1000/x",
        "10.1000/a b",
        "10.1000/a\u00a0b",
        "10.1000/a\u0007b",
        "10.1000/a\u200bb",
        "10/",
        "10/3212.3123",
        "doi:",
        "DOIs 10.1000/182",
        "https://doi.org/",
        "https://example.org/10.1000/182",
        "x10.1000/182",
        " not a DOI ",
      })
  void keepsWhatIsNoDoiToTheLetter(String text) {
    Identifier doi = Identifier.doi(text);
    assertThat(doi.isValid()).isFalse();
    assertThat(doi.value()).isEqualTo(text);
    assertThat(doi.display()).isEqualTo(text);
    assertThat(doi.url()).isEmpty();
  }

  @Test
  void keepsTheCaseOfADoi() {
    assertThat(Identifier.doi("https://doi.org/10.1103/PhysRevB.27.985").value())
        .isEqualTo("10.1103/PhysRevB.27.985");
  }

  @Test
  void decodesTheEscapesOfAnAddressOnly() {
    assertThat(Identifier.doi("https://doi.org/10.1000/%E6%97%A5%3Fa%23b%25").value())
        .isEqualTo("10.1000/\u65e5?a#b%");
    assertThat(Identifier.doi("https://doi.org/10.1000/%2541").value()).isEqualTo("10.1000/%41");
    assertThat(Identifier.doi("doi:10.1000/%41").value()).isEqualTo("10.1000/%41");
    assertThat(Identifier.doi("https://doi.org/10.1000/%zz").value()).isEqualTo("10.1000/%zz");
    assertThat(Identifier.doi("https://doi.org/10.1000/%ff").value()).isEqualTo("10.1000/%ff");
    assertThat(Identifier.doi("https://doi.org/10.1000/%4").value()).isEqualTo("10.1000/%4");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "issn   | 0378-5955                | 0378-5955",
        "issn   | 03785955                 | 0378-5955",
        "issn   | ISSN 0378-5955           | 0378-5955",
        "issn   | ISSN: 2434-561x          | 2434-561X",
        "issn   | urn:issn:0317-8471       | 0317-8471",
        "issn   | 0317\u20138471           | 0317-8471",
        "issn   | https://portal.issn.org/resource/ISSN/0317-8471 | 0317-8471",
        "pmid   | 21876726                 | 21876726",
        "pmid   | PMID: 21876726           | 21876726",
        "pmid   | https://pubmed.ncbi.nlm.nih.gov/21876726/ | 21876726",
        "pmid   | http://www.ncbi.nlm.nih.gov/pubmed/21876726 | 21876726",
        "pmcid  | PMC3159421               | PMC3159421",
        "pmcid  | pmc3159421               | PMC3159421",
        "pmcid  | 3159421                  | PMC3159421",
        "pmcid  | PMCID: PMC3159421.2      | PMC3159421.2",
        "pmcid  | https://www.ncbi.nlm.nih.gov/pmc/articles/PMC3159421/ | PMC3159421",
        "arxiv  | 0704.0001                | 0704.0001",
        "arxiv  | 1501.00001v2             | 1501.00001v2",
        "arxiv  | arXiv:1501.00001V12      | 1501.00001v12",
        "arxiv  | arXiv: 1412.7878         | 1412.7878",
        "arxiv  | hep-th/9901001           | hep-th/9901001",
        "arxiv  | arXiv:HEP-TH/9901001v3   | hep-th/9901001v3",
        "arxiv  | math.gt/0309136          | math.GT/0309136",
        "arxiv  | cond-mat.mtrl-sci/0001001 | cond-mat.mtrl-sci/0001001",
        "arxiv  | https://arxiv.org/abs/1501.00001v1 | 1501.00001v1",
        "arxiv  | http://www.arxiv.org/pdf/1501.00001.pdf | 1501.00001",
        "arxiv  | https://arxiv.org/abs/math/0309136 | math/0309136",
        "handle | hdl:2027/mdp.39015012345678 | 2027/mdp.39015012345678",
        "handle | https://hdl.handle.net/20.500.12345/678 | 20.500.12345/678",
        "handle | cnri.dlib/december97-hilf | cnri.dlib/december97-hilf",
        "urn    | URN:NBN:de:101:1-201102033592 | urn:nbn:de:101:1-201102033592",
        "urn    | urn:ISBN:1845421922      | urn:isbn:1845421922",
        "urn    | urn:example:a%20b/c?+r?=q#f/? | urn:example:a%20b/c?+r?=q#f/?",
        "urn    | https://nbn-resolving.org/urn:nbn:de:101:1-201102033592"
            + " | urn:nbn:de:101:1-201102033592",
        "ark    | ARK:/12148/btv1b8449691v | ark:/12148/btv1b8449691v",
        "ark    | https://n2t.net/ark:12148/btv1b8449691v | ark:12148/btv1b8449691v",
        "lccn   | n78-890351               | n78890351",
        "lccn   | n78-89035                | n78089035",
        "lccn   | n 78890351               | n78890351",
        "lccn   | 85000002                 | 85000002",
        "lccn   | 85-2                     | 85000002",
        "lccn   | 2001-000002              | 2001000002",
        "lccn   | 75-425165//r75           | 75425165",
        "lccn   | 79139101 /AC/r932        | 79139101",
        "lccn   | LCCN: sn 83031896        | sn83031896",
        "lccn   | https://lccn.loc.gov/n78089035 | n78089035",
        "oclc   | 1234567                  | 1234567",
        "oclc   | ocm00012345              | 12345",
        "oclc   | (OCoLC)ocn123456789      | 123456789",
        "oclc   | https://www.worldcat.org/oclc/1234567 | 1234567",
        "orcid  | 0000-0002-1825-0097      | 0000-0002-1825-0097",
        "orcid  | 0000000218250097         | 0000-0002-1825-0097",
        "orcid  | https://orcid.org/0000-0002-1694-233x | 0000-0002-1694-233X",
        "orcid  | ORCID iD: 0000-0002-1825-0097 | 0000-0002-1825-0097",
        "isni   | ISNI 0000 0001 2146 438X | 000000012146438X",
        "isni   | https://isni.org/isni/000000012146438X | 000000012146438X",
        "ror    | https://ror.org/05dxps055 | 05dxps055",
        "ror    | 042NB2S44                | 042nb2s44",
        "ror    | 013meh722                | 013meh722",
        "ismn   | 979-0-2600-0043-8        | 9790260000438",
        "ismn   | ISMN M-2306-7118-7       | M230671187",
        "isan   | ISAN 0000-0000-3A8D-0000-Z-0000-0000-6" + " | 0000-0000-3A8D-0000-Z-0000-0000-6",
        "isan   | 00000000d07a0090q        | 0000-0000-D07A-0090-Q",
        "isrc   | US-S1Z-99-00001          | USS1Z9900001",
        "iswc   | T-034.524.680-1          | T0345246801",
        "isrn   | ISRN KTH/CSC/CV--99/12--SE | KTH/CSC/CV--99/12--SE",
        "mr     | 123456                   | MR0123456",
        "mr     | MR 2044932               | MR2044932",
        "mr     | http://www.ams.org/mathscinet-getitem?mr=2044932 | MR2044932",
        "zbl    | Zbl 1234.56789           | 1234.56789",
        "zbl    | JFM 47.0089.01           | 47.0089.01",
        "bibcode | 1992ApJ...400L...1W     | 1992ApJ...400L...1W",
        "bibcode | https://ui.adsabs.harvard.edu/abs/2003A%26A...401..781K"
            + " | 2003A&A...401..781K",
        "jstor  | https://www.jstor.org/stable/2346178 | 2346178",
        "ssrn   | https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2354321&x=1 | 2354321",
        "hal    | https://hal.archives-ouvertes.fr/hal-01234567v2 | hal-01234567v2",
        "hal    | http://halshs.archives-ouvertes.fr/halshs-00081748/ | halshs-00081748",
        "hal    | HAL: halshs-00081748    | halshs-00081748",
        "hal    | sic_00001234             | sic_00001234",
        "s2     | CorpusID:13756489        | CorpusID:13756489",
        "s2     | S2CID 13756489           | CorpusID:13756489",
        "s2     | 204E3073870FAE3D05BCBC2F6A8E263D9B72E776"
            + " | 204e3073870fae3d05bcbc2f6a8e263d9b72e776",
        "google-books | https://books.google.com/books?id=gzA4AAAACAAJ&pg=PA1 | gzA4AAAACAAJ",
        "wikidata | http://www.wikidata.org/entity/q42 | Q42",
      })
  void readsTheNormalForm(String scheme, String text, String value) {
    Identifier identifier = Identifier.of(IdentifierScheme.of(scheme), text);
    assertThat(identifier.value()).isEqualTo(value);
    assertThat(identifier.isValid()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "issn   | 0378-5956",
        "issn   | 0378-595X",
        "issn   | 0378-595",
        "issn   | 0378-59550",
        "issn   | 0378-5955 (print)",
        "issn   | 0378-5955, 2434-561X",
        "issn   | issn-9",
        "pmid   | 0",
        "pmid   | 0123",
        "pmid   | 1234567890",
        "pmid   | PMC3159421",
        "pmcid  | PMC",
        "pmcid  | PMC0123",
        "pmcid  | PMC123.",
        "arxiv  | 0703.0001",
        "arxiv  | 0713.0001",
        "arxiv  | 0700.0001",
        "arxiv  | 0704.00001",
        "arxiv  | 1412.00001",
        "arxiv  | 1501.0001",
        "arxiv  | 0704.0000",
        "arxiv  | 0704.0001v0",
        "arxiv  | 0704.0001v",
        "arxiv  | hep-th/9913001",
        "arxiv  | hep-th/0704001",
        "arxiv  | hep-th/9000001",
        "arxiv  | hep-th/9901000",
        "arxiv  | hep-th/99010012",
        "arxiv  | history/9901001",
        "arxiv  | math.G/9901001",
        "arxiv  | 9901001",
        "arxiv  | 1501.00001 [cs.CL]",
        "handle | 2027",
        "handle | 2027/",
        "handle | /x",
        "handle | http://example.org/x",
        "urn    | urn:x:abc",
        "urn    | urn:-ab:c",
        "urn    | urn:ab-:c",
        "urn    | urn:example:",
        "urn    | urn:example:/a",
        "urn    | urn:example:a b",
        "urn    | urn:example:a%2",
        "urn    | urn:example:a?b",
        "urn    | urn:example:a?=",
        "urn    | urn:example:a#b#c",
        "urn    | urn:abcdefghijklmnopqrstuvwxyz1234567:a",
        "urn    | http://example.org/",
        "ark    | ark:/1214/x",
        "ark    | ark:/12148/",
        "ark    | 12148/btv1b8449691v",
        "lccn   | QA76.9.O63",
        "lccn   | abcd78890351",
        "lccn   | n7889035",
        "lccn   | 2001-0000002",
        "lccn   | 85-",
        "lccn   | 85-2-3",
        "lccn   | 201000002",
        "lccn   | abc2001000002",
        "oclc   | 0",
        "oclc   | ocm",
        "oclc   | 1234567890123",
        "orcid  | 0000-0002-1825-0098",
        "orcid  | 0000-0002-1825-009X",
        "orcid  | 0000-0002-1825-009",
        "isni   | 0000 0001 2146 4380",
        "ror    | 05dxps056",
        "ror    | 15dxps055",
        "ror    | 05dxpu055",
        "ismn   | 9790260000439",
        "ismn   | 9781845421922",
        "ismn   | M-2306-7118-8",
        "isan   | 0000-0000-3A8D-0000-Z-0000-0000-7",
        "isan   | 0000-0000-3A8D-0000-Y-0000-0000-6",
        "isan   | 0000-0000-3A8D-0000",
        "isrc   | U1-S1Z-99-00001",
        "isrc   | US-S1Z-99-0000A",
        "iswc   | T-034.524.680-2",
        "iswc   | 0345246801",
        "isrn   | KTH/CSC/CV-99",
        "mr     | 91a:68053",
        "mr     | 12345678",
        "zbl    | 1234.5678",
        "zbl    | 1234-56789",
        "bibcode | 1992ApJ...400L...1",
        "bibcode | 1992ApJ...400L...12",
        "bibcode | 1992ApJ 400L    1 W",
        "jstor  | a b",
        "ssrn   | abc",
        "hal    | hal-0123456",
        "hal    | hal-01234567x",
        "hal    | 2004-12345678",
        "s2     | 204E3073870FAE3D05BCBC2F6A8E263D9B72E77",
        "google-books | gzA4AAAACAA",
        "wikidata | Q042",
        "wikidata | 42",
      })
  void keepsWhatIsNotValidToTheLetter(String scheme, String text) {
    Identifier identifier = Identifier.of(IdentifierScheme.of(scheme), text);
    assertThat(identifier.isValid()).isFalse();
    assertThat(identifier.value()).isEqualTo(text);
    assertThat(identifier.url()).isEmpty();
  }

  @Test
  void doesNotTrimWhatIsNotValid() {
    assertThat(Identifier.isbn(" ISBN 123\t").value()).isEqualTo(" ISBN 123\t");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "isbn | 1845421922       | 1-84542-192-2",
        "isbn | 9780306406157    | 978-0-306-40615-7",
        "issn | 03178471         | 0317-8471",
        "orcid | 0000000218250097 | 0000-0002-1825-0097",
        "isni | 000000012146438X | 0000 0001 2146 438X",
        "ismn | 9790260000438    | 979-0-2600-0043-8",
        "ismn | M230671187       | M-2306-7118-7",
        "isrc | USS1Z9900001     | US-S1Z-99-00001",
        "iswc | T0345246801      | T-034.524.680-1",
        "doi  | doi:10.1000/182  | 10.1000/182",
        "arxiv | arXiv:0704.0001 | 0704.0001",
      })
  void showsAValueAsItIsPrinted(String scheme, String text, String display) {
    assertThat(Identifier.of(IdentifierScheme.of(scheme), text).display()).isEqualTo(display);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doi  | 10.1000/182 | https://doi.org/10.1000/182",
        "doi  | "
            + SICI
            + " | https://doi.org/10.1002/(SICI)1097-4571(1999)50:1%3C1::AID-ASI1%3E3.0.CO;2-L",
        "doi  | 10.1000/a%b?c#d\"[e]\u65e5"
            + " | https://doi.org/10.1000/a%25b%3Fc%23d%22%5Be%5D%E6%97%A5",
        "issn | 0317-8471 | https://portal.issn.org/resource/ISSN/0317-8471",
        "pmid | 21876726 | https://pubmed.ncbi.nlm.nih.gov/21876726/",
        "pmcid | PMC3159421 | https://pmc.ncbi.nlm.nih.gov/articles/PMC3159421/",
        "arxiv | math.GT/0309136 | https://arxiv.org/abs/math.GT/0309136",
        "handle | 2027/mdp.1 | https://hdl.handle.net/2027/mdp.1",
        "urn  | urn:nbn:de:101:1-201102033592"
            + " | https://nbn-resolving.org/urn:nbn:de:101:1-201102033592",
        "ark  | ark:/12148/btv1b8449691v | https://n2t.net/ark:/12148/btv1b8449691v",
        "lccn | n78-89035 | https://lccn.loc.gov/n78089035",
        "oclc | 1234567 | https://search.worldcat.org/title/1234567",
        "orcid | 0000-0002-1825-0097 | https://orcid.org/0000-0002-1825-0097",
        "isni | 0000 0001 2146 438X | https://isni.org/isni/000000012146438X",
        "ror  | 05dxps055 | https://ror.org/05dxps055",
        "mr   | 123456 | https://mathscinet.ams.org/mathscinet-getitem?mr=MR0123456",
        "zbl  | 1234.56789 | https://zbmath.org/?q=an:1234.56789",
        "bibcode | 2003A&A...401..781K | https://ui.adsabs.harvard.edu/abs/2003A&A...401..781K",
        "jstor | 2346178 | https://www.jstor.org/stable/2346178",
        "ssrn | 2354321 | https://ssrn.com/abstract=2354321",
        "hal  | hal-01234567 | https://hal.science/hal-01234567",
        "s2   | CorpusID:13756489 | https://api.semanticscholar.org/CorpusID:13756489",
        "google-books | gzA4AAAACAAJ | https://books.google.com/books?id=gzA4AAAACAAJ",
        "wikidata | Q42 | https://www.wikidata.org/wiki/Q42",
      })
  void linksToTheResolver(String scheme, String text, String url) {
    assertThat(Identifier.of(IdentifierScheme.of(scheme), text).url()).contains(url);
  }

  @ParameterizedTest
  @CsvSource({
    "isbn, 1845421922",
    "ismn, 9790260000438",
    "urn, urn:isbn:1845421922",
    "viaf, 102333412",
  })
  void hasNoLinkWithoutAResolver(String scheme, String text) {
    assertThat(Identifier.of(IdentifierScheme.of(scheme), text).url()).isEmpty();
  }

  @Test
  void keepsTheTextOfAnUnknownScheme() {
    Identifier viaf = Identifier.of(IdentifierScheme.of("viaf"), " 102333412 ");
    assertThat(viaf.value()).isEqualTo(" 102333412 ");
    assertThat(viaf.isValid()).isTrue();
    assertThat(Identifier.of(IdentifierScheme.of("viaf"), " ").isValid()).isFalse();
  }

  @Test
  void holdsAQualifier() {
    Identifier isbn = Identifier.isbn("1845421922");
    Identifier paperback = isbn.withQualifier("pbk");
    assertThat(isbn.qualifier()).isEmpty();
    assertThat(paperback.qualifier()).contains("pbk");
    assertThat(paperback.value()).isEqualTo(isbn.value());
    assertThat(paperback.isValid()).isTrue();
    assertThat(paperback.withQualifier("").qualifier()).contains("");
    assertThat(paperback).isNotEqualTo(isbn).isNotEqualTo(isbn.withQualifier("hbk"));
    assertThat(paperback)
        .isEqualTo(Identifier.isbn("1-84542-192-2").withQualifier("pbk"))
        .hasSameHashCodeAs(isbn.withQualifier("pbk"));
  }

  @Test
  void isAnotherValueUnderAnotherScheme() {
    Identifier handle = Identifier.handle("10.1000/182");
    assertThat(handle.isValid()).isTrue();
    assertThat(handle).isNotEqualTo(Identifier.doi("10.1000/182"));
  }

  @Test
  void showsSchemeAndValue() {
    assertThat(Identifier.doi("https://doi.org/10.1000/xyz")).hasToString("doi:10.1000/xyz");
    assertThat(Identifier.isbn("1845421922").withQualifier("pbk"))
        .hasToString("isbn:1845421922 (pbk)");
  }

  @Test
  void hasAFactoryForEachOfTheCommonSchemes() {
    assertThat(Identifier.doi("").scheme()).isEqualTo(IdentifierScheme.DOI);
    assertThat(Identifier.isbn("").scheme()).isEqualTo(IdentifierScheme.ISBN);
    assertThat(Identifier.issn("").scheme()).isEqualTo(IdentifierScheme.ISSN);
    assertThat(Identifier.pmid("").scheme()).isEqualTo(IdentifierScheme.PMID);
    assertThat(Identifier.pmcid("").scheme()).isEqualTo(IdentifierScheme.PMCID);
    assertThat(Identifier.arxiv("").scheme()).isEqualTo(IdentifierScheme.ARXIV);
    assertThat(Identifier.handle("").scheme()).isEqualTo(IdentifierScheme.HANDLE);
    assertThat(Identifier.urn("").scheme()).isEqualTo(IdentifierScheme.URN);
    assertThat(Identifier.lccn("").scheme()).isEqualTo(IdentifierScheme.LCCN);
    assertThat(Identifier.orcid("").scheme()).isEqualTo(IdentifierScheme.ORCID);
    assertThat(Identifier.isni("").scheme()).isEqualTo(IdentifierScheme.ISNI);
    assertThat(Identifier.ror("").scheme()).isEqualTo(IdentifierScheme.ROR);
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Identifier.of(null, ""))
        .withMessageContaining("scheme");
    assertThatNullPointerException()
        .isThrownBy(() -> Identifier.doi(null))
        .withMessageContaining("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Identifier.detect(null))
        .withMessageContaining("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Identifier.doi("").withQualifier(null))
        .withMessageContaining("newQualifier");
  }

  @Test
  void namesTheArgumentThatIsNotWellFormed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.doi("10.1000/\ud800"))
        .withMessageStartingWith("text");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Identifier.doi("").withQualifier("\udc00"))
        .withMessageStartingWith("newQualifier");
  }
}

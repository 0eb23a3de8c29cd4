package dev.colophon.model;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

class IdentifierLawsTest {

  /** Valid values, one at least of each scheme, in their normal forms. */
  private static final Map<IdentifierScheme, List<String>> VALUES =
      Map.ofEntries(
          Map.entry(
              IdentifierScheme.DOI, List.of("10.1000/182", "10.1002/(A)1<1::B>3;2-L", "10/ab")),
          Map.entry(IdentifierScheme.ISBN, List.of("1845421922", "9780306406157", "080442957X")),
          Map.entry(IdentifierScheme.ISSN, List.of("0378-5955", "2434-561X")),
          Map.entry(IdentifierScheme.PMID, List.of("21876726")),
          Map.entry(IdentifierScheme.PMCID, List.of("PMC3159421", "PMC3159421.2")),
          Map.entry(IdentifierScheme.ARXIV, List.of("1501.00001v2", "math.GT/0309136")),
          Map.entry(IdentifierScheme.HANDLE, List.of("2027/mdp.1", "20.500.12345/a?b#c%41")),
          Map.entry(IdentifierScheme.URN, List.of("urn:nbn:de:101:1-2%41", "urn:isbn:1?+r?=q#f")),
          Map.entry(IdentifierScheme.ARK, List.of("ark:/12148/btv1b8449691v", "ark:12148/a%41")),
          Map.entry(IdentifierScheme.LCCN, List.of("n78089035", "2001000002")),
          Map.entry(IdentifierScheme.OCLC, List.of("1234567")),
          Map.entry(IdentifierScheme.ORCID, List.of("0000-0002-1825-0097", "0000-0002-1694-233X")),
          Map.entry(IdentifierScheme.ISNI, List.of("000000012146438X")),
          Map.entry(IdentifierScheme.ROR, List.of("05dxps055", "042nb2s44")),
          Map.entry(IdentifierScheme.ISMN, List.of("9790260000438", "M230671187")),
          Map.entry(IdentifierScheme.ISAN, List.of("0000-0000-3A8D-0000-Z-0000-0000-6")),
          Map.entry(IdentifierScheme.ISRC, List.of("USS1Z9900001")),
          Map.entry(IdentifierScheme.ISWC, List.of("T0345246801")),
          Map.entry(IdentifierScheme.ISRN, List.of("KTH/CSC/CV--99/12--SE")),
          Map.entry(IdentifierScheme.MR, List.of("MR0123456")),
          Map.entry(IdentifierScheme.ZBL, List.of("1234.56789", "47.0089.01")),
          Map.entry(IdentifierScheme.BIBCODE, List.of("2003A&A...401..781K")),
          Map.entry(IdentifierScheme.JSTOR, List.of("2346178", "10.5325/j.1.1.0001")),
          Map.entry(IdentifierScheme.SSRN, List.of("2354321")),
          Map.entry(IdentifierScheme.HAL, List.of("hal-01234567v2")),
          Map.entry(
              IdentifierScheme.S2,
              List.of("CorpusID:13756489", "204e3073870fae3d05bcbc2f6a8e263d9b72e776")),
          Map.entry(IdentifierScheme.GOOGLE_BOOKS, List.of("gzA4AAAACAAJ")),
          Map.entry(IdentifierScheme.WIKIDATA, List.of("Q42")),
          Map.entry(IdentifierScheme.of("viaf"), List.of("102333412")));

  private static final List<String> FRAGMENTS =
      List.of(
          "doi:",
          "https://doi.org/",
          "ISBN-13: ",
          "isbn",
          "urn:isbn:",
          "ISSN ",
          "arXiv:",
          "PMC",
          "http://arxiv.org/abs/",
          "hdl:",
          "urn:",
          "ark:/",
          "https://hdl.handle.net/",
          "www.",
          "info:doi/",
          "https://orcid.org/",
          "MR",
          "T-",
          "Q",
          "on",
          "(OCoLC)",
          "/",
          "//",
          ".",
          ":",
          "-",
          " ",
          "\u00a0",
          "\u2013",
          "\u200b",
          "%",
          "%25",
          "%2F",
          "%41",
          "%ff",
          "%C3%A9",
          "?",
          "#",
          "&",
          "=",
          "x",
          "X",
          "v2",
          ".pdf",
          "10.1000",
          "0",
          "9",
          "\u0130",
          "\u017f",
          "\u212a",
          "\u0000",
          "\ud83d\ude00",
          "\u0663",
          "\n",
          "(",
          ")");

  @Property(tries = 3000)
  void aValueGivesTheSameIdentifierAgain(
      @ForAll("schemes") IdentifierScheme scheme, @ForAll("hostile") String text) {
    Identifier identifier = Identifier.of(scheme, text);
    assertThat(Identifier.of(scheme, identifier.value())).isEqualTo(identifier);
    assertThat(Identifier.of(scheme, identifier.value()).isValid()).isEqualTo(identifier.isValid());
  }

  @Property(tries = 3000)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void aDecoratedValueGivesTheSameIdentifierAgain(
      @ForAll("decorated") Map.Entry<IdentifierScheme, String> written) {
    Identifier identifier = Identifier.of(written.getKey(), written.getValue());
    assertThat(Identifier.of(identifier.scheme(), identifier.value())).isEqualTo(identifier);
    Statistics.label("valid")
        .collect(identifier.isValid())
        .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
  }

  @Property(tries = 3000)
  void whatIsNotValidIsKeptAsWritten(
      @ForAll("schemes") IdentifierScheme scheme, @ForAll("hostile") String text) {
    Identifier identifier = Identifier.of(scheme, text);
    if (!identifier.isValid()) {
      assertThat(identifier.value()).isEqualTo(text);
      assertThat(identifier.display()).isEqualTo(text);
      assertThat(identifier.url()).isEmpty();
    }
  }

  @Property(tries = 1000)
  void aNormalFormIsItself(@ForAll("valid") Identifier identifier) {
    assertThat(VALUES.get(identifier.scheme())).contains(identifier.value());
    assertThat(identifier.isValid()).isTrue();
  }

  @Property(tries = 1000)
  void theAddressGivesTheIdentifierAgain(@ForAll("valid") Identifier identifier) {
    identifier
        .url()
        .ifPresent(
            url -> {
              assertThat(url).matches("https://[!-~]+");
              assertThat(Identifier.of(identifier.scheme(), url)).isEqualTo(identifier);
              assertThat(Identifier.detect(url)).contains(identifier);
            });
  }

  @Property(tries = 1000)
  void theAddressOfAnyDoiGivesItAgain(@ForAll("hostile") String suffix) {
    Identifier doi = Identifier.doi("10.1000/" + suffix);
    doi.url().ifPresent(url -> assertThat(Identifier.doi(url)).isEqualTo(doi));
  }

  @Property(tries = 1000)
  void thePrintedFormGivesTheIdentifierAgain(@ForAll("valid") Identifier identifier) {
    assertThat(Identifier.of(identifier.scheme(), identifier.display())).isEqualTo(identifier);
  }

  @Property
  void noSingleDigitOfACheckedNumberMayChange(@ForAll("checked") Identifier identifier) {
    String value = identifier.value();
    for (int i = 0; i < value.length(); i++) {
      for (char c : "0123456789X".toCharArray()) {
        String changed = value.substring(0, i) + c + value.substring(i + 1);
        if (Character.isLetterOrDigit(value.charAt(i)) && !changed.equals(value)) {
          assertThat(Identifier.of(identifier.scheme(), changed).isValid()).as(changed).isFalse();
        }
      }
    }
  }

  @Provide
  Arbitrary<IdentifierScheme> schemes() {
    return Arbitraries.of(
        VALUES.keySet().stream().sorted(comparing(IdentifierScheme::name)).toList());
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(6).map(IdentifierLawsTest::wellFormed);
    Arbitrary<String> part =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.of(FRAGMENTS)),
            Tuple.of(2, Arbitraries.of(allValues())),
            Tuple.of(1, any));
    return part.list().ofMaxSize(6).map(parts -> String.join("", parts));
  }

  /** A valid value of a scheme with up to three fragments before and one after it. */
  @Provide
  Arbitrary<Map.Entry<IdentifierScheme, String>> decorated() {
    Arbitrary<String> fragment = Arbitraries.of(FRAGMENTS);
    Arbitrary<String> before = fragment.list().ofMaxSize(3).map(list -> String.join("", list));
    Arbitrary<String> after = Arbitraries.oneOf(fragment, Arbitraries.just(""));
    return Combinators.combine(valid(), before, after)
        .as((id, start, end) -> Map.entry(id.scheme(), start + id.value() + end));
  }

  @Provide
  Arbitrary<Identifier> valid() {
    return schemes()
        .flatMap(
            scheme -> Arbitraries.of(VALUES.get(scheme)).map(text -> Identifier.of(scheme, text)));
  }

  @Provide
  Arbitrary<Identifier> checked() {
    Arbitrary<Identifier> issn =
        Arbitraries.strings().numeric().ofLength(7).map(digits -> checked("issn", digits));
    Arbitrary<Identifier> orcid =
        Arbitraries.strings().numeric().ofLength(15).map(digits -> checked("orcid", digits));
    Arbitrary<Identifier> isni =
        Arbitraries.strings().numeric().ofLength(15).map(digits -> checked("isni", digits));
    return Arbitraries.oneOf(issn, orcid, isni);
  }

  private static Identifier checked(String scheme, String digits) {
    List<Identifier> valid = new ArrayList<>();
    for (char c : "0123456789X".toCharArray()) {
      Identifier identifier = Identifier.of(IdentifierScheme.of(scheme), digits + c);
      if (identifier.isValid()) {
        valid.add(identifier);
      }
    }
    assertThat(valid).as("check characters for %s", digits).hasSize(1);
    return valid.get(0);
  }

  private static List<String> allValues() {
    return VALUES.values().stream().flatMap(List::stream).sorted().toList();
  }

  private static String wellFormed(String text) {
    return text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}

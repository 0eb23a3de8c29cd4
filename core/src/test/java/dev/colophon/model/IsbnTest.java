package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1845421922",
        "1-84542-192-2",
        "1 84542 192 2",
        " 1 84542 192 2\t",
        "ISBN 1-84542-192-2",
        "isbn: 1845421922",
        "ISBN1845421922",
        "ISBN-10: 1-84542-192-2",
        "ISBN 10: 1-84542-192-2",
        "ISBN-10 1845421922",
        "ISBN=1845421922",
        "urn:isbn:1-84542-192-2",
        "URN:ISBN:1845421922",
        "1\u201084542\u2011192\u20132",
        "1\u00a084542\u2009192\u202f2",
        "1\u221284542\u2212192\u22122",
        "\u200e1845421922\u200b",
        "1\u00ad84542192\u00ad2",
      })
  void readsTheFormsInWhichItIsWritten(String text) {
    assertThat(Isbn.parse(text)).map(Isbn::value).contains("1845421922");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "ISBN",
        "1845421923",
        "184542192",
        "18454219222",
        "1-84542-192-2-",
        "-1845421922",
        "1_84542_192_2",
        "1845421922 (pbk.)",
        "1845421922.",
        "1845421922, 9781845421922",
        "X845421922",
        "18454X1922",
        "9781845421923",
        "978184542192X",
        "9771845421925",
        "9790260000438",
        "\u0661845421922",
      })
  void refusesAnythingElse(String text) {
    assertThat(Isbn.parse(text)).isEmpty();
  }

  @Test
  void endsInXForTen() {
    assertThat(Isbn.parse("0-8044-2957-x")).map(Isbn::value).contains("080442957X");
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Isbn.parse(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> Isbn.from(null)).withMessage("identifier");
  }

  @ParameterizedTest
  @CsvSource({
    "1845421922, 9781845421922",
    "0306406152, 9780306406157",
    "080442957X, 9780804429573",
    "316148410X, 9783161484100",
    "9992158107, 9789992158104",
  })
  void convertsBetweenTenAndThirteenDigits(String ten, String thirteen) {
    Isbn shorter = isbn(ten);
    Isbn longer = isbn(thirteen);
    assertThat(shorter.toIsbn13()).isEqualTo(longer).hasSameHashCodeAs(longer);
    assertThat(longer.toIsbn10()).contains(shorter);
    assertThat(longer.toIsbn13()).isSameAs(longer);
    assertThat(shorter.toIsbn10()).containsSame(shorter);
    assertThat(shorter).isNotEqualTo(longer);
  }

  @Test
  void hasNoTenDigitsUnderAnotherPrefix() {
    assertThat(isbn("9791090636071").toIsbn10()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-84542-192-2",
        "978-1-84542-192-2",
        "0-306-40615-2",
        "978-0-306-40615-7",
        "978-3-16-148410-0",
        "99921-58-10-7",
        "9971-5-0210-0",
        "960-425-059-0",
        "80-902734-1-6",
        "85-359-0277-5",
        "1-84356-028-3",
        "0-684-84328-5",
        "0-8044-2957-X",
        "0-85131-041-9",
        "93-86954-21-4",
        "0-943396-04-2",
        "0-9752298-0-X",
        "3-598-21508-8",
        "978-4-87311-336-4",
        "979-10-90636-07-1",
        "979-8-6024-0545-3",
      })
  void hyphenatesByTheRangesOfTheAgency(String hyphenated) {
    assertThat(isbn(hyphenated).hyphenated()).isEqualTo(hyphenated);
  }

  @ParameterizedTest
  @ValueSource(strings = {"9786110000007", "6110000001", "9799900000009", "9798000000000"})
  void staysWithoutHyphensOutsideTheRanges(String text) {
    String digits = withCheckDigit(text);
    assertThat(isbn(digits).hyphenated()).isEqualTo(digits);
  }

  @Property
  void hyphensChangeNoDigit(@ForAll("isbns") String digits) {
    String hyphenated = isbn(digits).hyphenated();
    assertThat(hyphenated.replace("-", "")).isEqualTo(digits);
    assertThat(Isbn.parse(hyphenated)).contains(isbn(digits));
    List<String> elements = List.of(hyphenated.split("-", -1));
    assertThat(elements).allMatch(element -> !element.isEmpty());
    assertThat(elements.size()).isIn(1, digits.length() == 10 ? 4 : 5);
  }

  @Property
  void tenDigitsComeBackFromThirteen(@ForAll("isbn10s") String digits) {
    Isbn isbn = isbn(digits);
    assertThat(isbn.toIsbn13().value()).startsWith("978" + digits.substring(0, 9)).hasSize(13);
    assertThat(Isbn.parse(isbn.toIsbn13().value())).contains(isbn.toIsbn13());
    assertThat(isbn.toIsbn13().toIsbn10()).contains(isbn);
  }

  @Property
  void noSingleDigitMayChange(@ForAll("isbns") String digits) {
    IntStream.range(0, digits.length() - 1)
        .forEach(
            i -> {
              for (char c = '0'; c <= '9'; c++) {
                String changed = digits.substring(0, i) + c + digits.substring(i + 1);
                assertThat(Isbn.parse(changed).isPresent()).isEqualTo(changed.equals(digits));
              }
            });
  }

  @Property
  void noTwoNeighboursOfTenDigitsMayChangePlaces(@ForAll("isbn10s") String digits) {
    for (int i = 0; i < 8; i++) {
      String changed =
          digits.substring(0, i)
              + digits.charAt(i + 1)
              + digits.charAt(i)
              + digits.substring(i + 2);
      assertThat(Isbn.parse(changed).isPresent()).isEqualTo(changed.equals(digits));
    }
  }

  @Property
  void readsAnyTextWithoutAnException(@ForAll String text) {
    assertThat(Isbn.parse(text)).isNotNull();
  }

  @Test
  void comesFromAnIdentifier() {
    assertThat(Isbn.from(Identifier.isbn("1-84542-192-2"))).contains(isbn("1845421922"));
    assertThat(Isbn.from(Identifier.isbn("1-84542-192-3"))).isEmpty();
    assertThat(Isbn.from(Identifier.of(IdentifierScheme.of("ean"), "9781845421922"))).isEmpty();
  }

  @Test
  void showsItsDigits() {
    assertThat(isbn("1-84542-192-2")).hasToString("1845421922");
  }

  @Provide
  Arbitrary<String> isbns() {
    Arbitrary<String> long978 = digits(9).map(body -> withCheckDigit("978" + body + "0"));
    Arbitrary<String> long979 =
        digits(9)
            .filter(body -> !body.startsWith("0"))
            .map(body -> withCheckDigit("979" + body + "0"));
    return Arbitraries.oneOf(isbn10s(), long978, long979);
  }

  @Provide
  Arbitrary<String> isbn10s() {
    return digits(9).map(body -> withCheckDigit(body + "0"));
  }

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Isbn isbn(String text) {
    return Isbn.parse(text).orElseThrow();
  }

  /** Puts the right check digit in the place of the last one, found by trying all of them. */
  private static String withCheckDigit(String digits) {
    String body = digits.substring(0, digits.length() - 1);
    return "0123456789X"
        .chars()
        .mapToObj(check -> body + (char) check)
        .filter(IsbnTest::isSumRight)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSumRight(String isbn) {
    if (isbn.length() == 10) {
      return IntStream.range(0, 10).map(i -> value(isbn, i) * (10 - i)).sum() % 11 == 0;
    }
    return !isbn.endsWith("X")
        && IntStream.range(0, 13).map(i -> value(isbn, i) * (i % 2 * 2 + 1)).sum() % 10 == 0;
  }

  private static int value(String isbn, int index) {
    return isbn.charAt(index) == 'X' ? 10 : isbn.charAt(index) - '0';
  }
}

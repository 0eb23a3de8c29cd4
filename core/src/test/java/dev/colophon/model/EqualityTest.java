package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that differ in one place are not equal: every law is told by equality. */
class EqualityTest {
  static Stream<List<Object>> different() {
    Isbn isbn = Isbn.parse("9780306406157").orElseThrow();
    Identifier doi = Identifier.of(IdentifierScheme.DOI, "10.1000/182");
    DatePoint year = DatePoint.of(2004);
    DatePoint month = DatePoint.of(2004, 7);
    return Stream.of(
        List.of(Pages.of("1-9"), Pages.of("1-8"), Pages.of("1"), Pages.of("")),
        List.of(
            RichText.of("a"),
            RichText.of("b"),
            RichText.of(Run.of("a", Mark.BOLD)),
            RichText.of(Run.of("a", Mark.ITALIC)),
            RichText.EMPTY),
        List.of(Run.of("a"), Run.of("b"), Run.of("a", Mark.BOLD)),
        List.of(IdentifierScheme.DOI, IdentifierScheme.ISBN, IdentifierScheme.of("mine")),
        List.of(
            doi,
            Identifier.of(IdentifierScheme.DOI, "10.1000/183"),
            Identifier.of(IdentifierScheme.of("mine"), "10.1000/182"),
            doi.withQualifier("print"),
            doi.withQualifier("online")),
        List.of(isbn, Isbn.parse("9783161484100").orElseThrow()),
        List.of(ContributorRole.AUTHOR, ContributorRole.EDITOR, ContributorRole.of("mine")),
        List.of(
            year,
            DatePoint.of(2005),
            month,
            DatePoint.of(2004, 8),
            DatePoint.of(2004, 7, 1),
            DatePoint.of(2004, 7, 2)),
        List.of(
            PublicationDate.of(year),
            PublicationDate.of(month),
            PublicationDate.between(year, month),
            PublicationDate.between(year, DatePoint.of(2004, 8)),
            PublicationDate.between(month, DatePoint.of(2004, 8)),
            PublicationDate.openEnd(year),
            PublicationDate.openStart(year),
            PublicationDate.unknownEnd(year),
            PublicationDate.unknownStart(year),
            PublicationDate.parse("2004?"),
            PublicationDate.parse("2004~"),
            PublicationDate.parse("2004%"),
            PublicationDate.parse("200X"),
            PublicationDate.parse("20XX"),
            PublicationDate.parse("forthcoming"),
            PublicationDate.parse("in press")),
        List.of(
            ModelPath.parse("title.main"),
            ModelPath.parse("title.subtitle"),
            ModelPath.parse("contributors[0]"),
            ModelPath.parse("contributors[1]")));
  }

  @ParameterizedTest
  @MethodSource("different")
  void tellsDifferentValuesApart(List<Object> values) {
    for (Object one : values) {
      assertThat(values).filteredOn(one::equals).containsExactly(one);
      assertThat(one).isNotEqualTo(Optional.of(one)).isNotEqualTo(null);
    }
  }

  @ParameterizedTest
  @MethodSource("different")
  void givesDifferentHashCodes(List<Object> values) {
    assertThat(values.stream().map(Object::hashCode)).doesNotHaveDuplicates();
  }
}

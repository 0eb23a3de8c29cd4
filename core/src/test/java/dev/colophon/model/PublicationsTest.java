package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PublicationsTest {
  private static final Publication BOOK =
      Publication.book("Local Enterprises")
          .editor("Hubert", "Schmitz")
          .addKeywords("a", "b", "c", "d")
          .build();

  @Test
  void haveNoDifferencesIfTheyAreEqual() {
    assertThat(Publications.diff(BOOK, BOOK.toBuilder().build())).isEmpty();
  }

  @Test
  void differInAValueThatOneLacks() {
    assertThat(diff(BOOK, BOOK.withEdition("2"))).containsExactly("edition: nothing -> \"2\"");
    assertThat(diff(BOOK.withEdition("2"), BOOK)).containsExactly("edition: \"2\" -> nothing");
  }

  @Test
  void differInTheSmallestPart() {
    Publication other =
        BOOK.withContributors(
            Contributor.of(
                ContributorRole.EDITOR,
                Person.builder().given("Hubert").family("Schmidt").suffix("Jr.").build()));
    assertThat(diff(BOOK, other))
        .containsExactly(
            "contributors[0].name.family: \"Schmitz\" -> \"Schmidt\"",
            "contributors[0].name.suffix: nothing -> \"Jr.\"");
  }

  @Test
  void differInTheWholeNameIfItsKindIsAnother() {
    Publication other =
        BOOK.withContributors(Contributor.of(ContributorRole.EDITOR, Organization.of("IDS")));
    assertThat(diff(BOOK, other))
        .containsExactly(
            "contributors[0].name: \"{family: Schmitz, given: Hubert}\" -> "
                + "\"{organization: IDS}\"");
  }

  @Test
  void differInFlags() {
    Publication other =
        BOOK.withContributors(
            Contributor.of(
                ContributorRole.EDITOR,
                Person.builder().given("Hubert").family("Schmitz").staticOrdering(true).build()));
    assertThat(diff(BOOK, other))
        .containsExactly("contributors[0].name.staticOrdering: nothing -> \"true\"");
  }

  @Test
  void differInMarksOnly() {
    Publication other =
        BOOK.withTitle(
            Title.builder().main(RichText.of(Run.of("Local Enterprises", Mark.BOLD))).build());
    assertThat(Publications.diff(BOOK, other))
        .extracting(difference -> difference.path().toString())
        .containsExactly("title.main");
  }

  @Test
  void differInOneElementIfOneIsMissing() {
    assertThat(diff(BOOK, BOOK.withKeywords("a", "c", "d")))
        .containsExactly("keywords[1]: \"b\" -> nothing");
    assertThat(diff(BOOK.withKeywords("a", "c", "d"), BOOK))
        .containsExactly("keywords[1]: nothing -> \"b\"");
    assertThat(diff(BOOK, BOOK.withKeywords("b", "c", "d")))
        .containsExactly("keywords[0]: \"a\" -> nothing");
    assertThat(diff(BOOK, BOOK.withKeywords("a", "b", "c")))
        .containsExactly("keywords[3]: \"d\" -> nothing");
  }

  @Test
  void differInAnElementThatChangedBesideOneThatIsMissing() {
    assertThat(diff(BOOK, BOOK.withKeywords("a", "x", "d")))
        .containsExactly("keywords[1]: \"b\" -> \"x\"", "keywords[2]: \"c\" -> nothing");
  }

  @Test
  void matchEqualElementsBetweenGaps() {
    assertThat(diff(BOOK.withKeywords("a", "b", "c", "d", "e"), BOOK.withKeywords("b", "d", "f")))
        .containsExactly(
            "keywords[0]: \"a\" -> nothing",
            "keywords[2]: \"c\" -> nothing",
            "keywords[4]: \"e\" -> \"f\"");
  }

  @Test
  void differPositionByPositionInListsOfOneLength() {
    assertThat(diff(BOOK, BOOK.withKeywords("b", "e", "c", "d")))
        .containsExactly("keywords[0]: \"a\" -> \"b\"", "keywords[1]: \"b\" -> \"e\"");
  }

  @Test
  void differOnceInAListOfAnotherOrder() {
    assertThat(diff(BOOK, BOOK.withKeywords("b", "a", "c", "d")))
        .containsExactly("keywords: \"a; b; c; d\" -> \"b; a; c; d\"");
    assertThat(diff(BOOK.withKeywords("a", "a", "b"), BOOK.withKeywords("a", "b", "b")))
        .containsExactly("keywords[1]: \"a\" -> \"b\"");
  }

  @Test
  void differInAListAsAWholeIfOneHasNone() {
    assertThat(diff(BOOK, BOOK.withKeywords()))
        .containsExactly("keywords: \"a; b; c; d\" -> nothing");
  }

  @Test
  void differInTheOrderOfTheModel() {
    Publication other =
        BOOK.withKeywords("z").withEdition("2").withId("x").withType(PublicationType.REPORT);
    assertThat(Publications.diff(BOOK, other))
        .extracting(difference -> difference.path().steps().get(0))
        .containsSubsequence("id", "type", "edition", "keywords");
  }

  @Test
  void areComparedInTimeEvenWithLongLists() {
    List<String> many = IntStream.range(0, 20_000).mapToObj(String::valueOf).toList();
    Publication before = BOOK.withKeywords(Collections.nCopies(20_001, "x"));
    assertThat(Publications.diff(before, BOOK.withKeywords(many))).hasSize(20_001);
  }

  private static List<String> diff(Publication before, Publication after) {
    return Publications.diff(before, after).stream().map(Difference::toString).toList();
  }
}

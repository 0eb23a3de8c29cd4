package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationTest {

  @Test
  void isBuiltInOneSentence() {
    Publication book =
        Publication.book("Local Enterprises in the Global Economy")
            .editor("Hubert", "Schmitz")
            .publisher("Edward Elgar Publishing", "Cheltenham")
            .issued(2004, 1, 1)
            .isbn("1 84542 192 2")
            .build();
    assertThat(book.type()).isEqualTo(PublicationType.BOOK);
    assertThat(book.title()).map(Title::plain).contains("Local Enterprises in the Global Economy");
    assertThat(book.contributors(ContributorRole.EDITOR))
        .containsExactly(Contributor.of(ContributorRole.EDITOR, Person.of("Hubert", "Schmitz")));
    assertThat(book.publisher()).map(Publisher::places).contains(List.of("Cheltenham"));
    assertThat(book.issued()).contains(PublicationDate.of(2004, 1, 1));
    assertThat(book.identifier(IdentifierScheme.ISBN))
        .map(Identifier::value)
        .contains("1845421922");
  }

  @Test
  void groupsContributorsByRole() {
    ContributorRole photographer = ContributorRole.of("photographer");
    ContributorRole colourist = ContributorRole.of("colourist");
    Publication book =
        Publication.book("A")
            .contributor(photographer, Person.of("P", "1"))
            .translator("T", "1")
            .contributor(colourist, Person.of("C", "1"))
            .author("A", "2")
            .editor("E", "1")
            .author("A", "1")
            .build();
    assertThat(book.contributors())
        .extracting(each -> each.name().display())
        .containsExactly("A 2", "A 1", "E 1", "T 1", "C 1", "P 1");
    assertThat(book.contributors(photographer)).hasSize(1);
    assertThat(book.contributors(ContributorRole.CHAIR)).isEmpty();
  }

  @Test
  void isEqualHoweverContributorsWereGiven() {
    Publication one = Publication.book("A").editor("E", "1").author("A", "1").build();
    Publication other = Publication.book("A").author("A", "1").editor("E", "1").build();
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
    assertThat(one.withContributors(List.of())).isEqualTo(other.withContributors(List.of()));
  }

  @Test
  void findsTheFirstOfItsKind() {
    Publication page =
        Publication.of(PublicationType.WEBPAGE)
            .addLinks(Link.builder().url("https://a.example").relation("license").build())
            .url("https://b.example")
            .url("https://c.example")
            .doi("10.1000/1")
            .doi("10.1000/2")
            .addExtensions(Extension.of("ris", "U1", "x"), Extension.of("bibtex", "file", "y"))
            .build();
    assertThat(page.url()).contains("https://b.example");
    assertThat(page.identifier(IdentifierScheme.DOI)).map(Identifier::value).contains("10.1000/1");
    assertThat(page.identifier(IdentifierScheme.ISSN)).isEmpty();
    assertThat(page.extensions("bibtex")).extracting(Extension::value).containsExactly("y");
    assertThat(page.extensions("json")).isEmpty();
  }

  @Test
  void comesBackFromItsBuilder() {
    Publication book = Publication.book("A").author("A", "1").note("n").issued(2004).build();
    assertThat(book.toBuilder().build()).isEqualTo(book);
    assertThat(book.toBuilder().edition("2").build()).isEqualTo(book.withEdition("2"));
  }

  @Test
  void needsAType() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Publication.builder().title("A").build())
        .withMessageContaining("type");
  }

  @Test
  void namesTheArgumentThatIsNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> Publication.builder().type(null))
        .withMessageContaining("type");
    assertThatNullPointerException()
        .isThrownBy(() -> Publication.book("A").edition((String) null))
        .withMessageContaining("edition");
    assertThatNullPointerException()
        .isThrownBy(() -> Publication.book("A").addKeywords((String) null))
        .withMessageContaining("keywords");
    assertThatNullPointerException()
        .isThrownBy(() -> Contributor.builder().role(null))
        .withMessageContaining("role");
    assertThatNullPointerException()
        .isThrownBy(() -> Organization.of(null))
        .withMessageContaining("name");
  }

  @Test
  void namesTheArgumentWithALoneSurrogate() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.book("A").edition("2\ud83d").build())
        .withMessage("edition has a lone surrogate at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Publication.book("A").addKeywords("ok", "\udf89").build())
        .withMessage("keywords has a lone surrogate at index 0");
  }

  @Test
  void namesAttributesThatAreMissingInParts() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Contributor.builder().role(ContributorRole.AUTHOR).build())
        .withMessageContaining("name");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Extension.builder().format("ris").name("U1").build())
        .withMessageContaining("value");
  }

  @Test
  void doesNotChangeWithTheListsThatItWasMadeOf() {
    List<String> keywords = new ArrayList<>(List.of("a"));
    Publication book = Publication.book("A").keywords(keywords).build();
    keywords.add("b");
    assertThat(book.keywords()).containsExactly("a");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> book.keywords().add("c"));
  }
}

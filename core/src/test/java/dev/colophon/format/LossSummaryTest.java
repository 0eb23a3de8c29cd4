package dev.colophon.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.core.internal.LossNoun;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.ModelPath;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LossSummaryTest {
  private static final Person WOOLF = Person.builder().family("Woolf").given("Virginia").build();

  private static final Publication BOOK =
      Publication.of(PublicationType.BOOK)
          .title("Orlando")
          .issued(PublicationDate.parse("1928-23"))
          .addContributors(
              Contributor.of(ContributorRole.AUTHOR, WOOLF)
                  .withIdentifiers(Identifier.of(IdentifierScheme.ORCID, "0000-0002-1825-0097")),
              Contributor.of(ContributorRole.TRANSLATOR, WOOLF),
              Contributor.of(ContributorRole.of("voice-actor"), WOOLF))
          .addIdentifiers(Identifier.of(IdentifierScheme.OCLC, "1234567"))
          .build();

  @Test
  void countsInWordsTheMostFrequentFirst() {
    LossSummary summary = new LossSummary();
    for (int i = 0; i < 2; i++) {
      summary.add(
          BOOK,
          losses(
              BOOK,
              BOOK.withContributors(Contributor.of(ContributorRole.AUTHOR, WOOLF))
                  .withIssued(PublicationDate.of(1928))));
    }
    Publication tagged = BOOK.withKeywords("a", "b");
    summary.add(tagged, losses(tagged, BOOK.withIdentifiers()));
    summary.add(BOOK, Losses.NONE);

    assertThat(summary)
        .hasToString("2 ORCIDs, 2 translators, 2 voice actors, 2 seasons, 2 keywords, 1 OCLC");
    assertThat(summary.counts().get(0)).isEqualTo(new LossSummary.Count(2, "ORCIDs"));
    assertThat(summary.lossyCount()).isEqualTo(3);
    assertThat(summary.recordCount()).isEqualTo(4);
  }

  @Test
  void namesWhatIsAddedAndWhatLosesItsMarks() {
    assertThat(words(LossKind.ADDED, "id")).isEqualTo("1 added id");
    assertThat(words(LossKind.PLAIN, "title.main")).isEqualTo("1 title without marks");
  }

  @Test
  void namesPartsAsPeopleDo() {
    assertThat(words("abstract[2]")).isEqualTo("1 abstract paragraph");
    assertThat(words("container.title")).isEqualTo("1 container title");
    assertThat(words("contributors[0].name.droppingParticle")).isEqualTo("1 dropping particle");
    assertThat(words("contributors[0].name.family")).isEqualTo("1 family name");
    assertThat(words("contributors[0].position")).isEqualTo("1 position");
    assertThat(words("categories[1]")).isEqualTo("1 category");
    assertThat(words("issued")).isEqualTo("1 date of publication");
    assertThat(words("publisher.places[0]")).isEqualTo("1 place of publication");
    assertThat(words("original.languages[0]")).isEqualTo("1 original language");
    assertThat(words("series")).isEqualTo("1 series");
    assertThat(noun(LossKind.DROPPED, "contributors[0].name.suffix").of(2)).isEqualTo("suffixes");
    assertThat(words("contributors[9]")).isEqualTo("1 contributor");
  }

  @Test
  void hasWordsForEveryPartOfTheModel() {
    List<String> paths = new ArrayList<>();
    collect("", Shapes.PUBLICATION, paths);
    assertThat(paths).hasSizeGreaterThan(120);
    for (String path : paths) {
      LossNoun noun = noun(LossKind.DROPPED, path);
      assertThat(noun.of(1)).as(path).matches("[a-z]+(?:[ -][a-z]+)*");
      assertThat(noun.of(2))
          .as(path)
          .matches("[a-z -]*(?:s|media|s of [a-z]+|commas before suffixes)");
    }
  }

  private static void collect(String path, ValueType<?> type, List<String> paths) {
    if (!path.isEmpty()) {
      paths.add(path);
    }
    if (type instanceof ListType<?> list) {
      collect(path + "[0]", list.element(), paths);
    } else if (type instanceof Shape<?> shape) {
      for (Property<?, ?> property : shape.properties()) {
        collect((path.isEmpty() ? "" : path + ".") + property.name(), property.type(), paths);
      }
    }
  }

  private static String words(String path) {
    return words(LossKind.DROPPED, path);
  }

  private static String words(LossKind kind, String path) {
    return "1 " + noun(kind, path).of(1);
  }

  private static LossNoun noun(LossKind kind, String path) {
    Publication empty = Publication.of(PublicationType.BOOK).title("x").build();
    Optional<String> text = Optional.of("x");
    return LossNoun.of(
            empty, new Loss(ModelPath.parse(path), kind, LossReason.NO_PLACE, text, text))
        .get(0);
  }

  private static Losses losses(Publication before, Publication after) {
    return Losses.between(before, () -> after);
  }
}

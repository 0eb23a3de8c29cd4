package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colophon.model.Container;
import dev.colophon.model.Contributor;
import dev.colophon.model.ContributorRole;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.StatisticsReport;

/** How often hard cases come up, in the number of publications that a law is tried with. */
class PublicationArbitrariesTest {
  private static final int TRIES = 1000;

  private static List<Publication> all = List.of();

  @BeforeContainer
  static void generate() {
    all = sample(PublicationArbitraries.all());
  }

  @Provide
  Arbitrary<Publication> all() {
    return PublicationArbitraries.all();
  }

  @net.jqwik.api.Property(tries = TRIES, seed = "42", edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void haveHardCasesOften(@ForAll("all") Publication publication) {
    HardCases.collect(publication);
    HardCases.check();
  }

  @Example
  void areLikeRealBibliographiesIfTheyAreCorpusLike() {
    List<Publication> library = sample(PublicationArbitraries.corpusLike());
    assertShare(library, 0.67, each -> each.type() == PublicationType.ARTICLE_JOURNAL);
    assertShare(library, 0.16, each -> each.type() == PublicationType.BOOK);
    assertShare(library, 0.95, each -> !authors(each).isEmpty());
    assertShare(library, 0.7, each -> !authors(each).isEmpty() && authors(each).size() <= 5);
    assertShare(library, 0.97, each -> each.issued().isPresent());
    assertShare(library, 0.82, each -> each.container().flatMap(Container::pages).isPresent());
    assertShare(library, 0.61, each -> each.identifier(IdentifierScheme.DOI).isPresent());
    assertShare(library, 0.12, each -> !each.abstractParagraphs().isEmpty());
    assertThat(library.stream().flatMap(each -> each.identifiers().stream()))
        .allMatch(Identifier::isValid);
  }

  private static List<Contributor> authors(Publication publication) {
    return publication.contributors(ContributorRole.AUTHOR);
  }

  private static void assertShare(
      List<Publication> library, double share, Predicate<Publication> test) {
    double count = library.stream().filter(test).count();
    assertThat(count / library.size()).isCloseTo(share, within(0.05));
  }

  @Example
  void haveEveryPropertyOfEveryPart() {
    Set<String> expected = new TreeSet<>();
    declared(Shapes.PUBLICATION, "", expected);
    Set<String> found = new TreeSet<>();
    all.forEach(publication -> present(Shapes.PUBLICATION, publication, "", found));
    assertThat(found).containsExactlyElementsOf(expected);
  }

  @Example
  void areSparseMostOfTheTime() {
    assertThat(all)
        .filteredOn(publication -> properties(publication) <= 8)
        .hasSizeGreaterThan(TRIES / 2);
    assertThat(all)
        .filteredOn(publication -> properties(publication) >= 25)
        .hasSizeGreaterThan(TRIES / 20);
  }

  @Example
  void areTameIfTheyAreLatin() {
    Set<String> texts = new HashSet<>();
    for (Publication publication : sample(PublicationArbitraries.latin())) {
      texts.addAll(publication.keywords());
      publication.title().ifPresent(title -> texts.add(title.plain()));
    }
    assertThat(texts).isNotEmpty().allMatch(text -> text.matches("[\\p{L}\\d'’\\-,.:;() ]*"));
  }

  /** What a format does wrong with an emoji in a title is told with little more than the emoji. */
  @Example
  void shrinkToWhatMatters() {
    RandomGenerator<Publication> generator = PublicationArbitraries.all().generator(TRIES);
    Random random = new Random(42);
    Shrinkable<Publication> found = generator.next(random);
    while (!hasEmoji(found.value())) {
      found = generator.next(random);
    }
    assertThat(PublicationLines.of(shrunk(found).value(), "none").lines())
        .hasSize(2)
        .contains("type = article")
        .anyMatch(line -> line.matches("title.main = .{1,5}"));
  }

  private static boolean hasEmoji(Publication publication) {
    return publication
        .title()
        .filter(title -> title.main().plain().matches("(?s).*[\\x{1f300}-\\x{1faff}].*"))
        .isPresent();
  }

  /** Takes the first smaller value each time, in a bounded number of tries. */
  private static Shrinkable<Publication> shrunk(Shrinkable<Publication> first) {
    Shrinkable<Publication> smallest = first;
    Iterator<Shrinkable<Publication>> candidates = smallest.shrink().iterator();
    for (int tries = 0; tries < 5_000 && candidates.hasNext(); tries++) {
      Shrinkable<Publication> candidate = candidates.next();
      if (hasEmoji(candidate.value())) {
        smallest = candidate;
        candidates = smallest.shrink().iterator();
      }
    }
    return smallest;
  }

  @Example
  void areTheSameFromTheSameSeed() {
    assertThat(sample(PublicationArbitraries.all())).isEqualTo(all);
  }

  private static List<Publication> sample(Arbitrary<Publication> arbitrary) {
    RandomGenerator<Publication> generator = arbitrary.generator(TRIES);
    Random random = new Random(42);
    List<Publication> sample = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      sample.add(generator.next(random).value());
    }
    return sample;
  }

  private static int properties(Publication publication) {
    return (int)
        Shapes.PUBLICATION.properties().stream()
            .filter(property -> property.get(publication) != null)
            .count();
  }

  private static void declared(ValueType<?> type, String path, Set<String> found) {
    if (type instanceof ListType<?> list) {
      declared(list.element(), path, found);
    } else if (type instanceof Shape<?> shape) {
      for (Property<?, ?> property : shape.properties()) {
        found.add(path + property.name());
        declared(property.type(), path + property.name() + ".", found);
      }
    }
  }

  @SuppressWarnings("unchecked") // a value goes with its type
  private static void present(ValueType<?> type, Object value, String path, Set<String> found) {
    if (type instanceof ListType<?> list) {
      ((List<Object>) value).forEach(element -> present(list.element(), element, path, found));
    } else if (type instanceof Shape<?> shape) {
      for (Property<Object, ?> property : ((Shape<Object>) shape).properties()) {
        Object part = property.get(value);
        if (part != null) {
          found.add(path + property.name());
          present(property.type(), part, path + property.name() + ".", found);
        }
      }
    }
  }
}

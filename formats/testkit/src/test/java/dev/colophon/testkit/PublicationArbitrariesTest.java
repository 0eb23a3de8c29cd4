package dev.colophon.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Contributor;
import dev.colophon.model.Identifier;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.lifecycle.BeforeContainer;

/** How often hard cases come up, in the number of publications that a law is tried with. */
class PublicationArbitrariesTest {
  private static final int TRIES = 1000;

  private static final Map<String, Pattern> HARD_TEXTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("combining mark", Pattern.compile("\\p{M}")),
              Map.entry("right to left", Pattern.compile("[\u0590-\u06ff]")),
              Map.entry("beyond U+FFFF", Pattern.compile("[^\u0000-\uffff]")),
              Map.entry("brace", Pattern.compile("[{}]")),
              Map.entry("unbalanced brace", Pattern.compile("^[^{]*}|\\{[^}]*$")),
              Map.entry("backslash", Pattern.compile("\\\\")),
              Map.entry("backslash at the end", Pattern.compile("\\\\$")),
              Map.entry("at sign", Pattern.compile("@")),
              Map.entry("percent sign", Pattern.compile("%")),
              Map.entry("quote", Pattern.compile("\"")),
              Map.entry("dollar sign", Pattern.compile("\\$")),
              Map.entry("line break", Pattern.compile("[\n\r]")),
              Map.entry("control character", Pattern.compile("[\u0000-\u0008\u001b\u007f]")),
              Map.entry("byte order mark", Pattern.compile("\ufeff")),
              Map.entry("white space at the start", Pattern.compile("^\\s")),
              Map.entry("white space at the end", Pattern.compile("\\s$")),
              Map.entry("two spaces", Pattern.compile(" {2}")),
              Map.entry("nothing", Pattern.compile("^$")),
              Map.entry("markup", Pattern.compile("</?[a-z]+")),
              Map.entry("character reference", Pattern.compile("&#?\\w+;")),
              Map.entry("tag of RIS", Pattern.compile("(?m)^(TY|ER|AU) {2}- ")),
              Map.entry("and", Pattern.compile(" and ")),
              Map.entry("comma", Pattern.compile(",")),
              Map.entry("semicolon", Pattern.compile(";")),
              Map.entry("JSON", Pattern.compile("\\[1,2]|\\{\"a\":1}")),
              Map.entry("carrier that is none", Pattern.compile("colophon1:"))));

  private static final Map<String, Predicate<String>> HARD_DATES =
      new TreeMap<>(
          Map.of(
              "before the common era", date -> date.matches("-\\d{4}.*"),
              "beyond 9999", date -> date.matches("Y\\d{5}.*"),
              "digits left open", date -> date.matches("\\d{2}[\\dX]X.*|\\d{4}.*XX.*"),
              "season", date -> date.matches("\\d{4}-2[1-4].*"),
              "other group of months", date -> date.matches("\\d{4}-(2[5-9]|3\\d|4[01]).*"),
              "interval", date -> date.matches("\\d{4}.*/\\d{4}.*"),
              "open interval", date -> date.endsWith("/..") || date.startsWith("../"),
              "unknown end", date -> date.matches("\\d{4}.*/|/\\d{4}.*"),
              "doubt", date -> date.matches("\\d{4}.*[?~%]"),
              "literal", date -> date.matches("in press|n\\.d\\.|2019-02-30")));

  private static final Map<String, Predicate<Name>> HARD_NAMES =
      new TreeMap<>(
          Map.of(
              "dropping particle", person(each -> each.droppingParticle().isPresent()),
              "non-dropping particle", person(each -> each.nonDroppingParticle().isPresent()),
              "both particles",
                  person(
                      each ->
                          each.droppingParticle().isPresent()
                              && each.nonDroppingParticle().isPresent()),
              "suffix", person(each -> each.suffix().isPresent()),
              "suffix after a comma",
                  person(each -> each.suffix().isPresent() && each.commaSuffix()),
              "family name only", person(each -> each.given().isEmpty()),
              "given name only", person(each -> each.family().isEmpty()),
              "family name first", person(Person::staticOrdering),
              "organization", each -> each instanceof Organization,
              "others", each -> each == Others.AND_OTHERS));

  private static Predicate<Name> person(Predicate<Person> test) {
    return name -> name instanceof Person person && test.test(person);
  }

  private static List<Publication> all = List.of();

  @BeforeContainer
  static void generate() {
    all = sample(PublicationArbitraries.all());
  }

  @Example
  void haveHardTextOfEveryKind() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Publication publication : all) {
      Set<String> texts = new HashSet<>();
      collect(Shapes.PUBLICATION, publication, texts);
      HARD_TEXTS.forEach(
          (kind, pattern) ->
              counts.merge(
                  kind,
                  texts.stream().anyMatch(text -> pattern.matcher(text).find()) ? 1 : 0,
                  Integer::sum));
    }
    assertThat(counts).allSatisfy((kind, count) -> assertThat(count).isGreaterThan(TRIES / 50));
  }

  @Example
  void haveHardDatesOfEveryKind() {
    assertOften(
        HARD_DATES,
        all.stream()
            .flatMap(
                each ->
                    Stream.of(each.issued(), each.available(), each.submitted(), each.accessed()))
            .flatMap(Optional::stream)
            .map(PublicationDate::toString)
            .toList());
  }

  @Example
  void haveHardNamesOfEveryKind() {
    assertOften(
        HARD_NAMES,
        all.stream()
            .flatMap(publication -> publication.contributors().stream())
            .map(Contributor::name)
            .toList());
  }

  @Example
  void haveAndInNames() {
    assertThat(all)
        .filteredOn(
            publication ->
                publication.contributors().stream()
                    .anyMatch(each -> each.name().display().contains(" and ")))
        .hasSizeGreaterThan(TRIES / 50);
  }

  @Example
  void haveIdentifiersThatAreNotValid() {
    List<Identifier> identifiers =
        all.stream().flatMap(publication -> publication.identifiers().stream()).toList();
    assertThat(identifiers).filteredOn(Identifier::isValid).hasSizeGreaterThan(TRIES / 10);
    assertThat(identifiers).filteredOn(each -> !each.isValid()).hasSizeGreaterThan(TRIES / 20);
    assertThat(identifiers)
        .filteredOn(each -> each.qualifier().isPresent())
        .hasSizeGreaterThan(TRIES / 20);
  }

  @Example
  void haveMarks() {
    assertThat(all)
        .filteredOn(
            publication -> publication.title().filter(title -> !title.main().isPlain()).isPresent())
        .hasSizeGreaterThan(TRIES / 50);
  }

  @Example
  void haveEveryType() {
    assertThat(all).extracting(Publication::type).contains(PublicationType.values());
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

  private static <T> void assertOften(Map<String, Predicate<T>> kinds, List<T> values) {
    Map<String, Long> counts = new TreeMap<>();
    kinds.forEach((kind, test) -> counts.put(kind, values.stream().filter(test).count()));
    assertThat(counts)
        .describedAs("of " + values.size())
        .allSatisfy((kind, count) -> assertThat(count).isGreaterThan(values.size() / 150L));
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

  @SuppressWarnings("unchecked") // a value goes with its type
  private static void collect(ValueType<?> type, Object value, Set<String> texts) {
    if (type instanceof ListType<?> list) {
      ((List<Object>) value).forEach(element -> collect(list.element(), element, texts));
    } else if (type instanceof Shape<?> shape) {
      for (Property<Object, ?> property : ((Shape<Object>) shape).properties()) {
        Object part = property.get(value);
        if (part != null) {
          collect(property.type(), part, texts);
        }
      }
    } else if (value instanceof RichText rich) {
      texts.add(rich.plain());
    } else if (type instanceof ScalarType<?> && value instanceof String text) {
      texts.add(text);
    }
  }
}

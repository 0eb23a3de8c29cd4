package dev.colophon.testkit.internal;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.ContributorRole;
import dev.colophon.model.Extension;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import dev.colophon.model.Mark;
import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Pages;
import dev.colophon.model.Person;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationDate;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RelationKind;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** Arbitraries for the parts of the model, from their shapes: no property is forgotten. */
public final class Models {
  private static final Map<String, List<String>> EXTENSION_NAMES =
      Map.of(
          "bibtex",
          List.of(
              "file",
              "groups",
              "customfield",
              "timestamp",
              "title",
              "entrytype",
              "bdsk-url-1",
              "x"),
          "ris",
          List.of("C8", "U1", "U5", "ZZ", "TI", "TY", "ER", "L9", "lb"),
          "csl-json",
          List.of("custom", "foo", "title", "id", "_x", "x-y"),
          "json",
          List.of("future", "title", "colophon"),
          "page",
          List.of("details"));

  private static final List<String> JSON_VALUES =
      List.of("1", "true", "null", "\"a\"", "[1,\"b\",null]", "{\"a\":{\"b\":[]}}", "-0.5");

  private final Arbitrary<String> texts;
  private final double density;
  private final Map<Object, Arbitrary<?>> scalars = new HashMap<>();

  /**
   * Makes arbitraries.
   *
   * @param texts the text in them
   * @param density how probable it is that a property of a publication is present, from 0 to 1
   */
  public Models(Arbitrary<String> texts, double density) {
    this.texts = Shared.of(texts);
    this.density = density;
    scalars.put(String.class, this.texts);
    scalars.put(Boolean.class, Arbitraries.just(true));
    scalars.put(RichText.class, richText());
    scalars.put(PublicationDate.class, Shared.of(Dates.all(texts)));
    scalars.put(Pages.class, Shared.of(pages()));
    scalars.put(PublicationType.class, Arbitraries.of(PublicationType.class));
    scalars.put(ContributorRole.class, Shared.of(roles()));
    scalars.put(RelationKind.class, relationKinds());
    scalars.put(IdentifierScheme.class, Identifiers.schemes());
  }

  /** Returns publications. */
  public Arbitrary<Publication> publications() {
    return part(Shapes.PUBLICATION, density);
  }

  private <T> Arbitrary<T> part(Shape<T> shape, double presence) {
    var builder = Builders.withBuilder(shape::assemble);
    for (Property<T, ?> property : shape.properties()) {
      builder = with(builder, property, presence);
    }
    return builder.build(Assembly::build);
  }

  private <T, V> Builders.BuilderCombinator<Assembly<T>> with(
      Builders.BuilderCombinator<Assembly<T>> builder, Property<T, V> property, double presence) {
    Arbitrary<V> present = values(property.type());
    Arbitrary<@Nullable V> values =
        property.isRequired() ? present : new AbsentFirst<>(present, presence);
    return builder.use(values).in((assembly, value) -> assembly.set(property, value));
  }

  @SuppressWarnings("unchecked") // each arbitrary gives values of the class under which it is kept
  private <V> Arbitrary<V> values(ValueType<V> type) {
    if (type instanceof ScalarType<V> scalar) {
      return (Arbitrary<V>) requireNonNull(scalars.get(scalar.javaType()));
    }
    if (type instanceof ListType<?> list) {
      return (Arbitrary<V>) Shared.of(values(list.element()).list().ofMinSize(1).ofMaxSize(4));
    }
    Object special = special((Shape<V>) type);
    return special == null ? Shared.of(part((Shape<V>) type, 0.5)) : (Arbitrary<V>) special;
  }

  private @Nullable Object special(Shape<?> shape) {
    if (shape == Shapes.NAME) {
      return names();
    }
    if (shape == Shapes.IDENTIFIER) {
      return Identifiers.all(texts);
    }
    return shape == Shapes.EXTENSION ? extensions() : null;
  }

  private Arbitrary<RichText> richText() {
    Arbitrary<RichText> plain = texts.map(RichText::of);
    Arbitrary<Run> runs =
        Combinators.combine(texts, Arbitraries.of(Mark.class).set().ofMaxSize(2)).as(Run::new);
    Arbitrary<RichText> marked =
        runs.list().ofMinSize(1).ofMaxSize(3).map(list -> RichText.of((Iterable<Run>) list));
    return Shared.choice(Tuple.of(2, plain), Tuple.of(1, marked));
  }

  private Arbitrary<Pages> pages() {
    Arbitrary<String> usual =
        Arbitraries.of(
            "1-9", "1--9", "12", "S1–S10", "xii-xv", "e1003153", "1-3, 7, 9-11", "A-12", "12-");
    return Shared.choice(Tuple.of(4, usual), Tuple.of(1, texts)).map(Pages::of);
  }

  private static Arbitrary<ContributorRole> roles() {
    return Shared.choice(
        Tuple.of(5, Arbitraries.of(ContributorRole.AUTHOR, ContributorRole.EDITOR)),
        Tuple.of(3, Arbitraries.of(ContributorRole.cslRoles())),
        Tuple.of(1, Arbitraries.of("photographer", "a role", "É{").map(ContributorRole::of)));
  }

  private static Arbitrary<RelationKind> relationKinds() {
    return Arbitraries.of(
            "part-of",
            "has-part",
            "translation-of",
            "review-of",
            "related",
            "version-of",
            "own kind")
        .map(RelationKind::of);
  }

  private Arbitrary<Name> names() {
    Arbitrary<Name> usual =
        Arbitraries.of(
            Person.of("Flann", "O'Brien"),
            Person.builder().given("Jan").nonDroppingParticle("van der").family("Berg").build(),
            Person.builder().given("Alexander").droppingParticle("von").family("Humboldt").build(),
            Person.builder().given("Martin Luther").family("King").suffix("Jr.").build(),
            Person.builder()
                .given("C. L.")
                .droppingParticle("de la")
                .family("Vallée Poussin")
                .build(),
            Person.builder().family("Plato").build(),
            Person.builder().given("Jean").droppingParticle("d'").family("Alembert").build(),
            Person.builder().family("毛").given("泽东").staticOrdering(true).build());
    return Shared.choice(
        Tuple.of(4, usual),
        Tuple.of(4, people()),
        Tuple.of(
            1,
            Arbitraries.of("World Health Organization", "Smith, Jones and Co.")
                .map(Organization::of)),
        Tuple.of(1, texts.map(Organization::of)),
        Tuple.of(1, Arbitraries.just(Others.AND_OTHERS)));
  }

  /** A person has a family name, or a given name only. */
  private Arbitrary<Name> people() {
    Arbitrary<Optional<String>> part = texts.optional(0.3);
    Arbitrary<Boolean> flag = Arbitraries.of(false, false, true);
    Arbitrary<Name> full =
        Combinators.combine(texts, part, part, part, part, flag, flag)
            .as(
                (family, given, dropping, nonDropping, suffix, comma, ordering) ->
                    Person.builder()
                        .family(family)
                        .given(given)
                        .droppingParticle(dropping)
                        .nonDroppingParticle(nonDropping)
                        .suffix(suffix)
                        .commaSuffix(comma)
                        .staticOrdering(ordering)
                        .build());
    Arbitrary<Name> givenOnly = texts.map(given -> Person.builder().given(given).build());
    return Shared.choice(Tuple.of(6, full), Tuple.of(1, givenOnly));
  }

  private Arbitrary<Extension> extensions() {
    List<Arbitrary<Extension>> perFormat = new ArrayList<>();
    EXTENSION_NAMES.forEach(
        (format, known) -> {
          Arbitrary<String> names =
              Shared.choice(Tuple.of(4, Arbitraries.of(known)), Tuple.of(1, texts));
          perFormat.add(
              Shared.of(
                  Combinators.combine(names, texts)
                      .as((name, value) -> Extension.of(format, name, value))));
          perFormat.add(
              Combinators.combine(names, Arbitraries.of(JSON_VALUES))
                  .as(
                      (name, value) ->
                          Extension.builder()
                              .format(format)
                              .name(name)
                              .value(value)
                              .structured(true)
                              .build()));
        });
    return Shared.of(Arbitraries.oneOf(perFormat));
  }

  /** Returns identifiers, for other tests. */
  public Arbitrary<Identifier> identifiers() {
    return Identifiers.all(texts);
  }
}

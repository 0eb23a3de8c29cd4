package dev.colophon.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every variable of CSL has one typed home in the model. */
class VocabularyTest {

  /** CSL 1.0.2 specification, appendix III. */
  private static final String TYPES =
      """
      article article-journal article-magazine article-newspaper bill book broadcast chapter
      classic collection dataset document entry entry-dictionary entry-encyclopedia event figure
      graphic hearing interview legal_case legislation manuscript map motion_picture
      musical_score pamphlet paper-conference patent performance periodical
      personal_communication post post-weblog regulation report review review-book software
      song speech standard thesis treaty webpage
      """;

  private record Variable(String kind, String name, String path, Map<String, String> notes) {
    static Variable parse(String line) {
      List<String> words = Arrays.asList(line.split(" "));
      Map<String, String> notes =
          words.stream()
              .skip(3)
              .map(note -> note.split("=", 2))
              .collect(Collectors.toMap(note -> note[0], note -> note[1]));
      return new Variable(words.get(0), words.get(1), words.get(2), notes);
    }

    Optional<String> note(String key) {
      return Optional.ofNullable(notes.get(key));
    }

    /** The path with what tells variables at one path apart. */
    String home() {
      return path + note("role").orElse("") + note("scheme").orElse("");
    }
  }

  static List<Variable> variables() throws IOException {
    try (InputStream lines = VocabularyTest.class.getResourceAsStream("csl-variables.txt")) {
      return new String(Objects.requireNonNull(lines).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(Variable::parse)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("variables")
  void everyVariableHasAHome(Variable variable) {
    assertThat(typeAt(variable.path())).isInstanceOfAny(ScalarType.class, Shape.class);
  }

  @ParameterizedTest
  @MethodSource("variables")
  void theHomeIsOfTheKindOfTheVariable(Variable variable) {
    ValueType<?> type = typeAt(variable.path());
    switch (variable.kind()) {
      case "date" -> assertThat(javaType(type)).isEqualTo(PublicationDate.class);
      case "name" -> assertThat(type).isSameAs(Shapes.NAME);
      case "title" -> assertThat(javaType(type)).isEqualTo(RichText.class);
      default -> assertThat(type).isInstanceOf(ScalarType.class);
    }
  }

  @Test
  void noVariableIsForgotten() throws IOException {
    Map<String, Long> counts =
        variables().stream().collect(Collectors.groupingBy(Variable::kind, Collectors.counting()));
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "date", 6L,
                "name", 27L,
                "number", 18L,
                "title", 9L,
                "string", 38L,
                "json-only", 10L));
  }

  @Test
  void noHomeIsShared() throws IOException {
    Map<String, Variable> byName =
        variables().stream().collect(Collectors.toMap(Variable::name, Function.identity()));
    assertThat(variables().stream().filter(variable -> variable.note("alias").isEmpty()))
        .extracting(Variable::home)
        .doesNotHaveDuplicates();
    assertThat(variables().stream().filter(variable -> variable.note("alias").isPresent()))
        .isNotEmpty()
        .allMatch(
            alias -> alias.home().equals(byName.get(alias.note("alias").orElseThrow()).home()));
  }

  @Test
  void everyNameVariableIsARole() throws IOException {
    assertThat(variables().stream().flatMap(variable -> variable.note("role").stream()))
        .containsExactlyInAnyOrderElementsOf(
            ContributorRole.cslRoles().stream().map(ContributorRole::name).toList());
    assertThat(ContributorRole.of("editor")).isSameAs(ContributorRole.EDITOR);
    assertThat(ContributorRole.cslRoles()).allMatch(ContributorRole::isCsl).isSorted();
    assertThat(ContributorRole.of("photographer").isCsl()).isFalse();
  }

  @Test
  void everyIdentifierVariableIsAKnownScheme() throws IOException {
    assertThat(variables().stream().flatMap(variable -> variable.note("scheme").stream()))
        .hasSize(5)
        .allMatch(name -> IdentifierScheme.known().contains(IdentifierScheme.of(name)));
  }

  @Test
  void everyTypeOfCslIsThere() {
    List<String> names = TYPES.lines().flatMap(line -> Stream.of(line.split(" "))).toList();
    assertThat(names).hasSize(45);
    assertThat(PublicationType.values())
        .extracting(PublicationType::cslName)
        .containsExactlyInAnyOrderElementsOf(names);
    assertThat(names)
        .allMatch(name -> PublicationType.ofCslName(name).orElseThrow().toString().equals(name));
    assertThat(PublicationType.ofCslName("Book")).isEmpty();
    assertThat(PublicationType.ofCslName("")).isEmpty();
  }

  private static Class<?> javaType(ValueType<?> type) {
    return type instanceof ScalarType<?> scalar ? scalar.javaType() : Object.class;
  }

  private static ValueType<?> typeAt(String path) {
    ValueType<?> type = Shapes.PUBLICATION;
    for (String step : ModelPath.parse(path).steps()) {
      type = typeAt(type, step);
    }
    return type;
  }

  private static ValueType<?> typeAt(ValueType<?> type, String step) {
    if (step.startsWith("[")) {
      return ((ListType<?>) type).element();
    }
    Property<?, ?> property = ((Shape<?>) type).property(step).orElseThrow();
    return property.type();
  }
}

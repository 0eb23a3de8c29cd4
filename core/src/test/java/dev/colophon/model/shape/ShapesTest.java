package dev.colophon.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

  /** All shapes that a publication is made of. */
  static Set<Shape<?>> shapes() {
    Set<Shape<?>> found = new LinkedHashSet<>();
    collect(Shapes.PUBLICATION, found);
    found.add(Shapes.PERSON);
    return found;
  }

  private static void collect(ValueType<?> type, Set<Shape<?>> found) {
    if (type instanceof ListType<?> list) {
      collect(list.element(), found);
    } else if (type instanceof Shape<?> shape && found.add(shape)) {
      shape.properties().forEach(property -> collect(property.type(), found));
    }
  }

  @Test
  void areAllReachedFromThePublication() throws IllegalAccessException {
    Set<Object> declared = new LinkedHashSet<>();
    for (var field : Shapes.class.getFields()) {
      declared.add(field.get(null));
    }
    assertThat(shapes()).isEqualTo(declared);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <T> void takeAPartApartAndPutItTogether(Shape<T> shape) {
    T full = FullParts.of(shape);
    assertThat(shape.assemble(full).build()).isEqualTo(full).hasSameHashCodeAs(full);
    Assembly<T> copy = shape.assemble();
    shape.properties().forEach(property -> copyTo(copy, property, full));
    assertThat(copy.build()).isEqualTo(full);
  }

  private static <T, V> void copyTo(Assembly<T> copy, Property<T, V> property, T part) {
    copy.set(property, property.get(part));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <T> void clearAnyPropertyThatIsNotRequired(Shape<T> shape) {
    T full = FullParts.of(shape);
    for (Property<T, ?> property : shape.properties()) {
      T without = shape.assemble(full).set(property, null).build();
      if (property.isRequired()) {
        assertThat(without).isEqualTo(full);
      } else {
        assertThat(property.get(without)).describedAs(property.name()).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <T> void haveAPropertyForEachAttribute(Shape<T> shape) {
    if (shape == (Object) Shapes.NAME || shape == (Object) Shapes.IDENTIFIER) {
      return;
    }
    List<String> attributes =
        Arrays.stream(FullParts.of(shape).getClass().getSuperclass().getDeclaredMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .map(Method::getName)
            .map(name -> name.equals("abstractParagraphs") ? "abstract" : name)
            .toList();
    assertThat(attributes).isNotEmpty();
    assertThat(shape.properties()).extracting(Property::name).containsAll(attributes);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <T> void refuseALoneSurrogateInAnyText(Shape<T> shape) {
    T full = FullParts.of(shape);
    for (Property<T, ?> property : shape.properties()) {
      if (property.name().equals("organization")) {
        continue; // a person cannot be an organization too
      }
      loneSurrogate(property.type())
          .forEach(
              wrong ->
                  assertThatIllegalArgumentException()
                      .isThrownBy(() -> set(shape.assemble(full), property, wrong).build())
                      .withMessageStartingWith(
                          argument(shape, property) + " has a lone surrogate"));
    }
  }

  /** The name of the argument; an identifier is not made by a builder. */
  private static String argument(Shape<?> shape, Property<?, ?> property) {
    Map<String, String> names = Map.of("value", "text", "qualifier", "newQualifier");
    return shape == (Object) Shapes.IDENTIFIER ? names.get(property.name()) : property.name();
  }

  private static Stream<Object> loneSurrogate(ValueType<?> type) {
    if (type instanceof ScalarType<?> scalar && scalar.javaType() == String.class) {
      return Stream.of("a\ud83d");
    }
    return type instanceof ListType<?> list
        ? loneSurrogate(list.element()).map(List::of)
        : Stream.empty();
  }

  @SuppressWarnings("unchecked") // the value was made for the type of the property
  private static <T, V> Assembly<T> set(
      Assembly<T> assembly, Property<T, V> property, Object value) {
    return assembly.set(property, (V) value);
  }

  @ParameterizedTest
  @MethodSource("shapes")
  <T> void refuseAPartWithoutWhatIsRequired(Shape<T> shape) {
    if (shape.properties().stream().anyMatch(Property::isRequired)) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(() -> shape.assemble().build());
    }
  }

  @Test
  void findPropertiesByName() {
    assertThat(Shapes.PUBLICATION.property("issued")).map(Property::name).contains("issued");
    assertThat(Shapes.PUBLICATION.property("year")).isEmpty();
  }

  @Test
  void tellKindsOfNamesApart() {
    Name person = Person.of("A", "B");
    Name organization = Organization.of("A");
    assertThat(Shapes.NAME.sameKind(person, Person.of("C", "D"))).isTrue();
    assertThat(Shapes.NAME.sameKind(person, organization)).isFalse();
    assertThat(Shapes.NAME.sameKind(organization, Others.AND_OTHERS)).isFalse();
    assertThat(Shapes.NAME.assemble(organization).build()).isEqualTo(organization);
    assertThat(Shapes.NAME.assemble(Others.AND_OTHERS).build()).isEqualTo(Others.AND_OTHERS);
  }

  @Test
  void refuseANameOfTwoKinds() {
    Property<Name, ?> others = Shapes.NAME.property("others").orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> set(Shapes.NAME.assemble(Person.of("A", "B")), others, true).build())
        .withMessageContaining("name");
    assertThatIllegalArgumentException().isThrownBy(() -> Shapes.NAME.assemble().build());
  }
}

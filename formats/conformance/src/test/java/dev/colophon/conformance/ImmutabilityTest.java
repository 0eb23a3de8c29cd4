package dev.colophon.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.colophon.format.Formats;
import dev.colophon.format.Losses;
import dev.colophon.format.PublicationFormat;
import dev.colophon.format.Written;
import dev.colophon.model.Publication;
import dev.colophon.testkit.PublicationArbitraries;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Walks everything that values hold and looks for what could change. */
class ImmutabilityTest {
  private static final String SEED = "20041101";
  private static final Set<Class<?>> IMMUTABLE =
      Set.of(String.class, Boolean.class, Integer.class, Long.class, Character.class);

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> classes = new HashSet<>();

  @Provide
  Arbitrary<Publication> publications() {
    return PublicationArbitraries.all();
  }

  @Provide
  Arbitrary<List<Publication>> collections() {
    return publications().list().ofSize(200);
  }

  @Provide
  Arbitrary<PublicationFormat> formats() {
    return Arbitraries.of(Formats.all());
  }

  @Property(tries = 5, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void nothingInAPublicationCanChange(@ForAll("collections") List<Publication> publications)
      throws IllegalAccessException {
    for (Publication publication : publications) {
      walk(publication);
    }
    assertThat(classes)
        .contains("ImmutablePublication", "RichText", "Run", "PublicationDate", "DatePoint")
        .contains("Identifier", "ContributorRole", "Pages", "ImmutablePerson", "Organization")
        .contains("ImmutableExtension", "RelationKind", "IdentifierScheme", "ImmutableContainer");
  }

  @Property(tries = 200, seed = SEED, edgeCases = EdgeCasesMode.NONE)
  void nothingInWhatAFormatGivesCanChange(
      @ForAll("publications") Publication publication, @ForAll("formats") PublicationFormat format)
      throws IllegalAccessException {
    Written written = format.writer().write(publication);
    walk(written);
    walk(format.reader().read(written.text()));
    walk(format.reader().read(written.text() + "{\"title\": [@book{x, %0 TY  - ?\n"));
    assertThat(classes).contains("Written", "ReadResult", "ReadRecord", "ImmutablePublication");
  }

  @Example
  void findsWhatCanChange() {
    assertThatThrownBy(() -> walk(new Open())).hasMessageContaining("Open.number");
    assertThatThrownBy(() -> walk(new Leak(new ArrayList<>()))).hasMessageContaining("ArrayList");
    assertThatThrownBy(() -> walk(new Leak(List.of(new int[1])))).hasMessageContaining("[I");
    assertThatThrownBy(() -> walk(new Leak(Optional.of(new StringBuilder()))))
        .hasMessageContaining("StringBuilder");
  }

  private static final class Open {
    @SuppressWarnings("unused") // found by reflection
    private int number;
  }

  private record Leak(Object value) {}

  private void walk(@Nullable Object value) throws IllegalAccessException {
    if (value == null || value instanceof Enum<?> || IMMUTABLE.contains(value.getClass())) {
      return;
    }
    if (seen.add(value)) {
      classes.add(value.getClass().getSimpleName());
      if (value instanceof Optional<?> optional) {
        walk(optional.orElse(null));
      } else if (value instanceof Collection<?> collection) {
        walkElements(collection);
      } else if (value instanceof Losses losses) {
        walkElements(losses.list()); // worked out once, when first asked for
      } else {
        walkFields(value, value.getClass());
      }
    }
  }

  private void walkElements(Collection<?> collection) throws IllegalAccessException {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .describedAs(collection.getClass().getName())
        .isThrownBy(() -> collection.add(null));
    for (Object element : collection) {
      walk(element);
    }
  }

  private void walkFields(Object value, Class<?> type) throws IllegalAccessException {
    if (!type.getName().startsWith("dev.colophon.")) {
      fail("mutable or unknown: " + type);
    }
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        walkField(value, field);
      }
    }
    if (type.getSuperclass() != Object.class && type.getSuperclass() != Record.class) {
      walkFields(value, type.getSuperclass());
    }
  }

  /** Immutables needs one field that is not final while it makes a value with defaults. */
  private void walkField(Object value, Field field) throws IllegalAccessException {
    field.setAccessible(true);
    if (field.getName().equals("initShim")) {
      assertThat(field.get(value)).isNull();
      return;
    }
    assertThat(Modifier.isFinal(field.getModifiers())).describedAs(field.toString()).isTrue();
    if (!field.getType().isPrimitive()) {
      walk(field.get(value));
    }
  }
}

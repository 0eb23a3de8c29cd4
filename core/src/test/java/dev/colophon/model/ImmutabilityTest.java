package dev.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.colophon.model.shape.FullParts;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Walks everything that a publication holds and looks for what could change. */
class ImmutabilityTest {
  private static final Set<Class<?>> IMMUTABLE =
      Set.of(String.class, Boolean.class, Integer.class, Long.class, Character.class);

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Class<?>> classes = new HashSet<>();

  @Test
  void reachesEverythingInAPublication() throws IllegalAccessException {
    walk(FullParts.publication());
    walk(Publication.book("A").contributor(ContributorRole.AUTHOR, Others.AND_OTHERS).build());
    walk(Contributor.of(ContributorRole.of("own"), Organization.of("O")));
    walk(PublicationDate.parse("2001-01-03T17:07:34+05:00"));
    walk(PublicationDate.parse("in press"));
    walk(Identifier.of(IdentifierScheme.of("own"), "x"));
    assertThat(classes)
        .extracting(Class::getSimpleName)
        .contains("ImmutablePublication", "RichText", "Run", "PublicationDate", "DatePoint")
        .contains("Identifier", "ContributorRole", "Pages", "ImmutablePerson", "Organization");
  }

  private void walk(Object value) throws IllegalAccessException {
    if (value == null || value instanceof Enum<?> || IMMUTABLE.contains(value.getClass())) {
      return;
    }
    if (seen.add(value)) {
      classes.add(value.getClass());
      if (value instanceof Optional<?> optional) {
        walk(optional.orElse(null));
      } else if (value instanceof Collection<?> collection) {
        walkElements(collection);
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

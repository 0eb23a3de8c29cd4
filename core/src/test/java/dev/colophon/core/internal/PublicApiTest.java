package dev.colophon.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colophon.model.Publication;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the exported packages show to a user. */
class PublicApiTest {

  /** The public and protected classes of the packages that the module exports. */
  static List<Class<?>> exportedClasses()
      throws IOException, URISyntaxException, ClassNotFoundException {
    Path root =
        Path.of(Publication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> packages = exportedPackages(root);
    List<String> names;
    try (Stream<Path> files = Files.walk(root)) {
      names =
          files
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
              .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
              .filter(name -> packages.contains(name.substring(0, name.lastIndexOf('.'))))
              .toList();
    }
    Set<Class<?>> found = new HashSet<>();
    for (String name : names) {
      Class<?> type = Class.forName(name, false, PublicApiTest.class.getClassLoader());
      if (isVisible(type)) {
        found.add(type);
      }
    }
    assertThat(found).contains(Publication.class, Publication.Builder.class).hasSizeGreaterThan(60);
    return List.copyOf(found);
  }

  private static Set<String> exportedPackages(Path root) {
    return ModuleFinder.of(root)
        .find("dev.colophon.core")
        .orElseThrow()
        .descriptor()
        .exports()
        .stream()
        .map(each -> each.source())
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("exportedClasses")
  void showsNoInternalAndNoForeignType(Class<?> type) {
    Set<Class<?>> shown = new HashSet<>();
    collect(type.getGenericSuperclass(), shown);
    Stream.of(type.getGenericInterfaces()).forEach(each -> collect(each, shown));
    members(type).forEach(member -> collect(member, shown));
    fields(type).map(Field::getGenericType).forEach(each -> collect(each, shown));
    assertThat(shown)
        .extracting(Class::getName)
        .allMatch(
            name ->
                name.startsWith("java.")
                    || (name.startsWith("dev.colophon.") && !name.contains(".internal.")));
  }

  @ParameterizedTest
  @MethodSource("exportedClasses")
  void givesAndTakesTypesThatAUserCanName(Class<?> type) {
    Set<Class<?>> shown = new HashSet<>();
    members(type).forEach(member -> collect(member, shown));
    fields(type).map(Field::getGenericType).forEach(each -> collect(each, shown));
    assertThat(shown).allMatch(PublicApiTest::isVisible);
  }

  private static Stream<Executable> members(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.concat(
                Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods())),
            Arrays.stream(type.getDeclaredConstructors()))
        .filter(member -> isOpen(member.getModifiers()) && !member.isSynthetic());
  }

  private static Stream<Field> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields()).filter(field -> isOpen(field.getModifiers()));
  }

  private static boolean isOpen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static boolean isVisible(Class<?> type) {
    return isOpen(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static void collect(Executable member, Set<Class<?>> found) {
    Stream.of(member.getGenericParameterTypes()).forEach(each -> collect(each, found));
    Stream.of(member.getGenericExceptionTypes()).forEach(each -> collect(each, found));
    if (member instanceof Method method) {
      collect(method.getGenericReturnType(), found);
    }
  }

  private static void collect(Type type, Set<Class<?>> found) {
    if (type instanceof Class<?> raw) {
      Class<?> element = raw.isArray() ? raw.getComponentType() : raw;
      if (!element.isPrimitive()) {
        found.add(element);
      }
    } else if (type instanceof ParameterizedType parameterized) {
      collect(parameterized.getRawType(), found);
      Stream.of(parameterized.getActualTypeArguments()).forEach(each -> collect(each, found));
    } else if (type instanceof GenericArrayType array) {
      collect(array.getGenericComponentType(), found);
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds()).forEach(each -> collect(each, found));
    } else if (type instanceof TypeVariable<?> variable) {
      Stream.of(variable.getBounds())
          .filter(Class.class::isInstance)
          .forEach(each -> collect(each, found));
    }
  }
}

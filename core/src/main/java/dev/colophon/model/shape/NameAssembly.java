package dev.colophon.model.shape;

import dev.colophon.model.Name;
import dev.colophon.model.Organization;
import dev.colophon.model.Others;
import dev.colophon.model.Person;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A builder for any kind of name: a person's parts, or an organization, or the marker for others.
 */
final class NameAssembly {
  private final Person.Builder person = Person.builder();
  private boolean hasPersonParts;
  private @Nullable String organization;
  private boolean others;

  static NameAssembly from(Name name) {
    NameAssembly assembly = new NameAssembly();
    if (name instanceof Person source) {
      assembly.person.from(source);
      assembly.hasPersonParts = true;
    }
    organizationOf(name).ifPresent(text -> assembly.organization = text);
    assembly.others = name == Others.AND_OTHERS;
    return assembly;
  }

  static Function<Name, Optional<String>> part(Function<Person, Optional<String>> getter) {
    return name -> name instanceof Person person ? getter.apply(person) : Optional.empty();
  }

  static Function<Name, Boolean> flag(Function<Person, Boolean> getter) {
    return name -> name instanceof Person person && getter.apply(person);
  }

  static Optional<String> organizationOf(Name name) {
    return name instanceof Organization org ? Optional.of(org.name()) : Optional.empty();
  }

  static <V> BiConsumer<NameAssembly, V> setting(BiConsumer<Person.Builder, V> setter) {
    return (assembly, value) -> {
      assembly.hasPersonParts |= !Optional.empty().equals(value) && !Boolean.FALSE.equals(value);
      setter.accept(assembly.person, value);
    };
  }

  NameAssembly organization(Optional<String> name) {
    organization = name.orElse(null);
    return this;
  }

  NameAssembly others(boolean value) {
    others = value;
    return this;
  }

  Name build() {
    int kinds = (hasPersonParts ? 1 : 0) + (organization != null ? 1 : 0) + (others ? 1 : 0);
    if (kinds != 1) {
      throw new IllegalArgumentException("name must be one of person, organization, others");
    }
    if (organization != null) {
      return Organization.of(organization);
    }
    return others ? Others.AND_OTHERS : person.build();
  }
}

package dev.colophon.model.shape;

import static java.util.Objects.requireNonNull;

import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A builder for an identifier. */
final class IdentifierAssembly {
  private @Nullable IdentifierScheme scheme;
  private @Nullable String value;
  private Optional<String> qualifier = Optional.empty();

  static IdentifierAssembly from(Identifier identifier) {
    return new IdentifierAssembly()
        .scheme(identifier.scheme())
        .value(identifier.value())
        .qualifier(identifier.qualifier());
  }

  IdentifierAssembly scheme(IdentifierScheme newScheme) {
    scheme = newScheme;
    return this;
  }

  IdentifierAssembly value(String newValue) {
    value = newValue;
    return this;
  }

  IdentifierAssembly qualifier(Optional<String> newQualifier) {
    qualifier = newQualifier;
    return this;
  }

  Identifier build() {
    if (scheme == null || value == null) {
      throw new IllegalStateException("scheme and value must be set");
    }
    Identifier identifier = Identifier.of(requireNonNull(scheme), requireNonNull(value));
    return qualifier.map(identifier::withQualifier).orElse(identifier);
  }
}

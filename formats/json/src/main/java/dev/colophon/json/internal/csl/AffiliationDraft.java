package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.Affiliation;
import dev.colophon.model.Identifier;
import dev.colophon.model.IdentifierScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One affiliation that is being read: a text, or an object as Crossref writes it. */
final class AffiliationDraft {
  private final JsonInput input;
  private final List<Identifier> identifiers = new ArrayList<>();
  private @Nullable String name;
  private @Nullable String place;

  private AffiliationDraft(JsonInput input) {
    this.input = input;
  }

  /** Reads the affiliation at which the input stands. */
  static Optional<Affiliation> read(JsonInput input) {
    AffiliationDraft draft = new AffiliationDraft(input);
    if (input.token() == JsonToken.START_OBJECT) {
      draft.readObject();
    } else {
      draft.name = Scalar.read(input);
    }
    return Optional.ofNullable(draft.name).map(draft::affiliation);
  }

  private Affiliation affiliation(String found) {
    return Affiliation.builder()
        .name(found)
        .place(Optional.ofNullable(place))
        .identifiers(identifiers)
        .build();
  }

  private void readObject() {
    for (String key = input.nextProperty(); key != null; key = input.nextProperty()) {
      switch (key) {
        case "name" -> name = Scalar.read(input);
        case "place" -> place = Scalar.read(input);
        case "id" -> readIdentifiers();
        default -> input.warn("name-key", "left out of an affiliation", Scalar.take(input));
      }
    }
  }

  private void readIdentifiers() {
    if (input.token() != JsonToken.START_ARRAY) {
      readIdentifier();
      return;
    }
    while (input.nextInside() != JsonToken.END_ARRAY) {
      readIdentifier();
    }
  }

  private void readIdentifier() {
    if (input.token() != JsonToken.START_OBJECT) {
      input.warn("name-key", "left out of an affiliation", Scalar.take(input));
      return;
    }
    String id = null;
    String scheme = null;
    for (String key = input.nextProperty(); key != null; key = input.nextProperty()) {
      switch (key) {
        case "id" -> id = Scalar.read(input);
        case "id-type" -> scheme = Scalar.read(input);
        default -> input.note("name-key", "left out of an identifier", Scalar.take(input));
      }
    }
    if (id != null && scheme != null && !scheme.isBlank()) {
      identifiers.add(
          Identifier.of(IdentifierScheme.of(scheme.strip().toLowerCase(Locale.ROOT)), id));
    }
  }
}

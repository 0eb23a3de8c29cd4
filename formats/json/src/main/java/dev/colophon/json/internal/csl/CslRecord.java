package dev.colophon.json.internal.csl;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.JsonText;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads one item of CSL-JSON. */
public final class CslRecord {
  /** What the codes of diagnostics begin with, and the format of extensions. */
  public static final String FAMILY = "csl-json";

  static final String CUSTOM = "custom";
  static final String CARRIER = "colophon";

  private final JsonInput input;
  private final Draft draft = new Draft();
  private final @Nullable String[] seen = new String[Variables.all().size()];
  private Optional<String> carrier = Optional.empty();
  private boolean empty = true;
  private boolean malformed;

  private CslRecord(JsonInput input) {
    this.input = input;
  }

  /** Reads the item at whose start the input stands. */
  public static ReadRecord parse(JsonInput input) throws IOException {
    return new CslRecord(input).read(input::nextProperty, List.of());
  }

  /**
   * Reads the rest of an item that is the value of a property, whose name is its id if it has none;
   * its first property has been entered.
   */
  static ReadRecord parseKeyed(JsonInput input, String key, @Nullable String firstProperty)
      throws IOException {
    CslRecord record = new CslRecord(input);
    record.draft.id(JsonText.wellFormed(key));
    return record.read(() -> firstProperty, List.of());
  }

  /**
   * Reads the rest of an item, of whose properties the first ones were unknown and the next one has
   * been entered.
   */
  static ReadRecord parseRest(
      JsonInput input, List<Extension> unknown, @Nullable String firstProperty) throws IOException {
    return new CslRecord(input).read(() -> firstProperty, unknown);
  }

  private ReadRecord read(FirstProperty first, List<Extension> unknown) throws IOException {
    unknown.forEach(draft::keep);
    try {
      for (String name = first.get(); name != null; name = input.nextProperty()) {
        empty = false;
        readProperty(name);
      }
    } catch (JacksonException e) {
      input.end(e);
      malformed = true;
      if (empty) {
        return ReadRecord.of(input.takeDiagnostics(Optional.empty()));
      }
    }
    return finish();
  }

  private void readProperty(String name) {
    if (input.isTooLong()) {
      input.skip();
      return;
    }
    Variable variable = Variables.find(name);
    if (variable != null && variable.keeps(input.token())) {
      input.note("kept", "not a value of CSL; it is kept as it is", name);
      extension(input, name).ifPresent(draft::keep);
    } else if (variable != null) {
      readVariable(variable, name);
    } else if (name.equals(CUSTOM) && input.token() == JsonToken.START_OBJECT) {
      readCustom();
    } else {
      extension(input, name).ifPresent(draft::keep);
    }
  }

  private void readVariable(Variable variable, String name) {
    String before = seen[variable.index()];
    boolean preferred = name.equals(variable.jsonName());
    if (before != null && (!preferred || before.equals(variable.jsonName()))) {
      input.warn(
          "duplicate", "the same variable as " + before + "; it is left out", Scalar.take(input));
      return;
    }
    if (before != null) {
      input.warn("duplicate", "the same variable as " + before + ", which is left out", before);
    }
    seen[variable.index()] = before == null ? name : before;
    if (!preferred) {
      noteOtherName(variable);
    }
    variable.home().read(input, draft);
  }

  private void noteOtherName(Variable variable) {
    String jsonName = variable.jsonName();
    if (jsonName == null) {
      input.note("name", "csl-data.json has no such key", variable.name());
    } else {
      input.note("name", "written back as " + jsonName, jsonName);
    }
  }

  /** Returns an unknown property: a string as it is, anything else as JSON. */
  static Optional<Extension> extension(JsonInput input, String name) {
    return input.json().map(json -> extension(JsonText.wellFormed(name), json));
  }

  /** Returns an unknown property, the object whose first property has been entered. */
  static Extension objectExtension(JsonInput input, String name, @Nullable String firstProperty) {
    StringBuilder object = new StringBuilder("{");
    for (String inner = firstProperty; inner != null; inner = input.nextProperty()) {
      appendMember(inner, input.json(), object);
    }
    return extension(JsonText.wellFormed(name), new JsonText(object.append('}').toString()));
  }

  private static Extension extension(String name, JsonText json) {
    return Extension.builder()
        .format(FAMILY)
        .name(name)
        .value(json.string().orElse(json.text()))
        .structured(!json.isString())
        .build();
  }

  private void readCustom() {
    StringBuilder rest = new StringBuilder("{");
    for (String name = input.nextProperty(); name != null; name = input.nextProperty()) {
      if (name.equals(CARRIER)
          && input.token() == JsonToken.VALUE_STRING
          && Carrier.isCarrier(input.text())) {
        carrier = Optional.of(input.text());
      } else {
        appendMember(name, input.json(), rest);
      }
    }
    if (rest.length() > 1 || carrier.isEmpty()) {
      draft.keep(extension(CUSTOM, new JsonText(rest.append('}').toString())));
    }
  }

  private static void appendMember(String name, Optional<JsonText> json, StringBuilder object) {
    if (json.isPresent()) {
      object.append(object.length() > 1 ? "," : "");
      JsonText.quote(JsonText.wellFormed(name), object);
      object.append(':').append(json.get().text());
    }
  }

  private ReadRecord finish() {
    if (!malformed) {
      reportMissing();
    }
    Publication built = draft.build();
    ReadRecord patched =
        carrier.map(text -> Carrier.apply(built, text)).orElse(ReadRecord.of(built, List.of()));
    List<Diagnostic> diagnostics = new ArrayList<>(input.takeDiagnostics(draft.id()));
    diagnostics.addAll(patched.diagnostics());
    return new ReadRecord(patched.publication(), diagnostics);
  }

  private void reportMissing() {
    if (!draft.hasType()) {
      input.warn("type-missing", "a record has a type; read as document", "type");
    }
    if (draft.id().isEmpty()) {
      input.warn("id-missing", "a record has an id; one is made up when it is written", "id");
    }
  }

  /** Gives the property with which the reading of an item begins. */
  @FunctionalInterface
  private interface FirstProperty {
    @Nullable String get();
  }
}

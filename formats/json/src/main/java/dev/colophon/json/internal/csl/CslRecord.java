package dev.colophon.json.internal.csl;

import static java.util.Objects.requireNonNull;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import dev.colophon.format.ReadRecord;
import dev.colophon.format.Severity;
import dev.colophon.format.SourcePosition;
import dev.colophon.json.internal.CharacterSource;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.JsonText;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one item of CSL-JSON. */
public final class CslRecord {
  /** What the codes of diagnostics begin with, and the format of extensions. */
  public static final String FAMILY = "csl-json";

  static final String CUSTOM = "custom";
  static final String CARRIER = "colophon";

  private static final String NOTE = "note";
  private static final int NOT_ENTERED = Integer.MIN_VALUE;

  private final JsonInput input;
  private final boolean noteVariables;
  private String note = "";
  private final Draft draft = new Draft();
  private final @Nullable String[] seen;
  private Optional<String> carrier = Optional.empty();
  private boolean empty = true;
  private boolean malformed;

  /**
   * Starts an item.
   *
   * @param input the text
   * @param noteVariables whether lines of the note are read as variables
   * @param seen room for a name of each variable
   */
  CslRecord(JsonInput input, boolean noteVariables, @Nullable String[] seen) {
    this.input = input;
    this.noteVariables = noteVariables;
    this.seen = seen;
    Arrays.fill(seen, null);
  }

  /** Reads the item at whose start the input stands. */
  ReadRecord parse() throws IOException {
    return read(NOT_ENTERED);
  }

  /**
   * Reads the rest of an item that is the value of a property, whose name is its id if it has none;
   * its first property has been entered.
   */
  ReadRecord parseKeyed(String key, @Nullable String firstProperty) throws IOException {
    draft.id(JsonText.wellFormed(key));
    return read(indexOf(firstProperty));
  }

  /**
   * Reads the rest of an item, of whose properties the first ones were unknown and the next one has
   * been entered.
   */
  ReadRecord parseRest(List<Extension> unknown, @Nullable String firstProperty) throws IOException {
    unknown.forEach(draft::keep);
    return read(indexOf(firstProperty));
  }

  private static int indexOf(@Nullable String property) {
    return property == null
        ? PropertyNameMatcher.MATCH_END_OBJECT
        : Variables.names().matchName(property);
  }

  private ReadRecord read(int firstProperty) throws IOException {
    PropertyNameMatcher names = Variables.names();
    try {
      int index = firstProperty == NOT_ENTERED ? input.nextProperty(names) : firstProperty;
      while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
        empty = false;
        readProperty(Variables.known(index));
        index = input.nextProperty(names);
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

  private void readProperty(Variables.@Nullable Known known) {
    if (input.isTooLong()) {
      input.skip();
    } else if (known != null && !known.variable().keeps(input.token())) {
      readVariable(known.variable(), known.name(), known.preferred());
    } else {
      readOther(input.name());
    }
  }

  private void readOther(String name) {
    if (name.equals(CUSTOM) && input.token() == JsonToken.START_OBJECT) {
      readCustom();
      return;
    }
    if (Variables.find(name) != null) {
      input.note("kept", "not a value of CSL; it is kept as it is", name);
    }
    extension(input, name).ifPresent(draft::keep);
  }

  private void readVariable(Variable variable, String name, boolean preferred) {
    String before = seen[variable.index()];
    if (before != null && (!preferred || before.equals(variable.jsonName()))) {
      input.warn(
          "duplicate", "the same variable as " + before + "; it is left out", Scalar.take(input));
      return;
    }
    if (before != null) {
      input.warn("duplicate", "the same variable as " + before + ", which is left out", before);
    }
    seen[variable.index()] = name;
    if (!preferred) {
      noteOtherName(variable);
    }
    if (noteVariables && name.equals(NOTE) && input.token() == JsonToken.VALUE_STRING) {
      note = input.text();
    } else {
      variable.home().read(input, draft);
    }
  }

  /** Reads what is in the note, after all other keys, which win. */
  private void readNote() {
    NoteLines found = NoteLines.of(note);
    List<String> rest = new ArrayList<>();
    for (NoteLines.Line line : found.lines()) {
      if (isFree(line.variable())) {
        input.note("note-variable", "read from the note: " + line.variable().name(), NOTE);
        seen[line.variable().index()] = NOTE;
        readText(line.json(), line.variable());
      } else {
        rest.add(line.text());
      }
    }
    if (!found.rest().isEmpty()) {
      rest.add(found.rest());
    }
    if (!rest.isEmpty()) {
      StringBuilder json = new StringBuilder();
      JsonText.quote(String.join("\n", rest), json);
      readText(json.toString(), requireNonNull(Variables.find(NOTE)));
    }
  }

  /** A type in the note is meant to replace that of the item; names may stand in several lines. */
  private boolean isFree(Variable variable) {
    String before = seen[variable.index()];
    return before == null
        || variable.home() == SpecialHome.TYPE
        || (before.equals(NOTE) && variable.home() instanceof NamesHome);
  }

  private void readText(String json, Variable variable) {
    CharacterSource source = new CharacterSource(new StringReader(json), SourcePosition.START);
    JsonInput value = new JsonInput(source, FAMILY, ReadOptions.defaults());
    value.next();
    variable.home().read(value, draft);
    for (Diagnostic diagnostic : value.takeDiagnostics(Optional.empty())) {
      if (diagnostic.severity() != Severity.INFO) {
        input.warn("note-variable", variable.name() + ": " + diagnostic.message(), NOTE);
      }
    }
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
    if (input.token() == JsonToken.VALUE_STRING) {
      return Optional.of(Extension.of(FAMILY, JsonText.wellFormed(name), input.text()));
    }
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
    if (!note.isEmpty()) {
      readNote();
    }
    if (!malformed) {
      reportMissing();
    }
    Publication built = draft.build();
    List<Diagnostic> found = input.takeDiagnostics(draft.id());
    if (carrier.isEmpty()) {
      return ReadRecord.of(built, found);
    }
    ReadRecord patched = Carrier.apply(built, carrier.get());
    List<Diagnostic> diagnostics = new ArrayList<>(found);
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
}

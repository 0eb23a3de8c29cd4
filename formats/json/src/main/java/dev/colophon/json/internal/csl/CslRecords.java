package dev.colophon.json.internal.csl;

import dev.colophon.format.ReadRecord;
import dev.colophon.format.RecordStream;
import dev.colophon.json.internal.JsonInput;
import dev.colophon.json.internal.RecordPlace;
import dev.colophon.model.Extension;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The items of CSL-JSON: in an array, one alone, in the array of a wrapping object, in an object by
 * id, or in sequence.
 */
public final class CslRecords implements RecordStream {
  private static final Set<String> WRAPPED = Set.of("items", "references");

  private final JsonInput input;
  private final boolean noteVariables;
  private final @Nullable String[] seen = new String[Variables.all().size()];
  private State state = State.ROOT;

  /** Where the next item is looked for. */
  private enum State {
    /** At the root, or in an array there. */
    ROOT,
    /** In the array of a wrapping object. */
    WRAPPED,
    /** In an object whose values are items. */
    KEYED,
    /** After the array of a wrapping object. */
    AFTER_WRAPPED
  }

  /**
   * Makes a stream of items.
   *
   * @param input the text
   * @param noteVariables whether lines of notes are read as variables
   */
  public CslRecords(JsonInput input, boolean noteVariables) {
    this.input = input;
    this.noteVariables = noteVariables;
  }

  private CslRecord item() {
    return new CslRecord(input, noteVariables, seen);
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    try {
      Optional<ReadRecord> record = Optional.empty();
      while (record.isEmpty() && !input.ended()) {
        if (state == State.ROOT || state == State.WRAPPED) {
          JsonToken token = input.next();
          if (token == null) {
            return leftOver();
          }
          record = element(token);
        } else {
          record = property(input.nextProperty());
        }
      }
      return record;
    } catch (JacksonException e) {
      input.end(e);
      return leftOver();
    }
  }

  private Optional<ReadRecord> leftOver() {
    ReadRecord rest = ReadRecord.of(input.takeDiagnostics(Optional.empty()));
    return rest.diagnostics().isEmpty() ? Optional.empty() : Optional.of(rest);
  }

  private Optional<ReadRecord> element(JsonToken token) throws IOException {
    if (token == JsonToken.START_OBJECT) {
      input.startRecord();
      boolean atRoot = state == State.ROOT && input.depth() == 1;
      return atRoot ? rootObject() : Optional.of(item().parse());
    }
    if (token == JsonToken.END_ARRAY) {
      state = state == State.WRAPPED ? State.AFTER_WRAPPED : State.ROOT;
      return Optional.empty();
    }
    if (token == JsonToken.START_ARRAY && input.depth() == 1) {
      input.enterArray();
      return Optional.empty();
    }
    return notARecord();
  }

  /**
   * Finds out from the first properties what an object at the root is. Crossref's items begin with
   * objects of its own, so an object is an item only if it begins with a variable of CSL.
   */
  private Optional<ReadRecord> rootObject() throws IOException {
    List<Extension> unknown = new ArrayList<>();
    String name = input.nextProperty();
    while (name != null && !isVariable(name)) {
      if (input.token() == JsonToken.START_ARRAY && WRAPPED.contains(name)) {
        leaveOut(unknown);
        state = State.WRAPPED;
        input.enterArray();
        return Optional.empty();
      }
      if (input.token() == JsonToken.START_OBJECT) {
        RecordPlace.Start root = input.start();
        input.startRecord();
        String inner = firstOfInner(root);
        if (inner != null && isVariable(inner)) {
          leaveOut(unknown);
          state = State.KEYED;
          return Optional.of(item().parseKeyed(name, inner));
        }
        input.startedAt(root);
        unknown.add(CslRecord.objectExtension(input, name, inner));
      } else {
        CslRecord.extension(input, name).ifPresent(unknown::add);
      }
      name = input.nextProperty();
    }
    return Optional.of(item().parseRest(unknown, name));
  }

  /** Returns the first property of an object; a malformed one tells by its name what it is in. */
  private @Nullable String firstOfInner(RecordPlace.Start root) {
    try {
      return input.nextProperty();
    } catch (JacksonException e) {
      if (isVariable(input.name())) {
        state = State.KEYED;
      } else {
        input.startedAt(root);
      }
      throw e;
    }
  }

  private static boolean isVariable(String name) {
    return Variables.find(name) != null || name.equals(CslRecord.CUSTOM);
  }

  private void leaveOut(List<Extension> unknown) {
    unknown.forEach(
        extension ->
            input.note(
                "wrapper", "left out, beside the items", extension.name(), extension.value()));
  }

  private Optional<ReadRecord> property(@Nullable String name) throws IOException {
    if (name == null) {
      state = State.ROOT;
      return Optional.empty();
    }
    if (input.token() == JsonToken.START_ARRAY && WRAPPED.contains(name)) {
      state = State.WRAPPED;
      input.enterArray();
      return Optional.empty();
    }
    if (state == State.AFTER_WRAPPED) {
      input.note("wrapper", "left out, beside the items", name, Scalar.take(input));
      return Optional.empty();
    }
    if (input.token() == JsonToken.START_OBJECT) {
      input.startRecord();
      return Optional.of(item().parseKeyed(name, input.nextProperty()));
    }
    return notARecord();
  }

  private Optional<ReadRecord> notARecord() {
    input.error("not-a-record", "a record is an object", "this is left out", Scalar.take(input));
    return leftOver();
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}

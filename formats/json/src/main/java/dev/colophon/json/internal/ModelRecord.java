package dev.colophon.json.internal;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads one record of Colophon JSON: the properties are those of the shapes of the model. */
public final class ModelRecord implements PartReader.Leftovers {
  /** What the codes of diagnostics begin with, and the format of extensions. */
  public static final String FAMILY = "json";

  static final String VERSION_PROPERTY = "colophon";
  static final String VERSION = "1";
  static final String CARRIER_PROPERTY = "carrier";

  private static final Property<Publication, PublicationType> TYPE = property("type");
  private static final Property<Publication, String> ID = property("id");
  private static final Property<Publication, List<Extension>> EXTENSIONS = property("extensions");

  private final JsonInput input;
  private final PartReader parts;
  private final Assembly<Publication> publication = Shapes.PUBLICATION.assemble();
  private final int depth;
  private final List<Extension> extensions = new ArrayList<>();
  private final List<Extension> kept = new ArrayList<>();
  private boolean hasType;
  private boolean malformed;
  private Optional<String> id = Optional.empty();
  private Optional<String> carrier = Optional.empty();

  private ModelRecord(JsonInput input) {
    this.input = input;
    this.parts = new PartReader(input, this);
    this.depth = input.depth();
  }

  @SuppressWarnings("unchecked") // the types of these properties
  private static <V> Property<Publication, V> property(String name) {
    return (Property<Publication, V>) Shapes.PUBLICATION.property(name).orElseThrow();
  }

  /** Reads a record; see {@link RecordParser}. */
  public static ReadRecord parse(JsonInput input) throws IOException {
    ModelRecord record = new ModelRecord(input);
    try {
      record.readProperties();
    } catch (JacksonException e) {
      input.end(e);
      record.malformed = true;
    }
    return record.finish();
  }

  /**
   * Reads the record at which an input stands that throws what is wrong; of a carrier that does not
   * fit, what fits.
   */
  static Publication read(JsonInput refusing) {
    if (refusing.token() != JsonToken.START_OBJECT) {
      refusing.error("type", "this is not an object", "");
    }
    ModelRecord record = new ModelRecord(refusing);
    record.readProperties();
    return record.finish().publication().orElseThrow();
  }

  private void readProperties() {
    ShapeNames<Publication> names = ShapeNames.of(Shapes.PUBLICATION);
    int index = input.nextProperty(names.matcher());
    while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
      if (input.isTooLong()) {
        input.skip();
      } else if (index < 0) {
        readOther(input.name());
      } else {
        readProperty(names.properties().get(index));
      }
      index = input.nextProperty(names.matcher());
    }
  }

  private void readOther(String name) {
    if (name.equals(VERSION_PROPERTY)) {
      readVersion();
    } else if (name.equals(CARRIER_PROPERTY) && input.token() == JsonToken.VALUE_STRING) {
      carrier = Optional.of(input.text());
    } else {
      noteUnknown(name);
      keepValue(name.startsWith("/") ? relativePointer() : Surrogates.repaired(name));
    }
  }

  private void readVersion() {
    if (input.token() != JsonToken.VALUE_STRING || !input.text().equals(VERSION)) {
      input.warn("version", "not version " + VERSION + " of Colophon JSON; read as far as known");
    }
    input.skip();
  }

  private void readProperty(Property<Publication, ?> property) {
    if (property.equals(EXTENSIONS)) {
      List<Extension> read = parts.value(EXTENSIONS.type());
      extensions.addAll(read == null ? List.of() : read);
      return;
    }
    Object value = parts.set(publication, property);
    hasType |= value instanceof PublicationType;
    id = property.equals(ID) && value instanceof String text ? Optional.of(text) : id;
  }

  private ReadRecord finish() {
    if (!hasType) {
      reportMissingType();
      publication.set(TYPE, PublicationType.DOCUMENT);
    }
    extensions.addAll(kept);
    if (!extensions.isEmpty()) {
      publication.set(EXTENSIONS, extensions);
    }
    Publication built = publication.build();
    List<Diagnostic> found = input.takeDiagnostics(id);
    if (carrier.isEmpty()) {
      return ReadRecord.of(built, found);
    }
    ReadRecord patched = Carrier.apply(built, carrier.get());
    List<Diagnostic> diagnostics = new ArrayList<>(found);
    diagnostics.addAll(patched.diagnostics());
    return new ReadRecord(patched.publication(), diagnostics);
  }

  private void reportMissingType() {
    if (!malformed) {
      input.error("missing", "a record has a type", "read as document", "type");
    }
  }

  private String relativePointer() {
    return input.pointerWithin(depth);
  }

  @Override
  public void unknown(String name) {
    noteUnknown(name);
    unusable();
  }

  private void noteUnknown(String name) {
    input.note("unknown-property", "unknown property; it is kept", name);
  }

  @Override
  public void unusable() {
    keepValue(relativePointer());
  }

  private void keepValue(String name) {
    input
        .json()
        .ifPresent(
            json ->
                kept.add(
                    Extension.builder()
                        .format(FAMILY)
                        .name(name)
                        .value(json.text())
                        .structured(true)
                        .build()));
  }
}

package dev.colophon.json.internal;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.Shapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads one record of Colophon JSON: the properties are those of the shapes of the model. */
public final class ModelRecord implements PartReader.Leftovers {
  /** What the codes of diagnostics begin with, and the format of extensions. */
  public static final String FAMILY = "json";

  static final String VERSION_PROPERTY = "colophon";
  static final String VERSION = "1";
  static final String CARRIER_PROPERTY = "carrier";

  private final JsonInput input;
  private final PartReader parts;
  private final Assembly<Publication> publication = Shapes.PUBLICATION.assemble();
  private final String rootPointer;
  private final List<Extension> extensions = new ArrayList<>();
  private final List<Extension> kept = new ArrayList<>();
  private boolean hasType;
  private boolean malformed;
  private Optional<String> id = Optional.empty();
  private Optional<String> carrier = Optional.empty();

  private ModelRecord(JsonInput input) {
    this.input = input;
    this.parts = new PartReader(input, this);
    this.rootPointer = input.pointer();
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
    for (String name = input.nextProperty(); name != null; name = input.nextProperty()) {
      if (input.isTooLong()) {
        input.skip();
      } else if (name.equals(VERSION_PROPERTY)) {
        readVersion();
      } else if (name.equals(CARRIER_PROPERTY) && input.token() == JsonToken.VALUE_STRING) {
        carrier = Optional.of(input.text());
      } else {
        readProperty(name);
      }
    }
  }

  private void readVersion() {
    if (input.token() != JsonToken.VALUE_STRING || !input.text().equals(VERSION)) {
      input.warn("version", "not version " + VERSION + " of Colophon JSON; read as far as known");
    }
    input.skip();
  }

  private void readProperty(String name) {
    Optional<Property<Publication, ?>> property = Shapes.PUBLICATION.property(name);
    if (property.isEmpty()) {
      noteUnknown(name);
      keepValue(name.startsWith("/") ? relativePointer() : Surrogates.repaired(name));
    } else if (name.equals("extensions")) {
      List<Extension> read = parts.value(new ListType<>(Shapes.EXTENSION));
      extensions.addAll(read == null ? List.of() : read);
    } else {
      Object value = parts.set(publication, property.get());
      hasType |= value instanceof PublicationType;
      id = name.equals("id") && value instanceof String text ? Optional.of(text) : id;
    }
  }

  private ReadRecord finish() {
    if (!hasType) {
      reportMissingType();
      publication.set(typeProperty(), PublicationType.DOCUMENT);
    }
    extensions.addAll(kept);
    Publication built = publication.build().toBuilder().addAllExtensions(extensions).build();
    ReadRecord patched =
        carrier.map(text -> Carrier.apply(built, text)).orElse(ReadRecord.of(built, List.of()));
    List<Diagnostic> diagnostics = new ArrayList<>(input.takeDiagnostics(id));
    diagnostics.addAll(patched.diagnostics());
    return new ReadRecord(patched.publication(), diagnostics);
  }

  private void reportMissingType() {
    if (!malformed) {
      input.error("missing", "a record has a type", "read as document", "type");
    }
  }

  @SuppressWarnings("unchecked") // the type of that property
  private static Property<Publication, PublicationType> typeProperty() {
    return (Property<Publication, PublicationType>)
        Shapes.PUBLICATION.property("type").orElseThrow();
  }

  private String relativePointer() {
    return input.pointer().substring(rootPointer.length());
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

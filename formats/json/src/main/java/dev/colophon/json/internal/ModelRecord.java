package dev.colophon.json.internal;

import dev.colophon.format.Carrier;
import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadRecord;
import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.PublicationType;
import dev.colophon.model.RichText;
import dev.colophon.model.shape.Assembly;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads one record of Colophon JSON: the properties are those of the shapes of the model. */
public final class ModelRecord {
  /** What the codes of diagnostics begin with, and the format of extensions. */
  public static final String FAMILY = "json";

  static final String VERSION_PROPERTY = "colophon";
  static final String VERSION = "1";
  static final String CARRIER_PROPERTY = "carrier";

  private final JsonInput input;
  private final Assembly<Publication> publication = Shapes.PUBLICATION.assemble();
  private final String rootPointer;
  private final List<Extension> extensions = new ArrayList<>();
  private final List<Extension> kept = new ArrayList<>();
  private boolean hasType;
  private Optional<String> id = Optional.empty();
  private Optional<String> carrier = Optional.empty();

  private ModelRecord(JsonInput input) {
    this.input = input;
    this.rootPointer = input.pointer();
  }

  /** Reads a record; see {@link RecordParser}. */
  public static ReadRecord parse(JsonInput input) throws IOException {
    ModelRecord record = new ModelRecord(input);
    try {
      record.readProperties();
    } catch (JacksonException e) {
      input.end(e);
    }
    return record.finish();
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
      input.note("unknown-property", "unknown property; it is kept", name);
      keepValue(name.startsWith("/") ? relativePointer() : Surrogates.repaired(name));
    } else if (name.equals("extensions")) {
      List<Extension> read = value(new ListType<>(Shapes.EXTENSION));
      extensions.addAll(read == null ? List.of() : read);
    } else {
      Object value = set(publication, property.get());
      hasType |= value instanceof PublicationType;
      id = name.equals("id") && value instanceof String text ? Optional.of(text) : id;
    }
  }

  private ReadRecord finish() {
    if (!hasType) {
      input.error("missing", "a record has a type; read as document", "type");
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

  @SuppressWarnings("unchecked") // the type of that property
  private static Property<Publication, PublicationType> typeProperty() {
    return (Property<Publication, PublicationType>)
        Shapes.PUBLICATION.property("type").orElseThrow();
  }

  private <T, V> @Nullable V set(Assembly<T> part, Property<T, V> property) {
    V value = value(property.type());
    if (value != null) {
      part.set(property, value);
    }
    return value;
  }

  /** Reads the value at which the input stands; null if there is none or it has been reported. */
  private <V> @Nullable V value(ValueType<V> type) {
    JsonToken token = input.token();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (type instanceof Shape<V> shape) {
      return isRight(token == JsonToken.START_OBJECT, "an object") ? part(shape) : null;
    }
    if (type instanceof ScalarType<V> scalar) {
      return scalar(scalar, token);
    }
    return isRight(token == JsonToken.START_ARRAY, "an array") ? list(type) : null;
  }

  private <T> @Nullable T part(Shape<T> shape) {
    Assembly<T> part = shape.assemble();
    for (String name = input.nextProperty(); name != null; name = input.nextProperty()) {
      Optional<Property<T, ?>> property = shape.property(name);
      if (property.isPresent()) {
        set(part, property.get());
      } else {
        input.note("unknown-property", "unknown property; it is kept", name);
        keepValue(relativePointer());
      }
    }
    try {
      return part.build();
    } catch (IllegalStateException | IllegalArgumentException e) {
      input.error("missing", "left out: " + e.getMessage());
      return null;
    }
  }

  @SuppressWarnings("unchecked") // V is a list since the type is a list type
  private <V> V list(ValueType<V> type) {
    ValueType<Object> element = ((ListType<Object>) type).element();
    List<Object> values = new ArrayList<>();
    while (input.nextInside() != JsonToken.END_ARRAY) {
      Object value = value(element);
      if (value != null) {
        values.add(value);
      }
    }
    return (V) values;
  }

  private <V> @Nullable V scalar(ScalarType<V> type, JsonToken token) {
    return switch (type.kind()) {
      case TEXT -> isRight(token == JsonToken.VALUE_STRING, "a string") ? parsed(type) : null;
      case BOOLEAN -> isRight(token.isBoolean(), "true or false") ? type.parse(input.text()) : null;
      case RICH_TEXT -> type.javaType().cast(richText(token));
    };
  }

  private <V> @Nullable V parsed(ScalarType<V> type) {
    String text = input.text();
    try {
      return type.parse(text);
    } catch (IllegalArgumentException e) {
      input.error("value", "not a value of this property; it is kept as an extension", text);
      keepValue(relativePointer());
      return null;
    }
  }

  private @Nullable RichText richText(JsonToken token) {
    if (token == JsonToken.VALUE_STRING) {
      return RichText.of(input.text());
    }
    return isRight(token == JsonToken.START_ARRAY, "a string or an array")
        ? RichTexts.read(input)
        : null;
  }

  private boolean isRight(boolean right, String wanted) {
    if (!right) {
      input.error("type", "this is not " + wanted + "; it is kept as an extension");
      keepValue(relativePointer());
    }
    return right;
  }

  private String relativePointer() {
    return input.pointer().substring(rootPointer.length());
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

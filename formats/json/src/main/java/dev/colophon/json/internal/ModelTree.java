package dev.colophon.json.internal;

import static dev.colophon.json.internal.ModelRecord.FAMILY;

import dev.colophon.model.Extension;
import dev.colophon.model.Publication;
import dev.colophon.model.RichText;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives publications as Colophon JSON, a tree for {@link JsonPrinter}. */
public final class ModelTree {
  private ModelTree() {}

  /** Returns a record. */
  public static Map<String, Object> of(Publication publication, Optional<String> carrier) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put(ModelRecord.VERSION_PROPERTY, ModelRecord.VERSION);
    Map<String, JsonText> hoisted = hoisted(publication.extensions());
    List<Extension> rest =
        publication.extensions().subList(0, publication.extensions().size() - hoisted.size());
    record.putAll(part(Shapes.PUBLICATION, publication.withExtensions(rest)));
    record.putAll(hoisted);
    carrier.ifPresent(value -> record.put(ModelRecord.CARRIER_PROPERTY, value));
    return record;
  }

  /** The unknown properties that a reader would put, in this order, after all other extensions. */
  private static Map<String, JsonText> hoisted(List<Extension> extensions) {
    Map<String, JsonText> backwards = new LinkedHashMap<>();
    for (int i = extensions.size() - 1; i >= 0; i--) {
      Extension extension = extensions.get(i);
      Optional<JsonText> value = unknownProperty(extension);
      if (value.isEmpty() || backwards.putIfAbsent(extension.name(), value.get()) != null) {
        break;
      }
    }
    Map<String, JsonText> hoisted = new LinkedHashMap<>();
    List<String> names = List.copyOf(backwards.keySet());
    for (int i = names.size() - 1; i >= 0; i--) {
      hoisted.put(names.get(i), backwards.get(names.get(i)));
    }
    return hoisted;
  }

  private static Optional<JsonText> unknownProperty(Extension extension) {
    String name = extension.name();
    boolean unknown =
        extension.structured()
            && extension.format().equals(FAMILY)
            && !name.startsWith("/")
            && !name.equals(ModelRecord.VERSION_PROPERTY)
            && !name.equals(ModelRecord.CARRIER_PROPERTY)
            && Shapes.PUBLICATION.property(name).isEmpty();
    return unknown
        ? JsonText.of(extension.value()).filter(json -> json.text().equals(extension.value()))
        : Optional.empty();
  }

  /** Returns a value of a type. */
  @SuppressWarnings("unchecked") // the caller pairs a value with its type
  static Object value(ValueType<?> type, Object value) {
    if (type instanceof ScalarType<?> scalar) {
      return switch (scalar.kind()) {
        case TEXT -> ((ScalarType<Object>) scalar).print(value);
        case BOOLEAN -> value;
        case RICH_TEXT -> RichTexts.write((RichText) value);
      };
    }
    if (type instanceof ListType<?> list) {
      return ((List<?>) value).stream().map(element -> value(list.element(), element)).toList();
    }
    return part((Shape<Object>) type, value);
  }

  private static <T> Map<String, Object> part(Shape<T> shape, T part) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (Property<T, ?> property : shape.properties()) {
      Object value = property.get(part);
      if (value != null) {
        object.put(property.name(), value(property.type(), value));
      }
    }
    return object;
  }
}

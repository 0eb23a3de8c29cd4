package dev.colophon.json;

import dev.colophon.json.internal.JsonPrinter;
import dev.colophon.model.Mark;
import dev.colophon.model.PublicationType;
import dev.colophon.model.shape.ListType;
import dev.colophon.model.shape.Property;
import dev.colophon.model.shape.ScalarType;
import dev.colophon.model.shape.Shape;
import dev.colophon.model.shape.Shapes;
import dev.colophon.model.shape.ValueType;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the JSON Schema of Colophon JSON from the shapes of the model. */
final class SchemaGenerator {
  private final Map<Shape<?>, String> names = names();

  private SchemaGenerator() {}

  /** Writes the schema to a file. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), schema());
  }

  static String schema() {
    StringBuilder text = new StringBuilder();
    JsonPrinter.pretty(new SchemaGenerator().document(), 0, text);
    return text.append('\n').toString();
  }

  private Map<String, Object> document() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:colophon:schema:1");
    schema.put("title", "Colophon JSON");
    schema.put("description", "An array of records, or one record");
    schema.put("oneOf", List.of(reference("record"), array(reference("record"))));
    Map<String, Object> definitions = new LinkedHashMap<>();
    definitions.put("record", record());
    names.forEach((shape, name) -> definitions.put(name, part(shape)));
    definitions.remove("publication");
    definitions.remove("person");
    definitions.put("richText", richText());
    definitions.put(
        "type",
        Map.of("enum", Arrays.stream(PublicationType.values()).map(Object::toString).toList()));
    schema.put("$defs", definitions);
    return schema;
  }

  /** A record has a version, and may have properties of a newer one. */
  private Map<String, Object> record() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("colophon", Map.of("const", "1"));
    properties.putAll(properties(Shapes.PUBLICATION));
    properties.put("carrier", Map.of("type", "string"));
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("type", "object");
    record.put("properties", properties);
    record.put("required", List.of("type"));
    return record;
  }

  private Map<String, Object> part(Shape<?> shape) {
    Map<String, Object> part = new LinkedHashMap<>();
    part.put("type", "object");
    part.put("properties", properties(shape));
    List<String> required =
        shape.properties().stream().filter(Property::isRequired).map(Property::name).toList();
    if (!required.isEmpty()) {
      part.put("required", required);
    }
    if (shape == Shapes.NAME) {
      part.put("oneOf", kindsOfNames());
    }
    part.put("additionalProperties", false);
    return part;
  }

  private static List<Object> kindsOfNames() {
    Map<String, Object> person = new LinkedHashMap<>();
    person.put("anyOf", List.of(required("family"), required("given")));
    person.put("not", Map.of("anyOf", List.of(required("organization"), required("others"))));
    Object organization = only("organization");
    Object others = only("others");
    return List.of(person, organization, others);
  }

  private static Object required(String property) {
    return Map.of("required", List.of(property));
  }

  private static Object only(String property) {
    Map<String, Object> only = new LinkedHashMap<>();
    only.put("required", List.of(property));
    only.put("maxProperties", 1L);
    return only;
  }

  private Map<String, Object> properties(Shape<?> shape) {
    Map<String, Object> properties = new LinkedHashMap<>();
    shape.properties().forEach(property -> properties.put(property.name(), type(property.type())));
    return properties;
  }

  private Object type(ValueType<?> type) {
    if (type instanceof Shape<?> shape) {
      return reference(names.get(shape));
    }
    if (type instanceof ListType<?> list) {
      return array(type(list.element()));
    }
    return scalar((ScalarType<?>) type);
  }

  private static Object scalar(ScalarType<?> type) {
    return switch (type.kind()) {
      case BOOLEAN -> Map.of("type", "boolean");
      case RICH_TEXT -> reference("richText");
      case TEXT -> text(type.javaType());
    };
  }

  /** The open sets are not blank; everything else is any text. */
  private static Object text(Class<?> javaType) {
    if (javaType == PublicationType.class) {
      return reference("type");
    }
    boolean openSet =
        javaType.getSimpleName().matches("ContributorRole|RelationKind|IdentifierScheme");
    Map<String, Object> text = new LinkedHashMap<>();
    text.put("type", "string");
    if (openSet) {
      text.put("minLength", 1L);
    }
    return text;
  }

  private static Object richText() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("text", Map.of("type", "string"));
    properties.put(
        "marks",
        array(Map.of("enum", Arrays.stream(Mark.values()).map(SchemaGenerator::name).toList())));
    run.put("properties", properties);
    run.put("required", List.of("text", "marks"));
    run.put("additionalProperties", false);
    Object runs = array(Map.of("oneOf", List.of(Map.of("type", "string"), run)));
    return Map.of("oneOf", List.of(Map.of("type", "string"), runs));
  }

  private static String name(Mark mark) {
    return mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Object array(Object items) {
    Map<String, Object> array = new LinkedHashMap<>();
    array.put("type", "array");
    array.put("items", items);
    return array;
  }

  private static Object reference(String name) {
    return Map.of("$ref", "#/$defs/" + name);
  }

  private static Map<Shape<?>, String> names() {
    Map<Shape<?>, String> names = new LinkedHashMap<>();
    for (Field field : Shapes.class.getFields()) {
      String[] words = field.getName().toLowerCase(Locale.ROOT).split("_", -1);
      StringBuilder name = new StringBuilder(words[0]);
      for (int i = 1; i < words.length; i++) {
        name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT))
            .append(words[i].substring(1));
      }
      try {
        names.put((Shape<?>) field.get(null), name.toString());
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
    return names;
  }
}

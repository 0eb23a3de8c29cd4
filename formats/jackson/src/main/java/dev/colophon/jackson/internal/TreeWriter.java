package dev.colophon.jackson.internal;

import dev.colophon.json.internal.JsonText;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.json.JsonFactory;

/** Writes a tree of the codec with a generator of any format. */
record TreeWriter(JsonGenerator generator) {
  private static final JsonFactory JSON = new JsonFactory();

  void value(Object tree) {
    if (tree instanceof Map) {
      generator.writeStartObject();
      content(tree);
      generator.writeEndObject();
    } else if (tree instanceof List) {
      generator.writeStartArray();
      content(tree);
      generator.writeEndArray();
    } else {
      content(tree);
    }
  }

  /** Writes an object or array without its brackets, or a scalar. */
  void content(Object tree) {
    if (tree instanceof Map<?, ?> object) {
      object.forEach(
          (name, value) -> {
            generator.writeName((String) name);
            value(value);
          });
    } else if (tree instanceof List<?> list) {
      list.forEach(this::value);
    } else if (tree instanceof JsonText json) {
      copy(json);
    } else if (tree instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString((String) tree);
    }
  }

  /** Copies JSON token by token, since not every generator writes JSON. */
  private void copy(JsonText json) {
    boolean digits = generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS);
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (digits && token.isNumeric()) {
          generator.writeNumber(parser.getString());
        } else {
          generator.copyCurrentEventExact(parser);
        }
      }
    }
  }
}

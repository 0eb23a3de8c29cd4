package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.colophon.json.internal.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a tree of the codec with a generator of any format. */
record TreeWriter(JsonGenerator generator) {
  private static final JsonFactory JSON = new JsonFactory();

  void value(Object tree) throws IOException {
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
  void content(Object tree) throws IOException {
    if (tree instanceof Map<?, ?> object) {
      for (Map.Entry<?, ?> entry : object.entrySet()) {
        generator.writeFieldName((String) entry.getKey());
        value(entry.getValue());
      }
    } else if (tree instanceof List<?> list) {
      for (Object element : list) {
        value(element);
      }
    } else if (tree instanceof JsonText json) {
      copy(json);
    } else if (tree instanceof Boolean flag) {
      generator.writeBoolean(flag);
    } else {
      generator.writeString((String) tree);
    }
  }

  /** Copies JSON token by token, since not every generator writes JSON. */
  private void copy(JsonText json) throws IOException {
    boolean digits = generator.canWriteFormattedNumbers();
    try (JsonParser parser = JSON.createParser(json.text())) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (digits && token.isNumeric()) {
          generator.writeNumber(parser.getText());
        } else {
          generator.copyCurrentEventExact(parser);
        }
      }
    }
  }
}

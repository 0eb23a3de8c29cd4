package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.colophon.json.internal.ModelCodec;
import java.io.IOException;

/** Writes values of one class of the model as keys of a map. */
final class KeySerializer extends JsonSerializer<Object> {
  private final ModelCodec<?> codec;

  KeySerializer(ModelCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    generator.writeFieldName((String) codec.write(value));
  }
}

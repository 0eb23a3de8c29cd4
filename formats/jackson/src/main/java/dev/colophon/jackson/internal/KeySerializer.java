package dev.colophon.jackson.internal;

import dev.colophon.json.internal.ModelCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes values of one class of the model as keys of a map. */
final class KeySerializer extends ValueSerializer<Object> {
  private final ModelCodec<?> codec;

  KeySerializer(ModelCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    generator.writeName((String) codec.write(value));
  }
}

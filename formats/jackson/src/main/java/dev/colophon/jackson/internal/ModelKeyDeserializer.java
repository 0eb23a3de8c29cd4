package dev.colophon.jackson.internal;

import dev.colophon.json.internal.ModelCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;

/** Reads values of one class of the model from keys of a map. */
final class ModelKeyDeserializer extends KeyDeserializer {
  private final ModelCodec<?> codec;

  ModelKeyDeserializer(ModelCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context) {
    try {
      return codec.parse(key);
    } catch (IllegalArgumentException e) {
      return context.handleWeirdKey(codec.javaType(), key, "not a value of the model");
    }
  }
}

package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import dev.colophon.json.internal.ModelCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads values of one class of the model from keys of a map. */
final class ModelKeyDeserializer extends KeyDeserializer {
  private final ModelCodec<?> codec;

  ModelKeyDeserializer(ModelCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public @Nullable Object deserializeKey(String key, DeserializationContext context)
      throws IOException {
    try {
      return codec.parse(key);
    } catch (IllegalArgumentException e) {
      return context.handleWeirdKey(codec.javaType(), key, "not a value of the model");
    }
  }
}

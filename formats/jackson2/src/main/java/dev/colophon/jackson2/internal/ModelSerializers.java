package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.colophon.json.internal.ModelCodec;
import org.jspecify.annotations.Nullable;

/** Finds serializers for the classes of the model, as values or as keys of maps. */
public final class ModelSerializers extends Serializers.Base {
  private final boolean keys;

  /**
   * Makes serializers.
   *
   * @param keys whether they are for keys
   */
  public ModelSerializers(boolean keys) {
    this.keys = keys;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    return ModelCodec.find(type.getRawClass())
        .filter(codec -> !keys || codec.isText())
        .map(codec -> keys ? new KeySerializer(codec) : new ModelSerializer(codec))
        .orElse(null);
  }
}

package dev.colophon.jackson.internal;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.colophon.json.internal.ModelCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds serializers for the classes of the model, as values or as keys of maps. */
public final class ModelSerializers implements Serializers {
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
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return ModelCodec.find(type.getRawClass())
        .filter(codec -> !keys || codec.isText())
        .map(codec -> keys ? new KeySerializer(codec) : new ModelSerializer(codec))
        .orElse(null);
  }

  @Override
  public @Nullable ValueSerializer<?> findEnumSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.Value format) {
    return findSerializer(config, type, description, format);
  }
}

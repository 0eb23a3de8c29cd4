package dev.colophon.jackson.internal;

import dev.colophon.json.internal.ModelCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds deserializers for the classes of the model. */
public final class ModelDeserializers implements Deserializers {

  /** Makes deserializers. */
  public ModelDeserializers() {}

  /** Returns the deserializer for keys of a map; null if values of the class can't be keys. */
  public static @Nullable KeyDeserializer ofKey(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return ModelCodec.find(type.getRawClass())
        .filter(ModelCodec::isText)
        .map(ModelKeyDeserializer::new)
        .orElse(null);
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return ModelCodec.find(type.getRawClass()).map(ModelDeserializer::new).orElse(null);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return findBeanDeserializer(type, config, description);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelCodec.find(type).isPresent();
  }
}

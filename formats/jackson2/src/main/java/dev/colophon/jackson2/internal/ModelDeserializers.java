package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import dev.colophon.json.internal.ModelCodec;
import org.jspecify.annotations.Nullable;

/** Finds deserializers for the classes of the model. */
public final class ModelDeserializers extends Deserializers.Base {

  /** Makes deserializers. */
  public ModelDeserializers() {}

  /** Returns the deserializer for keys of a map; null if values of the class can't be keys. */
  public static @Nullable KeyDeserializer ofKey(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return ModelCodec.find(type.getRawClass())
        .filter(ModelCodec::isText)
        .map(ModelKeyDeserializer::new)
        .orElse(null);
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return find(type.getRawClass());
  }

  private static @Nullable JsonDeserializer<?> find(Class<?> type) {
    return ModelCodec.find(type).map(ModelDeserializer::new).orElse(null);
  }

  @Override
  public @Nullable JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelCodec.find(type).isPresent();
  }
}

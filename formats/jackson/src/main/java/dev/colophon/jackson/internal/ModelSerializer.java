package dev.colophon.jackson.internal;

import dev.colophon.json.internal.ModelCodec;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one class of the model. */
final class ModelSerializer extends ValueSerializer<Object> {
  private final ModelCodec<?> codec;

  ModelSerializer(ModelCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public Class<?> handledType() {
    return codec.javaType();
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    new TreeWriter(generator).value(codec.write(value));
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    Object tree = codec.write(value);
    WritableTypeId id =
        types.writeTypePrefix(
            generator, context, types.typeId(value, codec.javaType(), firstToken(tree)));
    new TreeWriter(generator).content(tree);
    types.writeTypeSuffix(generator, context, id);
  }

  private static JsonToken firstToken(Object tree) {
    if (tree instanceof Map) {
      return JsonToken.START_OBJECT;
    }
    return tree instanceof List ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
  }
}

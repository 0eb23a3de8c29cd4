package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import dev.colophon.json.internal.ModelCodec;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes values of one class of the model. */
final class ModelSerializer extends JsonSerializer<Object> {
  private final ModelCodec<?> codec;

  ModelSerializer(ModelCodec<?> codec) {
    this.codec = codec;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
      throws IOException {
    new TreeWriter(generator).value(codec.write(value));
  }

  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer types)
      throws IOException {
    Object tree = codec.write(value);
    WritableTypeId id =
        types.writeTypePrefix(generator, types.typeId(value, codec.javaType(), firstToken(tree)));
    new TreeWriter(generator).content(tree);
    types.writeTypeSuffix(generator, id);
  }

  private static JsonToken firstToken(Object tree) {
    if (tree instanceof Map) {
      return JsonToken.START_OBJECT;
    }
    return tree instanceof List ? JsonToken.START_ARRAY : JsonToken.VALUE_STRING;
  }
}

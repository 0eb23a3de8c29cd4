package dev.colophon.jackson.internal;

import dev.colophon.json.internal.ModelCodec;
import dev.colophon.json.internal.Refusal;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.util.TokenBuffer;

/** Reads values of one class of the model. */
final class ModelDeserializer<T> extends ValueDeserializer<T> {
  private final ModelCodec<T> codec;

  ModelDeserializer(ModelCodec<T> codec) {
    this.codec = codec;
  }

  @Override
  public Class<?> handledType() {
    return codec.javaType();
  }

  @Override
  public Collection<Object> getKnownPropertyNames() {
    return List.copyOf(codec.propertyNames());
  }

  @Override
  public T deserialize(JsonParser parser, DeserializationContext context) {
    JsonToken token = parser.currentToken();
    return token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT
        ? readRest(parser, context)
        : read(parser, context);
  }

  /** Reads the rest of an object whose type id has been read. */
  private T readRest(JsonParser parser, DeserializationContext context) {
    TokenBuffer object = context.bufferForInputBuffering(parser);
    object.writeStartObject();
    for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
      object.copyCurrentStructureExact(parser);
    }
    object.writeEndObject();
    try (JsonParser buffered = object.asParserOnFirstToken(context, parser)) {
      return read(buffered, context);
    }
  }

  private T read(JsonParser parser, DeserializationContext context) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    try {
      return codec.read(parser, name -> skipUnknown(name, parser, context));
    } catch (Refusal refusal) {
      throw mismatch(refusal, pointer, parser);
    }
  }

  private void skipUnknown(String name, JsonParser parser, DeserializationContext context) {
    context.handleUnknownProperty(parser, this, codec.javaType(), name);
    parser.skipChildren();
  }

  private JacksonException mismatch(Refusal refusal, String pointer, JsonParser parser) {
    JacksonException mismatch =
        MismatchedInputException.from(parser, codec.javaType(), refusal.reason());
    for (Object step : refusal.stepsUpTo(pointer)) {
      if (step instanceof Integer index) {
        mismatch.prependPath(codec.javaType(), index);
      } else {
        mismatch.prependPath(codec.javaType(), (String) step);
      }
    }
    return mismatch;
  }
}

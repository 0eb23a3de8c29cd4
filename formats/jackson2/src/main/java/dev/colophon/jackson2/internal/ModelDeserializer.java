package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.colophon.json.internal.ModelCodec;
import dev.colophon.json.internal.Refusal;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import tools.jackson.core.exc.JacksonIOException;

/** Reads values of one class of the model. */
final class ModelDeserializer<T> extends JsonDeserializer<T> {
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
  public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    JsonToken token = parser.currentToken();
    return token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT
        ? readRest(parser, context)
        : read(parser, context);
  }

  /** Reads the rest of an object whose type id has been read. */
  private T readRest(JsonParser parser, DeserializationContext context) throws IOException {
    try (TokenBuffer object = context.bufferForInputBuffering(parser)) {
      object.writeStartObject();
      for (; parser.currentToken() == JsonToken.FIELD_NAME; parser.nextToken()) {
        object.copyCurrentStructureExact(parser);
      }
      object.writeEndObject();
      try (JsonParser buffered = object.asParser(parser)) {
        buffered.nextToken();
        return read(buffered, context);
      }
    }
  }

  private T read(JsonParser parser, DeserializationContext context) throws IOException {
    String pointer = parser.getParsingContext().pathAsPointer().toString();
    ParserView view = new ParserView(parser);
    try {
      return codec.read(view, name -> view.run(() -> skipUnknown(name, parser, context)));
    } catch (Refusal refusal) {
      throw mismatch(refusal, pointer, parser);
    } catch (JacksonIOException failure) {
      throw failure.getCause();
    }
  }

  private void skipUnknown(String name, JsonParser parser, DeserializationContext context)
      throws IOException {
    context.handleUnknownProperty(parser, this, codec.javaType(), name);
    parser.skipChildren();
  }

  private JsonMappingException mismatch(Refusal refusal, String pointer, JsonParser parser) {
    JsonMappingException mismatch =
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

package dev.colophon.jackson2.internal;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Base64Variant;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.Version;
import tools.jackson.core.base.ParserMinimalBase;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.ContentReference;

/**
 * A parser of Jackson 2 as one of Jackson 3, for the codec. What the parser throws comes as the
 * cause of a {@link JacksonIOException}.
 */
final class ParserView extends ParserMinimalBase {
  private final JsonParser parser;

  ParserView(JsonParser parser) {
    super(ObjectReadContext.empty());
    this.parser = parser;
    _currToken = token(parser.currentToken());
  }

  /** Something that the parser does. */
  interface Action {
    void run() throws IOException;
  }

  /** Something that the parser gives. */
  interface Source<V> {
    V get() throws IOException;
  }

  void run(Action action) {
    get(
        () -> {
          action.run();
          return "";
        });
  }

  private <V> V get(Source<V> source) {
    try {
      return source.get();
    } catch (IOException e) {
      throw JacksonIOException.construct(e);
    }
  }

  private static tools.jackson.core.@Nullable JsonToken token(@Nullable JsonToken token) {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case NOT_AVAILABLE -> tools.jackson.core.JsonToken.NOT_AVAILABLE;
      case START_OBJECT -> tools.jackson.core.JsonToken.START_OBJECT;
      case END_OBJECT -> tools.jackson.core.JsonToken.END_OBJECT;
      case START_ARRAY -> tools.jackson.core.JsonToken.START_ARRAY;
      case END_ARRAY -> tools.jackson.core.JsonToken.END_ARRAY;
      case FIELD_NAME -> tools.jackson.core.JsonToken.PROPERTY_NAME;
      case VALUE_EMBEDDED_OBJECT -> tools.jackson.core.JsonToken.VALUE_EMBEDDED_OBJECT;
      case VALUE_STRING -> tools.jackson.core.JsonToken.VALUE_STRING;
      case VALUE_NUMBER_INT -> tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
      case VALUE_NUMBER_FLOAT -> tools.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
      case VALUE_TRUE -> tools.jackson.core.JsonToken.VALUE_TRUE;
      case VALUE_FALSE -> tools.jackson.core.JsonToken.VALUE_FALSE;
      case VALUE_NULL -> tools.jackson.core.JsonToken.VALUE_NULL;
    };
  }

  @Override
  public tools.jackson.core.@Nullable JsonToken nextToken() {
    JsonToken next = get(parser::nextToken);
    return next == null ? _updateTokenToNull() : _updateToken(token(next));
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return new ContextView(parser.getParsingContext());
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return location(parser.currentTokenLocation());
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return location(parser.currentLocation());
  }

  private static TokenStreamLocation location(JsonLocation location) {
    return new TokenStreamLocation(
        ContentReference.unknown(),
        location.getByteOffset(),
        location.getCharOffset(),
        location.getLineNr(),
        location.getColumnNr());
  }

  @Override
  public @Nullable String currentName() {
    return get(parser::currentName);
  }

  @Override
  public String getString() {
    return get(parser::getText);
  }

  @Override
  public boolean hasStringCharacters() {
    return parser.hasTextCharacters();
  }

  @Override
  public char[] getStringCharacters() {
    return get(parser::getTextCharacters);
  }

  @Override
  public int getStringLength() {
    return get(parser::getTextLength);
  }

  @Override
  public int getStringOffset() {
    return get(parser::getTextOffset);
  }

  @Override
  public boolean isNaN() {
    return get(parser::isNaN);
  }

  @Override
  public NumberType getNumberType() {
    return NumberType.valueOf(get(parser::getNumberType).name());
  }

  @Override
  public Number getNumberValue() {
    return get(parser::getNumberValue);
  }

  @Override
  public int getIntValue() {
    return get(parser::getIntValue);
  }

  @Override
  public long getLongValue() {
    return get(parser::getLongValue);
  }

  @Override
  public float getFloatValue() {
    return get(parser::getFloatValue);
  }

  @Override
  public double getDoubleValue() {
    return get(parser::getDoubleValue);
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return get(parser::getBigIntegerValue);
  }

  @Override
  public BigDecimal getDecimalValue() {
    return get(parser::getDecimalValue);
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) {
    return variant.decode(getString());
  }

  @Override
  public Object streamReadInputSource() {
    return parser;
  }

  @Override
  public @Nullable Object currentValue() {
    return parser.currentValue();
  }

  @Override
  public void assignCurrentValue(@Nullable Object value) {
    parser.assignCurrentValue(value);
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /** The parser belongs to the mapper, which closes it. */
  @Override
  protected void _closeInput() {}

  @Override
  protected void _releaseBuffers() {}

  @Override
  protected void _handleEOF() {}
}

package dev.colophon.json.internal.csl;

import dev.colophon.model.PublicationType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Checks the tokens of a text by the rules of csl-data.json, and gives them on as they are.
 *
 * <p>Source: csl-data.json 1.0.2.
 */
public final class SchemaCheck extends JsonParserDelegate {
  private final Consumer<String> errors;
  private final Deque<Frame> frames = new ArrayDeque<>();

  /**
   * Makes a check.
   *
   * @param parser gives the tokens
   * @param errors takes a message for each rule that is broken, when the token is the current one
   */
  public SchemaCheck(JsonParser parser, Consumer<String> errors) {
    super(parser);
    this.errors = errors;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    JsonToken token = delegate.nextToken();
    if (token != null) {
      check(token);
    }
    return token;
  }

  @Override
  public @Nullable JsonToken nextValue() {
    JsonToken token = nextToken();
    return token == JsonToken.PROPERTY_NAME ? nextToken() : token;
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? currentName() : null;
  }

  @Override
  public boolean nextName(SerializableString name) {
    return name.getValue().equals(nextName());
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    nextToken();
    return currentNameMatch(matcher);
  }

  @Override
  public JsonParser skipChildren() {
    int outside = frames.size() - 1;
    JsonToken token = currentToken();
    boolean inside = token != null && token.isStructStart();
    while (inside) {
      inside = nextToken() != null && frames.size() > outside;
    }
    return this;
  }

  private void check(JsonToken token) {
    Frame frame = frames.peek();
    if (token == JsonToken.PROPERTY_NAME && frame != null) {
      frame.enter(currentName(), errors);
    } else if (token.isStructEnd() && frame != null) {
      frames.pop().leave(errors);
    } else {
      checkValue(frame, token);
    }
  }

  private void checkValue(@Nullable Frame frame, JsonToken token) {
    SchemaRule rule = frame == null ? rootRule(token) : frame.ruleOfValue(errors);
    boolean right = rule.kinds().contains(kind(token));
    if (!right) {
      errors.accept("csl-data.json wants " + wanted(rule) + " here");
    } else if (rule.typeName() && PublicationType.ofCslName(delegate.getString()).isEmpty()) {
      errors.accept("csl-data.json has no such type");
    }
    if (token.isStructStart()) {
      frames.push(new Frame(right ? rule : SchemaRule.ANY));
    }
  }

  private SchemaRule rootRule(JsonToken token) {
    if (token != JsonToken.START_OBJECT) {
      return SchemaRule.ITEMS;
    }
    errors.accept("csl-data.json wants items in an array");
    return SchemaRule.ITEM;
  }

  private static SchemaRule.Kind kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> SchemaRule.Kind.OBJECT;
      case START_ARRAY -> SchemaRule.Kind.ARRAY;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> SchemaRule.Kind.NUMBER;
      case VALUE_TRUE, VALUE_FALSE -> SchemaRule.Kind.BOOLEAN;
      case VALUE_NULL -> SchemaRule.Kind.NULL;
      default -> SchemaRule.Kind.STRING;
    };
  }

  private static String wanted(SchemaRule rule) {
    StringJoiner kinds = new StringJoiner(" or ");
    rule.kinds().forEach(kind -> kinds.add(kind.name().toLowerCase(Locale.ROOT)));
    return kinds.toString();
  }

  /** An object or array that the parser is in. */
  private static final class Frame {
    private final SchemaRule rule;
    private final Set<String> missing;
    private SchemaRule ofProperty = SchemaRule.ANY;
    private boolean inProperty;
    private int elements;

    Frame(SchemaRule rule) {
      this.rule = rule;
      this.missing = new HashSet<>(rule.required());
    }

    void enter(String name, Consumer<String> errors) {
      missing.remove(name);
      inProperty = true;
      SchemaRule known = rule.properties() == null ? SchemaRule.ANY : rule.properties().get(name);
      if (known == null) {
        errors.accept("csl-data.json has no such key here");
      }
      ofProperty = known == null ? SchemaRule.ANY : known;
    }

    SchemaRule ruleOfValue(Consumer<String> errors) {
      if (inProperty) {
        return ofProperty;
      }
      elements++;
      if (elements == (long) rule.maxElements() + 1) {
        errors.accept("csl-data.json wants at most " + rule.maxElements() + " elements");
      }
      return rule.element() == null ? SchemaRule.ANY : rule.element();
    }

    void leave(Consumer<String> errors) {
      rule.required().stream()
          .filter(missing::contains)
          .forEach(name -> errors.accept("csl-data.json wants the key " + name));
      if (elements < rule.minElements()) {
        errors.accept("csl-data.json wants at least " + rule.minElements() + " element");
      }
    }
  }
}

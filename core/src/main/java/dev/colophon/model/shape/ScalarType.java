package dev.colophon.model.shape;

import java.util.function.Function;

/**
 * A type whose values are written as one text.
 *
 * <p>{@code parse} gives back an equal value for every text that {@code print} gives.
 *
 * @param javaType the class of the values
 * @param kind how a structured format may write the value
 * @param print writes a value as text
 * @param parse reads a value from text, or throws {@link IllegalArgumentException}
 * @param <V> the Java type of the values
 * @since 0.1.0
 */
public record ScalarType<V>(
    Class<V> javaType, Kind kind, Function<V, String> print, Function<String, V> parse)
    implements ValueType<V> {

  /**
   * How a structured format may write a scalar.
   *
   * @since 0.1.0
   */
  public enum Kind {
    /** As a text. */
    TEXT,
    /** As true or false. */
    BOOLEAN,
    /** As text with marks, a {@link dev.colophon.model.RichText}. */
    RICH_TEXT
  }

  /**
   * Writes a value as text.
   *
   * @param value the value
   * @return the text
   */
  public String print(V value) {
    return print.apply(value);
  }

  /**
   * Reads a value from text.
   *
   * @param text the text
   * @return the value
   * @throws IllegalArgumentException if no value has this text
   */
  public V parse(String text) {
    return parse.apply(text);
  }
}

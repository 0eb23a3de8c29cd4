package dev.colophon.bibtex;

import static java.util.Objects.requireNonNull;

import dev.colophon.bibtex.key.KeyPattern;

/**
 * How entries look: the order of fields and entries, white space, delimiters, and whether LaTeX has
 * characters outside of ASCII. Immutable and safe to share between threads.
 *
 * <pre>{@code
 * BibStyle style = BibStyle.builder()
 *     .fieldOrder(FieldOrder.biblatex())
 *     .indent(4)
 *     .aligned(true)
 *     .encoding(BibStyle.Encoding.ASCII)
 *     .build();
 * String text = new BibtexFormat().writer().withStyle(style).writeAll(publications);
 * }</pre>
 *
 * <p>Values are never broken into lines.
 *
 * @since 0.1.0
 */
public final class BibStyle {
  private static final int MAX_INDENT = 80;
  private static final BibStyle DEFAULTS = builder().build();

  private final FieldOrder fieldOrder;
  private final EntryOrder entryOrder;
  private final String indent;
  private final boolean aligned;
  private final Delimiters delimiters;
  private final Encoding encoding;
  private final boolean trailingComma;
  private final KeyPattern keyPattern;
  private final BibMacros macros;

  private BibStyle(Builder builder) {
    fieldOrder = builder.fieldOrder;
    entryOrder = builder.entryOrder;
    indent = builder.indent;
    aligned = builder.aligned;
    delimiters = builder.delimiters;
    encoding = builder.encoding;
    trailingComma = builder.trailingComma;
    keyPattern = builder.keyPattern;
    macros = builder.macros;
  }

  /** What is around a value. */
  public enum Delimiters {
    /** Braces. */
    BRACES,
    /** Double quotes; braces where a value that is kept as it was written has a quote itself. */
    QUOTES
  }

  /** Which characters LaTeX has. */
  public enum Encoding {
    /** Those of the text, for biber and today's LaTeX. */
    UNICODE,
    /**
     * Commands for those outside of ASCII, for BibTeX 0.99d and old LaTeX. Characters that no
     * command stands for, such as those of Chinese, stay as they are; so do keys, addresses, and
     * fields that are kept as they were written.
     */
    ASCII
  }

  /**
   * Returns the style of this library: the usual order, two spaces, braces, the characters of the
   * text, no comma after the last field.
   *
   * @return the style
   */
  public static BibStyle defaults() {
    return DEFAULTS;
  }

  /**
   * Returns a builder with the defaults.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder with this style.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder()
        .fieldOrder(fieldOrder)
        .entryOrder(entryOrder)
        .indentWith(indent)
        .aligned(aligned)
        .delimiters(delimiters)
        .encoding(encoding)
        .trailingComma(trailingComma)
        .keyPattern(keyPattern)
        .macros(macros);
  }

  FieldOrder fieldOrder() {
    return fieldOrder;
  }

  EntryOrder entryOrder() {
    return entryOrder;
  }

  String indent() {
    return indent;
  }

  boolean isAligned() {
    return aligned;
  }

  Delimiters delimiters() {
    return delimiters;
  }

  Encoding encoding() {
    return encoding;
  }

  boolean hasTrailingComma() {
    return trailingComma;
  }

  KeyPattern keyPattern() {
    return keyPattern;
  }

  BibMacros macros() {
    return macros;
  }

  /**
   * Builds styles. Not safe for use by several threads.
   *
   * @since 0.1.0
   */
  public static final class Builder {
    private FieldOrder fieldOrder = FieldOrder.usual();
    private EntryOrder entryOrder = EntryOrder.SOURCE;
    private String indent = "  ";
    private boolean aligned;
    private Delimiters delimiters = Delimiters.BRACES;
    private Encoding encoding = Encoding.UNICODE;
    private boolean trailingComma;
    private KeyPattern keyPattern = KeyPattern.defaults();
    private BibMacros macros = BibMacros.none();

    private Builder() {}

    /**
     * Sets the order of the fields in an entry.
     *
     * @param order the order; {@link FieldOrder#usual()} by default
     * @return this builder
     */
    public Builder fieldOrder(FieldOrder order) {
      fieldOrder = requireNonNull(order, "order");
      return this;
    }

    /**
     * Sets the order of the entries.
     *
     * @param order the order; {@link EntryOrder#SOURCE} by default
     * @return this builder
     */
    public Builder entryOrder(EntryOrder order) {
      entryOrder = requireNonNull(order, "order");
      return this;
    }

    /**
     * Sets how many spaces are before a field.
     *
     * @param spaces the number, from 0 to 80; 2 by default
     * @return this builder
     * @throws IllegalArgumentException if the number is out of bounds
     */
    public Builder indent(int spaces) {
      if (spaces < 0 || spaces > MAX_INDENT) {
        throw new IllegalArgumentException("spaces out of 0 to " + MAX_INDENT + ": " + spaces);
      }
      return indentWith(" ".repeat(spaces));
    }

    /**
     * Sets that a tab is before a field.
     *
     * @return this builder
     */
    public Builder indentWithTab() {
      return indentWith("\t");
    }

    private Builder indentWith(String space) {
      indent = space;
      return this;
    }

    /**
     * Sets whether the equals signs of an entry are one below the other.
     *
     * @param isAligned false by default
     * @return this builder
     */
    public Builder aligned(boolean isAligned) {
      aligned = isAligned;
      return this;
    }

    /**
     * Sets what is around values.
     *
     * @param around {@link Delimiters#BRACES} by default
     * @return this builder
     */
    public Builder delimiters(Delimiters around) {
      delimiters = requireNonNull(around, "around");
      return this;
    }

    /**
     * Sets which characters LaTeX has.
     *
     * @param characters {@link Encoding#UNICODE} by default
     * @return this builder
     */
    public Builder encoding(Encoding characters) {
      encoding = requireNonNull(characters, "characters");
      return this;
    }

    /**
     * Sets whether a comma is after the last field.
     *
     * @param hasComma false by default
     * @return this builder
     */
    public Builder trailingComma(boolean hasComma) {
      trailingComma = hasComma;
      return this;
    }

    /**
     * Sets how keys are made for publications that have none.
     *
     * @param pattern the pattern; {@link KeyPattern#defaults()} by default
     * @return this builder
     */
    public Builder keyPattern(KeyPattern pattern) {
      keyPattern = requireNonNull(pattern, "pattern");
      return this;
    }

    /**
     * Sets the macros that are defined first and used in the fields.
     *
     * @param definedFirst the macros; none by default
     * @return this builder
     */
    public Builder macros(BibMacros definedFirst) {
      macros = requireNonNull(definedFirst, "definedFirst");
      return this;
    }

    /**
     * Returns the style.
     *
     * @return the style
     */
    public BibStyle build() {
      return new BibStyle(this);
    }
  }
}

package dev.colophon.model;

/**
 * How sure a date is.
 *
 * <p>Source: EDTF level 1, "Qualification of a date (complete)" (ISO 8601-2:2019).
 *
 * @since 0.1.0
 */
public enum DateQualifier {
  /** Nothing is said. */
  NONE(""),
  /** The date may be wrong: {@code ?}. */
  UNCERTAIN("?"),
  /** The date is about right, "circa": {@code ~}. */
  APPROXIMATE("~"),
  /** Both: {@code %}. */
  UNCERTAIN_AND_APPROXIMATE("%");

  private final String symbol;

  DateQualifier(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the qualifier with two properties.
   *
   * @param uncertain whether the date may be wrong
   * @param approximate whether the date is about right
   * @return the qualifier
   */
  public static DateQualifier of(boolean uncertain, boolean approximate) {
    if (uncertain) {
      return approximate ? UNCERTAIN_AND_APPROXIMATE : UNCERTAIN;
    }
    return approximate ? APPROXIMATE : NONE;
  }

  /**
   * Returns what EDTF writes behind the date.
   *
   * @return one character, or the empty string for {@link #NONE}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Tells whether the date may be wrong.
   *
   * @return true for {@code ?} and {@code %}
   */
  public boolean isUncertain() {
    return this == UNCERTAIN || this == UNCERTAIN_AND_APPROXIMATE;
  }

  /**
   * Tells whether the date is only about right.
   *
   * @return true for {@code ~} and {@code %}
   */
  public boolean isApproximate() {
    return this == APPROXIMATE || this == UNCERTAIN_AND_APPROXIMATE;
  }

  /** The qualifier with this symbol; {@link #NONE} if the character is none. */
  static DateQualifier ofSymbol(char symbol) {
    return switch (symbol) {
      case '?' -> UNCERTAIN;
      case '~' -> APPROXIMATE;
      case '%' -> UNCERTAIN_AND_APPROXIMATE;
      default -> NONE;
    };
  }
}

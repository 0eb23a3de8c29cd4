package dev.colophon.format;

/**
 * Why a text does not carry a part of a publication as it is, told from what went in and what comes
 * back.
 *
 * @since 0.1.0
 */
public enum LossReason {
  /** The format has no place for the part, or none that it would be read from. */
  NO_PLACE("no-place"),
  /** The format has no way to say the marks of a text, such as italic. */
  MARKS("marks"),
  /** The format does not keep white space as it is. */
  WHITE_SPACE("white-space"),
  /** The format has a place for less: the text carries a part of the value. */
  SHORTENED("shortened"),
  /** The format has only less exact dates, or no intervals. */
  DATE_PRECISION("date-precision"),
  /** The format has no such term; the text has the nearest one. */
  NEAREST_TERM("nearest-term"),
  /** The format has an order of its own for the elements of a list. */
  ORDER("order"),
  /** The format writes the value in a way that reads as another one. */
  OTHER_VALUE("other-value"),
  /** The format demands the part, or has no way to say that it is missing. */
  DEMANDED("demanded");

  private final String code;

  LossReason(String code) {
    this.code = code;
  }

  /**
   * Returns the stable code of the reason.
   *
   * @return lower-case words with hyphens, such as {@code date-precision}
   */
  public String code() {
    return code;
  }
}

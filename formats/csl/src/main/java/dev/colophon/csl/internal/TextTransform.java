package dev.colophon.csl.internal;

/**
 * What a style does to the characters of an element: text case, number form, no full stops.
 *
 * <p>The engine has most of the text cases, but applies them to one token at a time, in the default
 * locale of the Java runtime and without regard to protected capitals; it has no number forms.
 */
enum TextTransform {
  LOWERCASE("text-case", "lowercase"),
  UPPERCASE("text-case", "uppercase"),
  CAPITALIZE_FIRST("text-case", "capitalize-first"),
  CAPITALIZE_ALL("text-case", "capitalize-all"),
  SENTENCE("text-case", "sentence"),
  TITLE("text-case", "title"),
  STRIP_PERIODS("strip-periods", "true"),
  ORDINAL("form", "ordinal"),
  ORDINAL_MASCULINE("", ""),
  ORDINAL_FEMININE("", ""),
  LONG_ORDINAL("form", "long-ordinal"),
  ROMAN("form", "roman");

  private final String attribute;
  private final String value;

  TextTransform(String attribute, String value) {
    this.attribute = attribute;
    this.value = value;
  }

  String attribute() {
    return attribute;
  }

  String value() {
    return value;
  }
}

package dev.colophon.csl.internal;

import java.util.List;
import org.w3c.dom.Element;

/**
 * What a style does to the characters of an element.
 *
 * <p>The engine has most of the text cases, but applies them to one token at a time, in the default
 * locale of the Java runtime and without regard to protected capitals; it has no number forms and
 * no formatting of parts of dates.
 */
enum TextTransform {
  LOWERCASE("text-case", "lowercase", "text number date date-part"),
  UPPERCASE("text-case", "uppercase", "text number date date-part"),
  CAPITALIZE_FIRST("text-case", "capitalize-first", "text number date date-part"),
  CAPITALIZE_ALL("text-case", "capitalize-all", "text number date date-part"),
  SENTENCE("text-case", "sentence", "text number date date-part"),
  TITLE("text-case", "title", "text number date date-part"),
  STRIP_PERIODS("strip-periods", "true", "text number"),
  ORDINAL("form", "ordinal", "number date-part"),
  ORDINAL_MASCULINE("", "", ""),
  ORDINAL_FEMININE("", "", ""),
  LONG_ORDINAL("form", "long-ordinal", "number"),
  ROMAN("form", "roman", "number"),
  SHORT_YEAR("form", "short", "date-part"),
  ITALIC("font-style", "italic", "date-part label"),
  BOLD("font-weight", "bold", "date-part label"),
  SMALL_CAPS("font-variant", "small-caps", "date-part label"),
  SUPERSCRIPT("vertical-align", "sup", "date-part label");

  private final String attribute;
  private final String value;

  /** The names of the elements that may ask for it. */
  private final String elements;

  TextTransform(String attribute, String value, String elements) {
    this.attribute = attribute;
    this.value = value;
    this.elements = elements;
  }

  /** Returns the attribute that asks for it. */
  String attribute() {
    return attribute;
  }

  /** Tells whether an element of a style asks for it. */
  boolean isAskedFor(Element element) {
    boolean year = element.getAttribute("name").equals("year");
    return List.of(elements.split(" ", -1)).contains(element.getNodeName())
        && element.getAttribute(attribute).equals(value)
        && (this != SHORT_YEAR || year);
  }
}

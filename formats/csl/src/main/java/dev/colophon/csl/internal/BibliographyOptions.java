package dev.colophon.csl.internal;

import dev.colophon.csl.BibliographyLayout;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads how a style wants its bibliography laid out. */
final class BibliographyOptions {
  private BibliographyOptions() {}

  /** Returns the layout, or empty if the style has no bibliography. */
  static Optional<BibliographyLayout> of(Element style) {
    return Elements.child(style, "bibliography").map(BibliographyOptions::layout);
  }

  private static BibliographyLayout layout(Element bibliography) {
    return new BibliographyLayout(
        bibliography.getAttribute("hanging-indent").equals("true"),
        isSecondFieldAligned(bibliography),
        number(bibliography, "line-spacing", 1),
        number(bibliography, "entry-spacing", 1));
  }

  private static boolean isSecondFieldAligned(Element bibliography) {
    String value = bibliography.getAttribute("second-field-align");
    return value.equals("flush") || value.equals("margin");
  }

  private static int number(Element element, String attribute, int absent) {
    return Elements.attribute(element, attribute)
        .map(value -> Integer.parseInt(value.strip()))
        .orElse(absent);
  }
}

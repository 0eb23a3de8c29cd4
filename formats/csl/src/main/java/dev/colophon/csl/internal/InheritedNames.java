package dev.colophon.csl.internal;

import java.util.Map;
import org.w3c.dom.Element;

/**
 * Writes the options for names that a style or section sets for all at each of them: the engine
 * knows only some.
 *
 * <p>Source: CSL 1.0.2 specification, "Inheritable Name Options".
 */
final class InheritedNames {
  private static final Map<String, String> OPTIONS_OF_NAME =
      Map.of("name-form", "form", "name-delimiter", "delimiter");

  private InheritedNames() {}

  static void push(Element style, String section) {
    Elements.child(style, section).ifPresent(element -> pushFrom(element, style));
    pushFrom(style, style);
  }

  private static void pushFrom(Element source, Element style) {
    OPTIONS_OF_NAME.forEach((inherited, option) -> push(source, inherited, style, "name", option));
    push(source, "names-delimiter", style, "names", "delimiter");
  }

  private static void push(
      Element source, String inherited, Element style, String target, String option) {
    Elements.attribute(source, inherited)
        .ifPresent(
            value ->
                Elements.walk(
                    style,
                    element -> {
                      if (element.getNodeName().equals(target) && !element.hasAttribute(option)) {
                        element.setAttribute(option, value);
                      }
                    }));
  }
}

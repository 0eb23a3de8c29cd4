package dev.colophon.csl.internal;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Decides the conditions of a style that depend on the cite and not on the item: position, locator
 * and disambiguate.
 *
 * <p>The engine knows two of the five positions and answers true to every locator and disambiguate
 * condition. Each style is therefore made ready for one situation: a condition that the situation
 * decides is replaced by one on a variable that no item has.
 *
 * <p>Source: CSL 1.0.2 specification, "Choose".
 */
final class StyleConditions {
  /** The attributes that make a condition. */
  static final List<String> ATTRIBUTES =
      List.of(
          "disambiguate",
          "is-numeric",
          "is-uncertain-date",
          "locator",
          "position",
          "type",
          "variable");

  private static final String NO_VARIABLE = "no-such-variable";

  private StyleConditions() {}

  /** Replaces what the situation decides in one {@code if} or {@code else-if}. */
  static void decide(Element condition, Situation situation) {
    decide(condition, "position", situation.positions());
    decide(condition, "locator", situation.locatorKinds());
    decide(
        condition,
        "disambiguate",
        Set.of(Boolean.toString(situation.disambiguation().condition())));
  }

  private static void decide(Element condition, String attribute, Set<String> truths) {
    if (!condition.hasAttribute(attribute)) {
      return;
    }
    List<String> tested = Elements.words(condition, attribute);
    condition.removeAttribute(attribute);
    boolean anyTrue = tested.stream().anyMatch(truths::contains);
    boolean allTrue = truths.containsAll(tested);
    switch (match(condition)) {
      case "any" -> decided(condition, anyTrue, true);
      case "none" -> decided(condition, anyTrue, false);
      default -> decided(condition, !allTrue, false);
    }
  }

  private static String match(Element condition) {
    return condition.hasAttribute("match") ? condition.getAttribute("match") : "all";
  }

  /**
   * Makes the whole condition a constant if the part decides it or was the only one.
   *
   * @param decisive whether the part alone decides
   * @param value the value of the whole if it does
   */
  private static void decided(Element condition, boolean decisive, boolean value) {
    boolean rest = ATTRIBUTES.stream().anyMatch(condition::hasAttribute);
    if (decisive) {
      constant(condition, value);
    } else if (!rest) {
      constant(condition, !value);
    }
  }

  private static void constant(Element condition, boolean value) {
    ATTRIBUTES.forEach(condition::removeAttribute);
    condition.setAttribute("variable", NO_VARIABLE);
    condition.setAttribute("match", value ? "none" : "all");
  }
}

package dev.colophon.csl.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Where the values of variables go that the engine doesn't know: to variables that the style
 * doesn't use. The style and the terms for labels are renamed to match.
 */
final class Slots {
  private final Map<String, String> slotOf = new HashMap<>();
  private final Set<String> unplaced = new HashSet<>();

  /** Finds slots for the variables that a style uses, with labels in a locale. */
  Slots(Element style, Element locale) {
    Set<String> used = new HashSet<>();
    Elements.walk(style, element -> used.addAll(Elements.words(element, "variable")));
    boolean joins = !Terms.text(locale, "editortranslator", "long", false).isBlank();
    if (joins && used.contains("editor") && used.contains("translator")) {
      used.add("editor-translator");
    }
    allocate(Variables.UNKNOWN_TEXT, Variables.RARE_TEXT, used);
    allocate(Variables.UNKNOWN_NAMES, Variables.RARE_NAMES, used);
    allocate(Variables.UNKNOWN_DATES, Variables.RARE_DATES, used);
    slotOf.put("event-title", "event");
  }

  private void allocate(List<String> unknown, List<String> rare, Set<String> used) {
    for (String variable : unknown) {
      if (used.contains(variable)) {
        rare.stream()
            .filter(slot -> !used.contains(slot) && !slotOf.containsValue(slot))
            .findFirst()
            .ifPresentOrElse(slot -> slotOf.put(variable, slot), () -> unplaced.add(variable));
      }
    }
  }

  /** Returns the variables of the style that the engine doesn't know and that found no slot. */
  Set<String> unplaced() {
    return unplaced;
  }

  /** Returns the variable of the engine for one of CSL. */
  String slotOf(String variable) {
    return slotOf.getOrDefault(variable, variable);
  }

  /** Tells whether a variable holds the values of another. */
  boolean isTaken(String variable) {
    return !variable.equals("event") && slotOf.containsValue(variable);
  }

  /** Gives the terms of the variables to their slots. */
  void renameTerms(Element locale) {
    slotOf.forEach((variable, slot) -> Terms.alias(locale, term(variable), slot));
  }

  /** Styles change the term under the name that it had before CSL 1.0.2. */
  private static String term(String variable) {
    return variable.equals("editor-translator") ? "editortranslator" : variable;
  }
}

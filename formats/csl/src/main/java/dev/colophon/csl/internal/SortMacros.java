package dev.colophon.csl.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes macros for the sort keys of a style, which render names with the family name first and
 * dates as year, month and day in figures.
 *
 * <p>The engine ignores keys that are dates or names and renders macros as they are.
 *
 * <p>Source: CSL 1.0.2 specification, "Sorting".
 */
final class SortMacros {
  private static final List<String> DATE_PARTS = List.of("year", "month", "day");
  private static final List<String> NOT_IN_KEYS =
      List.of("prefix", "suffix", "font-style", "font-weight", "quotes");

  private final Document style;
  private final Element root;
  private final Map<String, Element> macros = new HashMap<>();
  private int keys;

  SortMacros(Element root) {
    this.style = root.getOwnerDocument();
    this.root = root;
    Elements.children(root, "macro")
        .forEach(macro -> macros.put(macro.getAttribute("name"), macro));
  }

  /** Adds the macros for one key. */
  SortKey add(Element key) {
    String prefix = "sort-" + keys++ + "-";
    Set<String> written = new HashSet<>();
    if (key.hasAttribute("macro")) {
      addMacro(key.getAttribute("macro"), prefix, key, written);
    } else {
      addVariable(key.getAttribute("variable"), prefix, key);
    }
    String name = prefix + key.getAttribute("macro") + key.getAttribute("variable");
    return new SortKey(name, key.getAttribute("sort").equals("descending"), isNumber(key));
  }

  /** Tells whether a key is the number of the work and nothing else. */
  boolean isNumber(Element key) {
    Set<String> variables = new HashSet<>(Elements.words(key, "variable"));
    Element macro = macros.get(key.getAttribute("macro"));
    if (macro != null) {
      Elements.walk(
          macro,
          element -> {
            variables.addAll(Elements.words(element, "variable"));
            variables.addAll(Elements.words(element, "macro"));
          });
    }
    return variables.equals(Set.of("citation-number"));
  }

  private void addVariable(String variable, String prefix, Element key) {
    Element macro = style.createElement("macro");
    macro.setAttribute("name", prefix + variable);
    Element element = style.createElement(Variables.elementFor(variable));
    element.setAttribute("variable", variable);
    if (element.getNodeName().equals("date")) {
      addDateParts(element, DATE_PARTS);
    }
    macro.appendChild(element);
    Elements.walk(macro, child -> adapt(child, key));
    root.appendChild(macro);
  }

  /** Adds a copy of a macro, and of those that it calls, for one key. */
  private void addMacro(String name, String prefix, Element key, Set<String> written) {
    Element macro = macros.get(name);
    if (macro == null || !written.add(name)) {
      return;
    }
    Element copy = (Element) macro.cloneNode(true);
    copy.setAttribute("name", prefix + name);
    Elements.walk(
        copy,
        element -> {
          adapt(element, key);
          if (element.hasAttribute("macro")) {
            addMacro(element.getAttribute("macro"), prefix, key, written);
            element.setAttribute("macro", prefix + element.getAttribute("macro"));
          }
        });
    root.appendChild(copy);
  }

  private void adapt(Element element, Element key) {
    switch (element.getNodeName()) {
      case "names" -> adaptNames(element, key);
      case "date" -> adaptDate(element);
      case "text", "number" -> NOT_IN_KEYS.forEach(element::removeAttribute);
      default -> {}
    }
  }

  private void adaptNames(Element names, Element key) {
    if (NameLists.inheritsElements(names)) {
      return;
    }
    Element name = Elements.child(names, "name").orElseGet(() -> addName(names));
    name.setAttribute("name-as-sort-order", "all");
    name.setAttribute("and", "");
    name.setAttribute("delimiter-precedes-last", "always");
    copyAttribute(key, "names-min", name, "et-al-min");
    copyAttribute(key, "names-use-first", name, "et-al-use-first");
    Elements.children(names, "label").forEach(names::removeChild);
  }

  private Element addName(Element names) {
    Element name = style.createElement("name");
    names.insertBefore(name, names.getFirstChild());
    return name;
  }

  private static void copyAttribute(Element from, String source, Element to, String target) {
    Elements.attribute(from, source).ifPresent(value -> to.setAttribute(target, value));
  }

  private void adaptDate(Element date) {
    List<String> parts = DATE_PARTS.stream().filter(part -> shows(date, part)).toList();
    Elements.children(date).forEach(date::removeChild);
    List.of("form", "date-parts", "delimiter").forEach(date::removeAttribute);
    addDateParts(date, parts);
  }

  private static boolean shows(Element date, String part) {
    if (date.hasAttribute("form")) {
      String parts = Elements.attribute(date, "date-parts").orElse("year-month-day");
      return List.of(parts.split("-", -1)).contains(part);
    }
    return Elements.children(date, "date-part").stream()
        .anyMatch(element -> element.getAttribute("name").equals(part));
  }

  private void addDateParts(Element date, List<String> parts) {
    for (String part : parts) {
      Element element = style.createElement("date-part");
      element.setAttribute("name", part);
      element.setAttribute("form", part.equals("year") ? "long" : "numeric-leading-zeros");
      date.appendChild(element);
    }
  }
}

package dev.colophon.csl.internal;

import static java.util.Map.entry;

import dev.colophon.csl.StyleException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Checks an independent style before it is used.
 *
 * <p>Source: CSL 1.0.2 specification, "XML Structure", "Style Structure" and "Rendering Elements".
 */
final class StyleCheck {
  private static final Set<String> RENDERING =
      Set.of("names", "date", "label", "text", "number", "choose", "group");

  private static final Map<String, Set<String>> CHILDREN =
      Map.ofEntries(
          entry("style", Set.of("info", "locale", "macro", "citation", "bibliography")),
          entry("locale", Set.of("info", "style-options", "date", "terms")),
          entry("terms", Set.of("term")),
          entry("term", Set.of("single", "multiple")),
          entry("macro", RENDERING),
          entry("layout", RENDERING),
          entry("group", RENDERING),
          entry("if", RENDERING),
          entry("else-if", RENDERING),
          entry("else", RENDERING),
          entry("substitute", RENDERING),
          entry("citation", Set.of("sort", "layout")),
          entry("bibliography", Set.of("sort", "layout")),
          entry("sort", Set.of("key")),
          entry("names", Set.of("name", "et-al", "label", "substitute")),
          entry("name", Set.of("name-part")),
          entry("date", Set.of("date-part")),
          entry("choose", Set.of("if", "else-if", "else")));

  private static final Map<String, List<String>> ONE_REQUIRED =
      Map.of(
          "text", List.of("variable", "macro", "term", "value"),
          "number", List.of("variable"),
          "key", List.of("variable", "macro"),
          "macro", List.of("name"),
          "names", List.of("variable"),
          "term", List.of("name"),
          "if", StyleConditions.ATTRIBUTES,
          "else-if", StyleConditions.ATTRIBUTES);

  private static final Map<String, Map<String, Set<String>>> VALUES =
      Map.of(
          "name-part", Map.of("name", Set.of("family", "given")),
          "date-part", Map.of("name", Set.of("year", "month", "day")),
          "if", Map.of("match", Set.of("all", "any", "none")),
          "else-if", Map.of("match", Set.of("all", "any", "none")));

  private static final Set<String> INTEGERS =
      Set.of(
          "et-al-min",
          "et-al-use-first",
          "et-al-subsequent-min",
          "et-al-subsequent-use-first",
          "near-note-distance",
          "line-spacing",
          "entry-spacing",
          "names-min",
          "names-use-first");

  private final String name;
  private final Map<String, Element> macros = new LinkedHashMap<>();
  private final Map<String, Extent> extents = new HashMap<>();

  private StyleCheck(String name) {
    this.name = name;
  }

  /** Throws {@link StyleException} unless the style can be used. */
  static void check(Document document, String name) {
    new StyleCheck(name).style(document.getDocumentElement());
  }

  private void style(Element style) {
    if (!style.getNodeName().equals("style")) {
      throw problem(style, "the root element is '" + style.getNodeName() + "', not 'style'");
    }
    Elements.children(style).stream()
        .filter(child -> !child.getNodeName().equals("info"))
        .forEach(child -> structure(style, child));
    Elements.children(style, "macro").forEach(this::addMacro);
    sections(style);
    Elements.walk(style, this::macroExists);
    macros.keySet().forEach(macro -> measure(macro, new ArrayDeque<>()));
    Elements.children(style).forEach(section -> measure(section, new ArrayDeque<>()));
  }

  private void sections(Element style) {
    if (Elements.children(style, "citation").size() != 1) {
      throw problem(style, "there must be one citation section");
    }
    for (String section : List.of("citation", "bibliography")) {
      for (Element element : Elements.children(style, section)) {
        if (Elements.child(element, "layout").isEmpty()) {
          throw problem(element, "the " + section + " section has no layout");
        }
      }
    }
  }

  private void addMacro(Element macro) {
    if (macros.putIfAbsent(macro.getAttribute("name"), macro) != null) {
      throw problem(macro, "there are two macros '" + macro.getAttribute("name") + "'");
    }
  }

  private void structure(Element parent, Element element) {
    String tag = element.getNodeName();
    if (!CHILDREN.getOrDefault(parent.getNodeName(), Set.of()).contains(tag)) {
      throw problem(element, "'" + tag + "' is not allowed in '" + parent.getNodeName() + "'");
    }
    attributes(parent, element);
    if (tag.equals("choose")) {
      choose(element);
    }
    if (tag.equals("name")) {
      nameParts(element);
    }
    Elements.children(element).forEach(child -> structure(element, child));
  }

  private void attributes(Element parent, Element element) {
    String tag = element.getNodeName();
    List<String> required = ONE_REQUIRED.getOrDefault(tag, List.of());
    if (!required.isEmpty() && required.stream().noneMatch(element::hasAttribute)) {
      throw problem(element, "'" + tag + "' needs an attribute " + String.join(" or ", required));
    }
    boolean needsVariable =
        (tag.equals("date") && !parent.getNodeName().equals("locale"))
            || (tag.equals("label") && !parent.getNodeName().equals("names"));
    if (needsVariable && element.getAttribute("variable").isBlank()) {
      throw problem(element, "'" + tag + "' needs an attribute variable");
    }
    VALUES.getOrDefault(tag, Map.of()).forEach((key, values) -> value(element, key, values));
    INTEGERS.stream().filter(element::hasAttribute).forEach(key -> integer(element, key));
  }

  private void value(Element element, String attribute, Set<String> values) {
    String value = element.getAttribute(attribute);
    boolean optional = attribute.equals("match");
    if (!values.contains(value) && !(optional && !element.hasAttribute(attribute))) {
      throw problem(element, "attribute " + attribute + " can't be '" + value + "'");
    }
  }

  private void integer(Element element, String attribute) {
    if (!element.getAttribute(attribute).strip().matches("[0-9]{1,9}")) {
      throw problem(
          element,
          "attribute "
              + attribute
              + " must be a number, not '"
              + element.getAttribute(attribute)
              + "'");
    }
  }

  private void choose(Element choose) {
    List<Element> branches = Elements.children(choose);
    for (int i = 0; i < branches.size(); i++) {
      String tag = branches.get(i).getNodeName();
      boolean first = i == 0;
      boolean last = i == branches.size() - 1;
      if (first != tag.equals("if") || (tag.equals("else") && !last)) {
        throw problem(branches.get(i), "'choose' must hold if, else-if, else in this order");
      }
    }
  }

  private void nameParts(Element name) {
    Set<String> seen = new HashSet<>();
    for (Element part : Elements.children(name, "name-part")) {
      if (!seen.add(part.getAttribute("name"))) {
        throw problem(part, "there are two name-parts '" + part.getAttribute("name") + "'");
      }
    }
  }

  private void macroExists(Element element) {
    boolean calls = element.hasAttribute("macro");
    if (calls && !macros.containsKey(element.getAttribute("macro"))) {
      throw problem(element, "there is no macro '" + element.getAttribute("macro") + "'");
    }
  }

  /** Measures a macro with all that it calls, and finds out whether it calls itself. */
  private Extent measure(String name, Deque<String> path) {
    Element macro = macros.get(name);
    Extent known = extents.get(name);
    if (known != null || macro == null) {
      return known == null ? Extent.NONE : known;
    }
    if (path.contains(name)) {
      path.addLast(name);
      throw problem(macro, "a macro calls itself: " + String.join(" > ", path));
    }
    path.addLast(name);
    Extent extent = measure(macro, path);
    path.removeLast();
    extents.put(name, extent);
    return extent;
  }

  private Extent measure(Element element, Deque<String> path) {
    boolean alternatives = element.getNodeName().equals("choose");
    Extent extent = Extent.NONE;
    for (Element child : Elements.children(element)) {
      Extent inner = measure(child, path);
      extent = alternatives ? extent.or(inner) : extent.and(inner);
    }
    if (element.getNodeName().equals("text") && element.hasAttribute("macro")) {
      extent = extent.and(measure(element.getAttribute("macro"), path));
    }
    Extent whole = extent.inside();
    if (whole.exceedsLimits()) {
      throw problem(element, "the macros called from here make the style too large");
    }
    return whole;
  }

  private StyleException problem(Element element, String problem) {
    return CslXml.problem(name, element, problem);
  }
}

package dev.colophon.csl.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The {@code names} elements that render a section, in an order that is always the same. */
final class NamesElements {
  private final Map<String, Element> macros = new HashMap<>();
  private final Set<String> visited = new HashSet<>();
  private final List<Element> found = new ArrayList<>();

  private NamesElements() {}

  /** Marks or removes the elements, as the view says. */
  static void apply(NamesView view, Element style, String section) {
    if (view.equals(NamesView.PLAIN)) {
      return;
    }
    List<Element> all = of(style, section);
    for (int i = 0; i < all.size(); i++) {
      if (view.marked()) {
        mark(all.get(i), i);
      } else if (view.removed() == i) {
        all.get(i).getParentNode().removeChild(all.get(i));
      }
    }
  }

  /** Returns the elements in their order. */
  static List<Element> of(Element style, String section) {
    NamesElements names = new NamesElements();
    Elements.children(style, "macro")
        .forEach(macro -> names.macros.put(macro.getAttribute("name"), macro));
    Elements.child(style, section)
        .flatMap(element -> Elements.child(element, "layout"))
        .ifPresent(names::visit);
    return names.found;
  }

  private void visit(Element element) {
    if (element.getNodeName().equals("names")) {
      found.add(element);
      return;
    }
    String macro = element.getAttribute("macro");
    if (element.getNodeName().equals("text") && visited.add(macro) && macros.containsKey(macro)) {
      visit(macros.get(macro));
    }
    Elements.children(element).forEach(this::visit);
  }

  private static void mark(Element names, int number) {
    Element group = names.getOwnerDocument().createElement("group");
    group.setAttribute("prefix", Marker.startOfNames(number));
    group.setAttribute("suffix", Marker.END_OF_NAMES);
    names.getParentNode().replaceChild(group, names);
    group.appendChild(names);
    Elements.children(names, "label")
        .forEach(
            label ->
                label.setAttribute("prefix", Marker.END_OF_NAMES + label.getAttribute("prefix")));
  }
}

package dev.colophon.csl.internal;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes {@code names} of several variables as a group of {@code names} of one each, since the
 * engine shows the delimiter also when the first of them is empty.
 */
final class NameLists {
  private static final List<String> OF_THE_WHOLE =
      List.of("prefix", "suffix", "delimiter", "display");

  private NameLists() {}

  static void split(Element names) {
    List<String> variables = Elements.words(names, "variable");
    boolean separate =
        names.getNodeName().equals("names")
            && variables.size() > 1
            && !names.getParentNode().getNodeName().equals("substitute")
            && Elements.children(names, "name").stream().noneMatch(NameLists::isCount);
    if (separate) {
      Element replacement =
          Elements.child(names, "substitute").isPresent()
              ? withSubstitute(names, variables)
              : group(names, variables);
      names.getParentNode().replaceChild(replacement, names);
    }
  }

  private static boolean isCount(Element name) {
    return name.getAttribute("form").equals("count");
  }

  private static Element group(Element names, List<String> variables) {
    Element group = names.getOwnerDocument().createElement("group");
    OF_THE_WHOLE.forEach(
        attribute ->
            Elements.attribute(names, attribute)
                .ifPresent(value -> group.setAttribute(attribute, value)));
    for (String variable : variables) {
      Element one = (Element) names.cloneNode(true);
      OF_THE_WHOLE.forEach(one::removeAttribute);
      one.setAttribute("variable", variable);
      Elements.children(one, "substitute").forEach(one::removeChild);
      group.appendChild(one);
    }
    return group;
  }

  /** The substitute applies if all variables are empty; then the names of one will do. */
  private static Element withSubstitute(Element names, List<String> variables) {
    Document document = names.getOwnerDocument();
    Element choose = document.createElement("choose");
    Element any = document.createElement("if");
    any.setAttribute("variable", String.join(" ", variables));
    any.setAttribute("match", "any");
    any.appendChild(group(names, variables));
    Element none = document.createElement("else");
    Element first = (Element) names.cloneNode(true);
    first.setAttribute("variable", variables.get(0));
    none.appendChild(first);
    choose.appendChild(any);
    choose.appendChild(none);
    return choose;
  }
}

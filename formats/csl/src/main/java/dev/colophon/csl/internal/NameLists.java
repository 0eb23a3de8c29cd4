package dev.colophon.csl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes {@code names} of several variables as a group of {@code names} of one each, since the
 * engine shows the delimiter also when the first of them is empty and doesn't join roles.
 */
final class NameLists {
  private static final List<String> OF_THE_WHOLE =
      List.of("prefix", "suffix", "delimiter", "display");

  private static final List<String> BOTH = List.of("editor", "translator");
  private static final String JOINED = "editor-translator";

  private NameLists() {}

  /** Tells whether names in a substitute are like those that they stand for. */
  static boolean inheritsElements(Element names) {
    return isInSubstitute(names) && Elements.children(names).isEmpty();
  }

  private static boolean isInSubstitute(Element names) {
    return names.getParentNode().getNodeName().equals("substitute");
  }

  /** Moves a prefix of the list of names, which the engine drops, to the label or the whole. */
  static void movePrefix(Element names) {
    Optional<Element> name = Elements.child(names, "name");
    if (!names.getNodeName().equals("names") || name.isEmpty()) {
      return;
    }
    List<Element> children = Elements.children(names);
    int place = children.indexOf(name.get());
    boolean labelFirst = place > 0 && children.get(place - 1).getNodeName().equals("label");
    Element before = labelFirst ? children.get(place - 1) : names;
    String affix = labelFirst ? "suffix" : "prefix";
    before.setAttribute(affix, before.getAttribute(affix) + name.get().getAttribute("prefix"));
    name.get().removeAttribute("prefix");
  }

  /** Puts names with elements of their own into a group, or a substitute would drop these. */
  static void keepInSubstitute(Element names) {
    if (names.getNodeName().equals("names") && isInSubstitute(names) && !inheritsElements(names)) {
      Element group = names.getOwnerDocument().createElement("group");
      names.getParentNode().replaceChild(group, names);
      group.appendChild(names);
    }
  }

  static void split(Element names) {
    List<String> variables = Elements.words(names, "variable");
    boolean separate =
        names.getNodeName().equals("names")
            && variables.size() > 1
            && !isInSubstitute(names)
            && Elements.children(names, "name").stream().noneMatch(NameLists::isCount);
    if (separate) {
      Element separated =
          Elements.child(names, "substitute").isPresent()
              ? withSubstitute(names, variables)
              : group(names, variables);
      names.getParentNode().replaceChild(combined(names, variables, separated), names);
    }
  }

  /** Names the same editors and translators once, in both roles. */
  private static Element combined(Element names, List<String> variables, Element separated) {
    if (!variables.containsAll(BOTH)) {
      return separated;
    }
    List<String> joined = new ArrayList<>(variables);
    joined.remove("translator");
    joined.set(joined.indexOf("editor"), JOINED);
    Element whenSame = condition(names, List.of("editor", "translator", JOINED), "all");
    whenSame.appendChild(group(names, joined));
    return choose(whenSame, separated);
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
    Element any = condition(names, variables, "any");
    any.appendChild(group(names, variables));
    Element first = (Element) names.cloneNode(true);
    first.setAttribute("variable", variables.get(0));
    return choose(any, first);
  }

  private static Element condition(Element names, List<String> variables, String match) {
    Element condition = names.getOwnerDocument().createElement("if");
    condition.setAttribute("variable", String.join(" ", variables));
    condition.setAttribute("match", match);
    return condition;
  }

  private static Element choose(Element condition, Element otherwise) {
    Document document = condition.getOwnerDocument();
    Element choose = document.createElement("choose");
    Element last = document.createElement("else");
    choose.appendChild(condition);
    choose.appendChild(last);
    last.appendChild(otherwise);
    return choose;
  }
}

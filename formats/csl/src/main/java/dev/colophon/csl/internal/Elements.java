package dev.colophon.csl.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Walks over the elements of a style. */
final class Elements {
  private Elements() {}

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Element parent, String name) {
    List<Element> children = children(parent);
    children.removeIf(child -> !child.getNodeName().equals(name));
    return children;
  }

  static Optional<Element> child(Element parent, String name) {
    return children(parent, name).stream().findFirst();
  }

  /** Visits an element and then all below it; the visitor may change what is below. */
  static void walk(Element element, Consumer<Element> visitor) {
    visitor.accept(element);
    children(element).forEach(child -> walk(child, visitor));
  }

  static Optional<String> attribute(Element element, String name) {
    return element.hasAttribute(name) ? Optional.of(element.getAttribute(name)) : Optional.empty();
  }

  /** Returns the words of an attribute that holds a list, none if it is absent. */
  static List<String> words(Element element, String name) {
    String value = element.getAttribute(name).strip();
    return value.isEmpty() ? List.of() : Arrays.asList(value.split("\\s+"));
  }

  static List<String> attributeNames(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      names.add(attributes.item(i).getNodeName());
    }
    return names;
  }
}

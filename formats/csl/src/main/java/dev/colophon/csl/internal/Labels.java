package dev.colophon.csl.internal;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes terms out whose number a style sets, which the engine ignores: {@code plural} of labels
 * and of terms.
 */
final class Labels {
  private static final List<String> OF_THE_LABEL = List.of("form", "plural", "variable");

  private Labels() {}

  /** Replaces a term in the plural by its text. */
  static void pluralTerm(Element text, Element locale) {
    if (text.getAttribute("plural").equals("true") && text.hasAttribute("term")) {
      write(text, text.getAttribute("term"), locale, true);
    }
  }

  /** Replaces a label that is always singular or always plural by a condition on its variable. */
  static void forceNumber(Element label, Element locale) {
    String plural = label.getAttribute("plural");
    String variable = label.getAttribute("variable");
    boolean inNames = label.getParentNode().getNodeName().equals("names");
    boolean forced = plural.equals("always") || plural.equals("never");
    if (!forced || inNames || variable.equals("locator")) {
      return;
    }
    Document document = label.getOwnerDocument();
    Element choose = document.createElement("choose");
    Element present = document.createElement("if");
    present.setAttribute("variable", variable);
    choose.appendChild(present);
    Element text = document.createElement("text");
    for (String name : Elements.attributeNames(label)) {
      if (!OF_THE_LABEL.contains(name)) {
        text.setAttribute(name, label.getAttribute(name));
      }
    }
    Elements.attribute(label, "form").ifPresent(form -> text.setAttribute("form", form));
    write(text, variable, locale, plural.equals("always"));
    present.appendChild(text);
    label.getParentNode().replaceChild(choose, label);
  }

  private static void write(Element text, String term, Element locale, boolean plural) {
    String form = Elements.attribute(text, "form").orElse("long");
    text.setAttribute("value", Terms.text(locale, term, form, plural));
    List.of("term", "form", "plural").forEach(text::removeAttribute);
  }
}

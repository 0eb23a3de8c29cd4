package dev.colophon.csl.internal;

import java.util.List;
import org.w3c.dom.Element;

/** Reads and changes the terms of a locale. */
final class Terms {
  private Terms() {}

  /** Returns the text of a term, empty if the locale doesn't have it. */
  static String text(Element locale, String name, String form, boolean plural) {
    for (Element terms : Elements.children(locale, "terms")) {
      for (Element term : Elements.children(terms, "term")) {
        if (isNamed(term, name) && term.getAttribute("form").equals(form)) {
          return Elements.child(term, plural ? "multiple" : "single").orElse(term).getTextContent();
        }
      }
    }
    return "";
  }

  /** Gives the texts of one term to another as well, instead of its own. */
  static void alias(Element locale, String term, String alias) {
    for (Element terms : Elements.children(locale, "terms")) {
      List<Element> all = Elements.children(terms, "term");
      all.stream().filter(element -> isNamed(element, alias)).forEach(terms::removeChild);
      for (Element element : all) {
        if (isNamed(element, term)) {
          Element copy = (Element) element.cloneNode(true);
          copy.setAttribute("name", alias);
          terms.appendChild(copy);
        }
      }
    }
  }

  private static boolean isNamed(Element term, String name) {
    return term.getAttribute("name").equals(name);
  }
}

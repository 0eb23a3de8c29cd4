package dev.colophon.csl.internal;

import java.util.List;
import org.w3c.dom.Element;

/** Changes the terms of a locale. */
final class Terms {
  private Terms() {}

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

package dev.colophon.csl.internal;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Writes dates out in a form in which the engine does what they say.
 *
 * <p>The engine ignores what a style changes in the parts of a localized date, and the delimiter
 * and formatting of a date.
 *
 * <p>Source: CSL 1.0.2 specification, "Date".
 */
final class Dates {
  private static final List<String> OF_THE_WHOLE =
      List.of(
          "prefix",
          "suffix",
          "display",
          "font-style",
          "font-variant",
          "font-weight",
          "text-decoration",
          "vertical-align");

  private final Element locale;
  private final boolean marksYears;

  /**
   * Creates a writer.
   *
   * @param locale the {@code locale} element with the formats of localized dates
   * @param marksYears whether letters follow years of publication
   */
  Dates(Element locale, boolean marksYears) {
    this.locale = locale;
    this.marksYears = marksYears;
  }

  void adapt(Element date) {
    localize(date);
    if (marksYears && date.getAttribute("variable").equals("issued")) {
      Elements.children(date, "date-part").forEach(Dates::markYear);
    }
    delimit(date);
    wrap(date);
  }

  private static void markYear(Element part) {
    if (part.getAttribute("name").equals("year")) {
      part.setAttribute("suffix", Marker.YEAR_SUFFIX + part.getAttribute("suffix"));
    }
  }

  /** Replaces a localized date by its parts. */
  private void localize(Element date) {
    Optional<Element> format = format(date.getAttribute("form"));
    if (format.isEmpty()) {
      return;
    }
    List<String> shown =
        List.of(Elements.attribute(date, "date-parts").orElse("year-month-day").split("-", -1));
    List<Element> changes = Elements.children(date, "date-part");
    changes.forEach(date::removeChild);
    for (Element part : Elements.children(format.get(), "date-part")) {
      if (shown.contains(part.getAttribute("name"))) {
        date.appendChild(changed(date.getOwnerDocument(), part, changes));
      }
    }
    date.removeAttribute("form");
    date.removeAttribute("date-parts");
    date.setAttribute("delimiter", format.get().getAttribute("delimiter"));
  }

  private Optional<Element> format(String form) {
    return Elements.children(locale, "date").stream()
        .filter(date -> !form.isEmpty() && date.getAttribute("form").equals(form))
        .findFirst();
  }

  private static Element changed(Document document, Element part, List<Element> changes) {
    Element copy = (Element) document.importNode(part, true);
    for (Element change : changes) {
      if (change.getAttribute("name").equals(part.getAttribute("name"))) {
        Elements.attributeNames(change)
            .forEach(name -> copy.setAttribute(name, change.getAttribute(name)));
      }
    }
    return copy;
  }

  /**
   * Writes the delimiter at the part that may be missing, so that it goes with it: at those on
   * either side of the year, or at the day beside a month alone.
   */
  private static void delimit(Element date) {
    String delimiter = date.getAttribute("delimiter");
    date.removeAttribute("delimiter");
    List<Element> parts = Elements.children(date, "date-part");
    List<String> names = parts.stream().map(part -> part.getAttribute("name")).toList();
    int year = names.indexOf("year");
    for (int i = 1; i < parts.size() && !delimiter.isEmpty(); i++) {
      Element first = parts.get(i - 1);
      Element second = parts.get(i);
      if (year < 0 ? names.get(i - 1).equals("day") : i <= year) {
        first.setAttribute("suffix", joined(first.getAttribute("suffix"), delimiter));
      } else {
        second.setAttribute("prefix", joined(delimiter, second.getAttribute("prefix")));
      }
    }
  }

  private static String joined(String first, String second) {
    boolean spaces = first.endsWith(" ") && second.startsWith(" ");
    return first + (spaces ? second.substring(1) : second);
  }

  /** Gives the formatting of a date to a group around it. */
  private static void wrap(Element date) {
    boolean plain =
        OF_THE_WHOLE.stream()
            .filter(attribute -> !attribute.endsWith("fix"))
            .noneMatch(date::hasAttribute);
    if (plain) {
      return;
    }
    Element group = date.getOwnerDocument().createElement("group");
    for (String attribute : OF_THE_WHOLE) {
      Elements.attribute(date, attribute).ifPresent(value -> group.setAttribute(attribute, value));
      date.removeAttribute(attribute);
    }
    date.getParentNode().replaceChild(group, date);
    group.appendChild(date);
  }
}

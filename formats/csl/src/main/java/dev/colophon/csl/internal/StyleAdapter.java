package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Rewrites a style so that the engine does with it what CSL says, as far as it can. */
final class StyleAdapter {
  private static final List<String> VARIABLE_LISTS =
      List.of("variable", "is-numeric", "is-uncertain-date");

  private static final String SORT_SEPARATOR = "sort-separator";

  /** The options for names of works that were cited before, and those of the engine. */
  private static final Map<String, String> SUBSEQUENT_NAMES =
      Map.of(
          "et-al-subsequent-min", "et-al-min",
          "et-al-subsequent-use-first", "et-al-use-first");

  private final Document style;
  private final Element locale;
  private final Slots slots;
  private final OrdinalTerms ordinals;
  private final Dates dates;

  /**
   * Creates an adapter.
   *
   * @param style the style, which is changed
   * @param slots where the values of variables are that the engine doesn't know
   * @param locale the {@code locale} element of the output's language
   * @param traits what the style wants as a whole
   */
  StyleAdapter(Document style, Slots slots, Element locale, StyleTraits traits) {
    this.style = style;
    this.locale = locale;
    this.slots = slots;
    this.ordinals = new OrdinalTerms(locale);
    this.dates = new Dates(locale, traits.addsYearSuffix() && !traits.placesYearSuffix());
  }

  /** Makes the style ready for one situation. */
  void adapt(Situation situation) {
    Element root = style.getDocumentElement();
    Elements.children(root, "locale").forEach(root::removeChild);
    Elements.walk(root, NameLists::keepInSubstitute);
    Elements.walk(root, NameLists::movePrefix);
    NamesElements.apply(situation.names(), root, situation.section());
    if (situation.positions().contains("subsequent")) {
      Elements.walk(root, StyleAdapter::shortenNames);
    }
    addNames(root, situation.disambiguation().addedNames());
    markSeparators(root);
    InheritedNames.push(root, situation.section());
    Elements.walk(root, NameLists::split);
    Elements.walk(root, element -> restructure(element, situation));
    Elements.walk(root, this::adapt);
  }

  private static void shortenNames(Element element) {
    SUBSEQUENT_NAMES.forEach(
        (subsequent, usual) ->
            Elements.attribute(element, subsequent)
                .ifPresent(value -> element.setAttribute(usual, value)));
  }

  private static void addNames(Element root, int added) {
    if (added > 0) {
      Elements.walk(
          root,
          element ->
              Elements.attribute(element, "et-al-use-first")
                  .ifPresent(
                      value ->
                          element.setAttribute(
                              "et-al-use-first",
                              Integer.toString(Integer.parseInt(value.strip()) + added))));
    }
  }

  /** Marks what stands in inverted names between family name and given name. */
  private static void markSeparators(Element root) {
    if (!root.hasAttribute(SORT_SEPARATOR)) {
      root.setAttribute(SORT_SEPARATOR, ", ");
    }
    Elements.walk(
        root,
        element ->
            Elements.attribute(element, SORT_SEPARATOR)
                .ifPresent(
                    separator ->
                        element.setAttribute(
                            SORT_SEPARATOR, NameParts.Part.SEPARATOR.marked(separator))));
  }

  private void restructure(Element element, Situation situation) {
    switch (element.getNodeName()) {
      case "if", "else-if" -> StyleConditions.decide(element, situation);
      case "date" -> dates.adapt(element);
      case "label" -> Labels.forceNumber(element, locale);
      case "text" -> {
        if (element.hasAttribute("term")) {
          element.setAttribute("prefix", element.getAttribute("prefix") + Marker.TERM);
        }
        Labels.pluralTerm(element, locale);
      }
      default -> {}
    }
  }

  private void adapt(Element element) {
    markTransforms(element);
    VARIABLE_LISTS.stream()
        .filter(element::hasAttribute)
        .forEach(attribute -> renameVariables(element, attribute));
  }

  private void renameVariables(Element element, String attribute) {
    List<String> renamed = Elements.words(element, attribute).stream().map(slots::slotOf).toList();
    element.setAttribute(attribute, String.join(" ", renamed));
  }

  private void markTransforms(Element element) {
    Set<TextTransform> transforms = EnumSet.noneOf(TextTransform.class);
    for (TextTransform transform : TextTransform.values()) {
      if (transform.isAskedFor(element)) {
        transforms.add(gendered(transform, element));
      }
    }
    if (!transforms.isEmpty()) {
      transforms.forEach(transform -> element.removeAttribute(transform.attribute()));
      element.setAttribute("prefix", element.getAttribute("prefix") + Marker.start(transforms));
      element.setAttribute("suffix", Marker.end(transforms) + element.getAttribute("suffix"));
    }
  }

  private TextTransform gendered(TextTransform transform, Element element) {
    if (transform != TextTransform.ORDINAL) {
      return transform;
    }
    return switch (ordinals.genderOf(element.getAttribute("variable"))) {
      case MASCULINE -> TextTransform.ORDINAL_MASCULINE;
      case FEMININE -> TextTransform.ORDINAL_FEMININE;
      case NONE -> TextTransform.ORDINAL;
    };
  }

  /** Takes the affixes of the citation's layout out of the style, so that it renders one cite. */
  CiteLayout takeCiteLayout() {
    Element citation = Elements.child(style.getDocumentElement(), "citation").orElseThrow();
    Element layout = Elements.child(citation, "layout").orElseThrow();
    return new CiteLayout(
        take(layout, "prefix"),
        take(layout, "suffix"),
        take(layout, "delimiter"),
        FormattingAttributes.of(layout));
  }

  private static String take(Element element, String attribute) {
    String value = element.getAttribute(attribute);
    element.removeAttribute(attribute);
    return value;
  }

  /** Takes the sort keys of a section out of the style and adds macros for each. */
  List<SortKey> takeSortKeys(String section) {
    List<SortKey> keys = new ArrayList<>();
    Elements.child(style.getDocumentElement(), section)
        .flatMap(element -> Elements.child(element, "sort"))
        .ifPresent(
            sort -> {
              SortMacros macros = new SortMacros(style.getDocumentElement());
              Elements.children(sort, "key").forEach(key -> keys.add(macros.add(key)));
              sort.getParentNode().removeChild(sort);
            });
    return keys;
  }
}

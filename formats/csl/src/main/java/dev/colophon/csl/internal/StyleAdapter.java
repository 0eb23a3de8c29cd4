package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Rewrites a style so that the engine does with it what CSL says, as far as it can. */
final class StyleAdapter {
  private static final List<String> VARIABLE_LISTS =
      List.of("variable", "is-numeric", "is-uncertain-date");

  private final Document style;
  private final Slots slots;
  private final OrdinalTerms ordinals;

  /**
   * Creates an adapter.
   *
   * @param style the style, which is changed
   * @param slots where the values of variables are that the engine doesn't know
   * @param ordinals the ordinal numbers of the language
   */
  StyleAdapter(Document style, Slots slots, OrdinalTerms ordinals) {
    this.style = style;
    this.slots = slots;
    this.ordinals = ordinals;
  }

  /** Makes the style ready for one situation. */
  void adapt(Situation situation) {
    Elements.walk(style.getDocumentElement(), NameLists::split);
    Elements.walk(style.getDocumentElement(), element -> adapt(element, situation));
  }

  private void adapt(Element element, Situation situation) {
    switch (element.getNodeName()) {
      case "if", "else-if" -> StyleConditions.decide(element, situation);
      case "text", "number" -> markTransforms(element);
      case "date" -> DateDelimiters.apply(element);
      default -> {}
    }
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
      if (asks(element, transform)) {
        transforms.add(gendered(transform, element));
        element.removeAttribute(transform.attribute());
      }
    }
    if (!transforms.isEmpty()) {
      element.setAttribute("prefix", element.getAttribute("prefix") + Marker.start(transforms));
      element.setAttribute("suffix", Marker.end(transforms) + element.getAttribute("suffix"));
    }
  }

  private static boolean asks(Element element, TextTransform transform) {
    boolean numberForm = transform.attribute().equals("form");
    return (!numberForm || element.getNodeName().equals("number"))
        && element.getAttribute(transform.attribute()).equals(transform.value())
        && !transform.value().isEmpty();
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

  /** Takes the sort keys of a section out of the style and adds a macro for each. */
  List<SortKey> takeSortKeys(String section) {
    List<SortKey> keys = new ArrayList<>();
    Elements.child(style.getDocumentElement(), section)
        .flatMap(element -> Elements.child(element, "sort"))
        .ifPresent(
            sort -> {
              SortMacros macros = new SortMacros(style);
              Elements.children(sort, "key").forEach(key -> keys.add(macros.add(key)));
              sort.getParentNode().removeChild(sort);
            });
    return keys;
  }
}

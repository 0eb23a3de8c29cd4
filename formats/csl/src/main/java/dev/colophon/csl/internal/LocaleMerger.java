package dev.colophon.csl.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Merges locales, those added later over those added before, and fills in what the engine lacks.
 */
final class LocaleMerger {
  private record Key(String name, String form, String genderForm) {}

  private static final Map<String, String> FORM_FALLBACK =
      Map.of("short", "long", "verb", "long", "symbol", "short", "verb-short", "verb");

  /** In the order in which each can rely on the one before. */
  private static final List<String> FORMS = List.of("short", "verb", "symbol", "verb-short");

  /** Months that stand for seasons in CSL-JSON: 13 to 16, and 21 to 24 as in EDTF. */
  private static final int[] FIRST_SEASON_MONTHS = {13, 21};

  private static final int SEASONS = 4;

  private final String language;
  private final Map<Key, Element> terms = new LinkedHashMap<>();
  private final Map<String, Element> dates = new LinkedHashMap<>();
  private final Map<String, String> options = new LinkedHashMap<>();

  LocaleMerger(String language) {
    this.language = language;
  }

  void add(Element locale) {
    List<Element> added =
        Elements.children(locale, "terms").stream()
            .flatMap(element -> Elements.children(element, "term").stream())
            .toList();
    if (added.stream().anyMatch(LocaleMerger::isOrdinal)) {
      terms.values().removeIf(LocaleMerger::isOrdinal);
    }
    added.forEach(term -> terms.put(key(term), term));
    Elements.children(locale, "date").forEach(date -> dates.put(date.getAttribute("form"), date));
    for (Element element : Elements.children(locale, "style-options")) {
      Elements.attributeNames(element)
          .forEach(name -> options.put(name, element.getAttribute(name)));
    }
  }

  private static boolean isOrdinal(Element term) {
    return term.getAttribute("name").startsWith("ordinal");
  }

  private static Key key(Element term) {
    return new Key(
        term.getAttribute("name"),
        Elements.attribute(term, "form").orElse("long"),
        term.getAttribute("gender-form"));
  }

  Element merged() {
    Document document = CslXml.newDocument();
    Element locale = document.createElement("locale");
    locale.setAttribute("xml:lang", language);
    document.appendChild(locale);
    Element optionsElement = document.createElement("style-options");
    options.forEach(optionsElement::setAttribute);
    locale.appendChild(optionsElement);
    dates.values().forEach(date -> locale.appendChild(document.importNode(date, true)));
    Element termsElement = document.createElement("terms");
    locale.appendChild(termsElement);
    addSeasons();
    addMissingForms();
    terms.forEach((key, term) -> termsElement.appendChild(copy(document, key, term)));
    return locale;
  }

  private static Element copy(Document document, Key key, Element term) {
    Element copy = (Element) document.importNode(term, true);
    copy.setAttribute("name", key.name());
    copy.setAttribute("form", key.form());
    return copy;
  }

  private void addSeasons() {
    for (int first : FIRST_SEASON_MONTHS) {
      for (int i = 0; i < SEASONS; i++) {
        Element season = terms.get(new Key("season-0" + (i + 1), "long", ""));
        if (season != null) {
          terms.put(new Key("month-" + (first + i), "long", ""), season);
        }
      }
    }
  }

  private void addMissingForms() {
    for (String form : FORMS) {
      String fallback = FORM_FALLBACK.getOrDefault(form, "long");
      for (Key key : List.copyOf(terms.keySet())) {
        if (key.form().equals(fallback)) {
          terms.putIfAbsent(new Key(key.name(), form, key.genderForm()), terms.get(key));
        }
      }
    }
  }
}

package dev.colophon.csl.internal;

import dev.colophon.csl.Limitation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a style wants of a citation or bibliography as a whole.
 *
 * <p>Source: CSL 1.0.2 specification, "Citation-specific Options" and "Bibliography-specific
 * Options".
 */
final class StyleTraits {
  private static final int DEFAULT_NEAR_NOTE_DISTANCE = 5;
  private static final String YEAR_SUFFIX = "year-suffix";

  private final Map<String, String> citation = new HashMap<>();
  private final Map<String, String> bibliography = new HashMap<>();
  private final Set<String> testedPositions = new HashSet<>();
  private final Set<String> testedLocators = new HashSet<>();
  private final boolean countsDown;
  private final boolean namesInCitations;
  private boolean testsDisambiguate;
  private boolean placesYearSuffix;
  private boolean showsLabels;
  private final Map<String, Integer> leastToShowLast = new HashMap<>();

  StyleTraits(Element style) {
    attributes(style, citation);
    attributes(style, bibliography);
    Elements.child(style, Situation.CITATION).ifPresent(e -> attributes(e, citation));
    Elements.child(style, Situation.BIBLIOGRAPHY).ifPresent(e -> attributes(e, bibliography));
    Elements.child(style, Situation.CITATION)
        .flatMap(section -> Elements.child(section, "layout"))
        .flatMap(layout -> Elements.attribute(layout, "delimiter"))
        .ifPresent(delimiter -> citation.put("delimiter", delimiter));
    countsDown =
        Elements.child(style, Situation.BIBLIOGRAPHY)
            .flatMap(section -> Elements.child(section, "sort"))
            .filter(sort -> countsDown(sort, new SortMacros(style)))
            .isPresent();
    namesInCitations = !NamesElements.of(style, Situation.CITATION).isEmpty();
    Elements.walk(style, this::look);
  }

  /** Tells whether the last key that is a number is descending. */
  private static boolean countsDown(Element sort, SortMacros macros) {
    return Elements.children(sort, "key").stream()
        .filter(macros::isNumber)
        .reduce((first, second) -> second)
        .filter(key -> key.getAttribute("sort").equals("descending"))
        .isPresent();
  }

  private static void attributes(Element element, Map<String, String> out) {
    Elements.attributeNames(element).forEach(name -> out.put(name, element.getAttribute(name)));
  }

  private void look(Element element) {
    testedPositions.addAll(Elements.words(element, "position"));
    testedLocators.addAll(Elements.words(element, "locator"));
    testsDisambiguate |= element.getAttribute("disambiguate").equals("true");
    placesYearSuffix |= element.getAttribute("variable").equals(YEAR_SUFFIX);
    showsLabels |= element.getAttribute("variable").equals("citation-label");
    if (element.getAttribute("et-al-use-last").equals("true")) {
      lookAtLastName(element);
    }
  }

  /** Notes from how many names on the last one is to be shown, in the sections concerned. */
  private void lookAtLastName(Element element) {
    int least = Elements.attribute(element, "et-al-min").map(Integer::valueOf).orElse(1);
    @Nullable Node section = element;
    while (section != null && !Situation.SECTIONS.contains(section.getNodeName())) {
      section = section.getParentNode();
    }
    List<String> concerned = section == null ? Situation.SECTIONS : List.of(section.getNodeName());
    concerned.forEach(name -> leastToShowLast.merge(name, least, Math::min));
  }

  /** Tells whether the last of so many names is to be shown in a section, which isn't done. */
  boolean hidesLastName(String section, int names) {
    Integer least = leastToShowLast.get(section);
    return least != null && names >= least;
  }

  /** Returns the situation without what makes no difference in this style. */
  Situation reduced(Situation situation) {
    Set<String> positions = new HashSet<>(situation.positions());
    positions.retainAll(testedPositions);
    if (situation.positions().contains("subsequent")
        && citation.containsKey("et-al-subsequent-min")) {
      positions.add("subsequent");
    }
    return new Situation(
        situation.section(),
        positions,
        situation.locatorKind().filter(testedLocators::contains),
        situation.names(),
        situation.disambiguation());
  }

  /** Tells whether the last entry of the bibliography has number 1. */
  boolean countsDown() {
    return countsDown;
  }

  int nearNoteDistance() {
    return Optional.ofNullable(citation.get("near-note-distance"))
        .map(value -> Integer.parseInt(value.strip()))
        .orElse(DEFAULT_NEAR_NOTE_DISTANCE);
  }

  /** Tells whether the style shows labels made of names and years. */
  boolean showsLabels() {
    return showsLabels;
  }

  /** Tells whether works that look the same get letters after the year. */
  boolean addsYearSuffix() {
    return isOn("disambiguate-add-year-suffix") || showsLabels;
  }

  /** Tells whether the letter stands elsewhere than after the year. */
  boolean placesYearSuffix() {
    return placesYearSuffix || showsLabels;
  }

  /** Tells whether the style wants works told apart that look the same. */
  boolean disambiguates() {
    return addsYearSuffix() || addsNames() || addsGivenNames() || testsDisambiguate;
  }

  /** Tells whether citations show names. */
  boolean showsNamesInCitations() {
    return namesInCitations;
  }

  /** Tells whether more names are shown to tell works apart. */
  boolean addsNames() {
    return isOn("disambiguate-add-names");
  }

  /** Tells whether the style asks whether works have to be told apart. */
  boolean testsDisambiguate() {
    return testsDisambiguate;
  }

  private boolean isOn(String option) {
    return "true".equals(citation.get(option));
  }

  /** Returns what can't be done for works that look the same. */
  Set<Limitation> ofAmbiguousWorks() {
    return addsGivenNames() ? Set.of(Limitation.DISAMBIGUATE_GIVEN_NAMES) : Set.of();
  }

  private boolean addsGivenNames() {
    return isOn("disambiguate-add-givenname");
  }

  /** Returns how cites are collapsed, such as {@code citation-number}, or an empty string. */
  String collapse() {
    return citation.getOrDefault("collapse", "");
  }

  /** Tells whether cites of the same names stand side by side. */
  boolean groupsCites() {
    return collapse().startsWith("year") || citation.containsKey("cite-group-delimiter");
  }

  /** Returns what stands between cites of the same names. */
  String citeGroupDelimiter() {
    return citation.getOrDefault("cite-group-delimiter", ", ");
  }

  private String delimiter() {
    return citation.getOrDefault("delimiter", "");
  }

  /** Returns what stands after cites that were collapsed. */
  String afterCollapseDelimiter() {
    return citation.getOrDefault("after-collapse-delimiter", delimiter());
  }

  /** Returns what replaces the names of an entry if they are those of the entry before. */
  Optional<String> authorSubstitute() {
    return Optional.ofNullable(bibliography.get("subsequent-author-substitute"));
  }

  /** Tells whether names are replaced one by one. */
  boolean substitutesSingleNames() {
    return authorSubstitute().isPresent()
        && !List.of("complete-all", "")
            .contains(bibliography.getOrDefault("subsequent-author-substitute-rule", ""));
  }

  /** Tells whether particles that belong to family names follow given names in inverted names. */
  boolean demotesParticles() {
    return demotion().equals("display-and-sort");
  }

  /** Tells whether names are sorted without the particles that belong to family names. */
  boolean sortsWithoutParticles() {
    return !demotion().equals("never");
  }

  private String demotion() {
    return citation.getOrDefault("demote-non-dropping-particle", "display-and-sort");
  }

  /** Tells whether the citations of the style stand in notes. */
  boolean isNoteStyle() {
    return "note".equals(citation.get("class"));
  }

  /** Returns what stands between letters after the same year. */
  String yearSuffixDelimiter() {
    return citation.getOrDefault(
        "year-suffix-delimiter", citation.getOrDefault("cite-group-delimiter", delimiter()));
  }

  /** Returns what may be missing in this style. */
  Set<Limitation> limitations() {
    Set<Limitation> all = EnumSet.of(Limitation.NO_AUTHOR);
    all.addAll(ofAmbiguousWorks());
    if (collapse().startsWith(YEAR_SUFFIX)) {
      all.add(Limitation.COLLAPSE);
    }
    if (substitutesSingleNames()) {
      all.add(Limitation.SUBSTITUTE_NAMES);
    }
    if (!leastToShowLast.isEmpty()) {
      all.add(Limitation.ET_AL_USE_LAST);
    }
    return all;
  }
}

package dev.colophon.csl.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules for one item depend on besides the item.
 *
 * @param section which section of the style renders the item
 * @param positions which positions of CSL hold, none in a bibliography
 * @param locatorKind the kind of locator, as CSL spells it, if the cite has one
 * @param names what becomes of the names
 * @param disambiguation what is shown besides the usual
 */
record Situation(
    String section,
    Set<String> positions,
    Optional<String> locatorKind,
    NamesView names,
    Disambiguation disambiguation) {
  static final String BIBLIOGRAPHY = "bibliography";
  static final String CITATION = "citation";
  static final List<String> SECTIONS = List.of(CITATION, BIBLIOGRAPHY);

  Situation {
    positions = Set.copyOf(positions);
  }

  /** Returns an entry of a bibliography. */
  static Situation entry(NamesView names, Disambiguation disambiguation) {
    return new Situation(BIBLIOGRAPHY, Set.of(), Optional.empty(), names, disambiguation);
  }

  /** Returns a cite at a place. */
  static Situation cite(PlacedCite cite, Disambiguation disambiguation) {
    return new Situation(
        CITATION, cite.place().positions(), cite.locatorKind(), NamesView.PLAIN, disambiguation);
  }

  /** Returns this situation with another view of the names. */
  Situation with(NamesView view) {
    return new Situation(section, positions, locatorKind, view, disambiguation);
  }

  Set<String> locatorKinds() {
    return locatorKind.map(Set::of).orElse(Set.of());
  }
}

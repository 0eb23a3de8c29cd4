package dev.colophon.csl.internal;

import java.util.Optional;
import java.util.Set;

/**
 * What a condition of a style may ask about the place where an item is rendered.
 *
 * @param positions which positions of CSL hold, none in a bibliography
 * @param locatorKind the kind of locator, as CSL spells it, if the cite has one
 */
record Situation(Set<String> positions, Optional<String> locatorKind) {
  /** An entry of a bibliography. */
  static final Situation BIBLIOGRAPHY = new Situation(Set.of(), Optional.empty());

  Situation {
    positions = Set.copyOf(positions);
  }

  /** A cite of a work that was not cited before. */
  static Situation firstCite(Optional<String> locatorKind) {
    return new Situation(Set.of("first"), locatorKind);
  }

  /** Returns which section of the style renders the item. */
  String section() {
    return equals(BIBLIOGRAPHY) ? "bibliography" : "citation";
  }

  Set<String> locatorKinds() {
    return locatorKind.map(Set::of).orElse(Set.of());
  }
}

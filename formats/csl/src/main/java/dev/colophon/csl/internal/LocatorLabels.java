package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLLabel;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Labels of locators: the engine knows 16 of CSL's kinds, the others take the place of one. */
final class LocatorLabels {
  private static final CSLLabel PLACEHOLDER = CSLLabel.OPUS;

  private LocatorLabels() {}

  static @Nullable CSLLabel label(Optional<String> kind) {
    return kind.map(name -> known(name).orElse(PLACEHOLDER)).orElse(null);
  }

  static boolean needsAlias(String kind) {
    return known(kind).isEmpty();
  }

  private static Optional<CSLLabel> known(String kind) {
    return Arrays.stream(CSLLabel.values())
        .filter(label -> label.toString().equals(kind))
        .findFirst();
  }

  /** Returns the locale with the terms for this kind where those for the placeholder were. */
  static LLocale aliased(Element locale, String kind) {
    Element copy = (Element) locale.cloneNode(true);
    Terms.alias(copy, kind, PLACEHOLDER.toString());
    return new LLocale(copy);
  }
}

package dev.colophon.csl.internal;

import dev.colophon.model.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A work of one document: what was found out about it. Not safe for use by several threads. */
final class Work {
  private final Publication publication;
  private final CslItem item;
  private final Map<String, List<String>> sortKeys = new HashMap<>();
  private int number;
  private String yearSuffix = "";
  private boolean ambiguous;
  private Disambiguation disambiguation = Disambiguation.NONE;
  private @Nullable String bareCite;

  Work(Publication publication) {
    this.publication = publication;
    this.item = ItemMapper.item(publication);
  }

  Publication publication() {
    return publication;
  }

  CslItem item() {
    return item;
  }

  /** Returns the number in the bibliography, counted from 1. */
  int number() {
    return number;
  }

  void number(int newNumber) {
    number = newNumber;
  }

  /**
   * Returns the letter that tells the work apart from others of the same year, or an empty string.
   */
  String yearSuffix() {
    return yearSuffix;
  }

  /** Returns whether another work of the document looks the same in citations. */
  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Returns what cites of the work have more than usual. */
  Disambiguation disambiguation() {
    return disambiguation;
  }

  /** Sets that no other work looks the same. */
  void isUnique() {
    ambiguous = false;
    yearSuffix = "";
    disambiguation = Disambiguation.NONE;
  }

  /** Sets what tells the work apart from others. */
  void disambiguate(Disambiguation newDisambiguation) {
    disambiguation = newDisambiguation;
  }

  /** Sets that another work looks the same, but for the letter, if there is one. */
  void isAmbiguous(String newYearSuffix) {
    ambiguous = true;
    yearSuffix = newYearSuffix;
  }

  /** Returns the sort keys of a section, which don't depend on other works. */
  List<String> sortKeys(String section, Supplier<List<String>> render) {
    return sortKeys.computeIfAbsent(section, key -> render.get());
  }

  /** Returns the citation of the work alone. */
  String bareCite(Supplier<String> render) {
    if (bareCite == null) {
      bareCite = render.get();
    }
    return bareCite;
  }
}

package dev.colophon.csl.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the works that look the same in citations, and what tells them apart.
 *
 * <p>Only works of the same first name and year are rendered, since all are too many.
 *
 * <p>Source: CSL 1.0.2 specification, "Disambiguation"; given names are not added.
 */
final class Ambiguity {
  private static final int LETTERS = 26;
  private static final int MAX_ADDED_NAMES = 20;

  private final StyleTraits traits;
  private final CiteprocRenderer renderer;

  Ambiguity(StyleTraits traits, CiteprocRenderer renderer) {
    this.traits = traits;
    this.renderer = renderer;
  }

  /** Marks the works, which are in the order of the bibliography. */
  void mark(List<Work> works) {
    works.forEach(Work::isUnique);
    for (List<Work> similar : groups(works, this::key)) {
      if (similar.size() > 1) {
        Function<Work, String> usual = work -> text(work, Disambiguation.NONE);
        groups(similar, work -> work.bareCite(() -> usual.apply(work))).forEach(this::tellApart);
      }
    }
  }

  private String key(Work work) {
    if (traits.showsLabels()) {
      return work.item().label();
    }
    String name = traits.showsNamesInCitations() ? work.item().firstName() : "";
    return name + "|" + work.item().year();
  }

  private static Collection<List<Work>> groups(List<Work> works, Function<Work, String> key) {
    Map<String, List<Work>> groups = new LinkedHashMap<>();
    works.forEach(
        work -> groups.computeIfAbsent(key.apply(work), k -> new ArrayList<>()).add(work));
    return groups.values();
  }

  private String text(Work work, Disambiguation disambiguation) {
    return renderer.bareCite(work, disambiguation);
  }

  private void tellApart(List<Work> same) {
    if (same.size() < 2 || text(same.get(0), Disambiguation.NONE).isEmpty()) {
      return;
    }
    Disambiguation withNames = traits.addsNames() ? names(same) : Disambiguation.NONE;
    for (List<Work> still : groups(same, work -> text(work, withNames))) {
      still.forEach(work -> work.disambiguate(withNames));
      if (still.size() > 1) {
        byCondition(still, withNames);
      }
    }
  }

  /** Returns the least number of names that gives the most different cites. */
  private Disambiguation names(List<Work> same) {
    Disambiguation best = Disambiguation.NONE;
    int different = 1;
    for (int added = 1; added <= MAX_ADDED_NAMES && different < same.size(); added++) {
      Disambiguation tried = Disambiguation.NONE.withNames(added);
      int now = groups(same, work -> text(work, tried)).size();
      if (now > different) {
        different = now;
        best = tried;
      }
    }
    return best;
  }

  private void byCondition(List<Work> same, Disambiguation names) {
    Disambiguation tried = traits.testsDisambiguate() ? names.withCondition() : names;
    Collection<List<Work>> parts = groups(same, work -> text(work, tried));
    for (List<Work> still : parts) {
      if (parts.size() > 1) {
        still.forEach(work -> work.disambiguate(tried));
      }
      if (still.size() > 1) {
        byLetter(still);
      }
    }
  }

  private void byLetter(List<Work> same) {
    for (int i = 0; i < same.size(); i++) {
      same.get(i).isAmbiguous(traits.addsYearSuffix() ? letters(i) : "");
    }
  }

  /** Tells whether letters come next after others. */
  static boolean isNext(String before, String next) {
    int last = before.length() - 1;
    return last >= 0
        && next.length() == before.length()
        && next.substring(0, last).equals(before.substring(0, last))
        && next.charAt(last) == before.charAt(last) + 1;
  }

  /** Returns a to z, aa and so on. */
  static String letters(int index) {
    StringBuilder letters = new StringBuilder();
    for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
      letters.insert(0, (char) ('a' + rest % LETTERS));
    }
    return letters.toString();
  }
}

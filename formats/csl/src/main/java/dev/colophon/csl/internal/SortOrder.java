package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Sorts items by the keys of a style: each key rendered once, equal items in the given order, items
 * without a key last.
 */
final class SortOrder {
  private record Keyed(int index, List<String> keys) {}

  private final ReadyStyle style;
  private final LLocale locale;
  private final List<SortKey> keys;

  SortOrder(ReadyStyle style, LLocale locale) {
    this.style = style;
    this.locale = locale;
    this.keys = style.sortKeys();
  }

  /** Returns the indexes of the items in their order. */
  List<Integer> order(List<CSLItemData> items) {
    List<Keyed> keyed = new ArrayList<>();
    for (CSLItemData item : items) {
      keyed.add(new Keyed(keyed.size(), keys.stream().map(key -> render(key, item)).toList()));
    }
    if (!keys.isEmpty()) {
      keyed.sort(comparator());
    }
    return keyed.stream().map(Keyed::index).toList();
  }

  private String render(SortKey key, CSLItemData item) {
    RenderContext context = new RenderContext(style.style(), locale, item, null);
    context.getMacro(key.macro()).render(context);
    return Marker.remove(context.getResult().toString());
  }

  private Comparator<Keyed> comparator() {
    AlphanumComparator alphabet = new AlphanumComparator(locale.getLang());
    return (a, b) -> {
      int result = 0;
      for (int i = 0; i < keys.size() && result == 0; i++) {
        result = compare(a.keys().get(i), b.keys().get(i), keys.get(i).descending(), alphabet);
      }
      return result;
    };
  }

  private static int compare(String a, String b, boolean descending, AlphanumComparator alphabet) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    int result = alphabet.compare(a, b);
    return descending ? -result : result;
  }
}

package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.helper.AlphanumComparator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Sorts items by the keys of a style: each key rendered once, equal items in the given order, items
 * without a key last.
 */
final class SortOrder {
  private record Keyed(int index, Work work, List<String> keys) {}

  private static final Pattern NOT_SORTED = Pattern.compile("['’‘\"“”\\[\\]()]");

  private final ReadyStyle style;
  private final LLocale locale;
  private final String section;
  private final boolean withoutParticles;
  private final List<SortKey> keys;

  SortOrder(ReadyStyle style, LLocale locale, String section, boolean withoutParticles) {
    this.withoutParticles = withoutParticles;
    this.style = style;
    this.locale = locale;
    this.section = section;
    this.keys = style.sortKeys();
  }

  /** Returns the indexes of the works in their order. */
  List<Integer> order(List<Work> works, Function<Work, CSLItemData> data) {
    List<Keyed> keyed = new ArrayList<>();
    for (Work work : works) {
      List<String> rendered = work.sortKeys(section, () -> render(data.apply(work)));
      keyed.add(new Keyed(keyed.size(), work, rendered));
    }
    if (!keys.isEmpty()) {
      keyed.sort(comparator());
    }
    return keyed.stream().map(Keyed::index).toList();
  }

  private List<String> render(CSLItemData item) {
    return keys.stream().map(key -> key.isNumber() ? "" : render(key, item)).toList();
  }

  private String render(SortKey key, CSLItemData item) {
    RenderContext context = new RenderContext(style.style(), locale, item, null);
    context.getMacro(key.macro()).render(context);
    StringBuilder text = new StringBuilder();
    new NameParts(withoutParticles).arrange(context.getResult().getTokens()).forEach(text::append);
    return NOT_SORTED.matcher(Marker.remove(text.toString())).replaceAll("");
  }

  private Comparator<Keyed> comparator() {
    AlphanumComparator alphabet = new AlphanumComparator(locale.getLang());
    return (a, b) -> {
      int result = 0;
      for (int i = 0; i < keys.size() && result == 0; i++) {
        result = compare(a, b, i, alphabet);
      }
      return result;
    };
  }

  private int compare(Keyed a, Keyed b, int index, AlphanumComparator alphabet) {
    SortKey key = keys.get(index);
    if (key.isNumber()) {
      int result = Integer.compare(a.work().number(), b.work().number());
      return key.descending() ? -result : result;
    }
    return compare(a.keys().get(index), b.keys().get(index), key.descending(), alphabet);
  }

  private static int compare(String a, String b, boolean descending, AlphanumComparator alphabet) {
    if (a.isEmpty() || b.isEmpty()) {
      return Boolean.compare(a.isEmpty(), b.isEmpty());
    }
    int result = alphabet.compare(a, b);
    return descending ? -result : result;
  }
}

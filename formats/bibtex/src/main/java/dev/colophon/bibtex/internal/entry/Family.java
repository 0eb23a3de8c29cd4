package dev.colophon.bibtex.internal.entry;

import dev.colophon.format.Diagnostic;
import dev.colophon.format.ReadOptions;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries that others may refer to: the latest ones up to a budget of memory, and the
 * containers of data, up to the same budget.
 */
final class Family {
  private static final String DATA = "xdata";
  private static final String PARENT = "crossref";
  private static final String SET = "set";
  private static final String MEMBERS = "entryset";
  private static final String ALIASES = "ids";

  private final Inheritance inheritance;
  private final int maxDepth;
  private final int maxExpansionLength;
  private final long budget;
  private final Map<String, Entry> data = new HashMap<>();
  private final Deque<Entry> recent = new ArrayDeque<>();

  /** The latest entries by key; made when a key is looked for, which most files never ask. */
  private @Nullable Map<String, Entry> index;

  private final Set<Entry> resolved = new HashSet<>();
  private long cost;
  private long dataCost;

  Family(Inheritance inheritance, ReadOptions options, long budget) {
    this.inheritance = inheritance;
    this.maxDepth = options.maxNesting();
    this.maxExpansionLength = options.maxExpansionLength();
    this.budget = budget;
  }

  void add(Entry entry) {
    String key = entry.key();
    if (key == null) {
      return;
    }
    if (entry.type().equals(DATA) && dataCost <= budget) {
      data.putIfAbsent(inheritance.normalKey(key), entry);
      dataCost += entry.cost();
    }
    recent.add(entry);
    if (index != null) {
      addTo(index, entry);
    }
    cost += entry.cost();
    forgetOldest();
  }

  private Map<String, Entry> index() {
    if (index == null) {
      index = new HashMap<>();
      for (Entry entry : recent) {
        addTo(index, entry);
      }
    }
    return index;
  }

  private void addTo(Map<String, Entry> byKey, Entry entry) {
    if (!entry.type().equals(DATA)) {
      byKey.putIfAbsent(inheritance.normalKey(String.valueOf(entry.key())), entry);
    }
    for (String id : keys(entry.value(ALIASES))) {
      byKey.putIfAbsent(inheritance.normalKey(id), entry);
    }
  }

  private void forgetOldest() {
    while (cost > budget && !recent.isEmpty()) {
      Entry gone = recent.remove();
      cost -= gone.cost();
      resolved.remove(gone);
      if (index != null) {
        index.remove(inheritance.normalKey(String.valueOf(gone.key())), gone);
        for (String id : keys(gone.value(ALIASES))) {
          index.remove(inheritance.normalKey(id), gone);
        }
      }
    }
  }

  /** Returns an entry that is remembered; null if there is none of this key. */
  @Nullable Entry find(String key) {
    String normal = inheritance.normalKey(key);
    Entry found = index().get(normal);
    return found != null ? found : data.get(normal);
  }

  /**
   * Returns a key that an entry needs, itself or through others, and that is not known; null if
   * there is none.
   */
  @Nullable String missing(Entry entry) {
    if (!refers(entry)) {
      return null;
    }
    Deque<Entry> open = new ArrayDeque<>();
    Set<Entry> seen = new HashSet<>();
    open.push(entry);
    while (!open.isEmpty() && seen.size() <= maxDepth) {
      Entry next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      for (String key : references(next)) {
        Entry found = find(key);
        if (found == null) {
          return key;
        }
        open.push(found);
      }
    }
    return null;
  }

  private static boolean refers(Entry entry) {
    return entry.find(PARENT) >= 0
        || entry.find(DATA) >= 0
        || entry.hasGranularData()
        || entry.type().equals(SET);
  }

  /** Returns the keys of the entries whose fields an entry needs, without repetition. */
  private static Set<String> references(Entry entry) {
    Set<String> keys = new LinkedHashSet<>(keys(entry.value(DATA)));
    if (entry.hasGranularData()) {
      for (int i = 0; i < entry.size(); i++) {
        Granular.references(entry.value(i)).forEach(reference -> keys.add(reference.key()));
      }
    }
    keys.addAll(keys(entry.value(PARENT)));
    keys(entry.type().equals(SET) ? entry.value(MEMBERS) : null).stream()
        .findFirst()
        .ifPresent(keys::add);
    return keys;
  }

  /** Returns the keys in a value. */
  static List<String> keys(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return List.of();
    }
    return Arrays.stream(value.split(",", -1))
        .map(String::strip)
        .filter(key -> !key.isEmpty())
        .toList();
  }

  /** Gives an entry what it inherits; what is missing or refers to itself is reported. */
  void resolve(Entry entry) {
    if (refers(entry)) {
      resolve(entry, new HashSet<>());
    }
  }

  private void resolve(Entry entry, Set<Entry> path) {
    if (resolved.contains(entry) || !refers(entry)) {
      return;
    }
    path.add(entry);
    for (String key : references(entry)) {
      Entry parent = find(key);
      if (parent == null) {
        reportMissing(entry, key);
      } else if (path.contains(parent) || path.size() > maxDepth) {
        report(entry, "cycle", "the entry inherits from itself through " + key, key);
      } else {
        resolve(parent, path);
        inherit(entry, parent, key);
      }
    }
    path.remove(entry);
    resolved.add(entry);
  }

  private void inherit(Entry entry, Entry parent, String key) {
    if (entry.hasGranularData()) {
      replaceReferences(entry, parent, key);
    }
    if (keys(entry.value(PARENT)).contains(key)) {
      inheritance.apply(parent, entry);
    } else if (keys(entry.value(DATA)).contains(key)) {
      Inheritance.applyData(parent, entry);
    } else if (entry.type().equals(SET) && keys(entry.value(MEMBERS)).contains(key)) {
      Inheritance.applyMember(parent, entry);
    }
  }

  private void replaceReferences(Entry entry, Entry container, String key) {
    for (int i = 0; i < entry.size(); i++) {
      if (entry.value(i).contains(Granular.MARKER)) {
        int field = i;
        entry.replace(
            i,
            Granular.replaced(
                entry.value(i), maxExpansionLength, found -> text(found, container, key)));
        Granular.references(entry.value(i)).stream()
            .filter(left -> left.key().equals(key))
            .forEach(left -> reportLeft(entry, field, left, container));
      }
    }
  }

  private static @Nullable String text(Granular.Reference reference, Entry container, String key) {
    return reference.key().equals(key) ? Granular.text(reference, container) : null;
  }

  private void reportLeft(Entry entry, int field, Granular.Reference reference, Entry container) {
    boolean isMissing = Granular.text(reference, container) == null;
    entry.report(
        Diagnostic.warning(
                isMissing ? "bibtex.missing-parent" : "bibtex.expansion-limit",
                isMissing
                    ? "the entry " + reference.key() + " has no such " + reference.field()
                    : "the value would be longer than " + maxExpansionLength + " characters")
            .at(entry.span(field))
            .about(reference.key()));
  }

  /** A member that a set lacks is reported as one of the entries it mentions. */
  private static void reportMissing(Entry entry, String key) {
    if (!entry.type().equals(SET)) {
      report(entry, "missing-parent", "there is no entry " + key + " to inherit from", key);
    }
  }

  private static void report(Entry entry, String code, String message, String key) {
    int field = Math.max(entry.find(PARENT), entry.find(DATA));
    entry.report(Diagnostic.warning("bibtex." + code, message).at(entry.span(field)).about(key));
  }
}

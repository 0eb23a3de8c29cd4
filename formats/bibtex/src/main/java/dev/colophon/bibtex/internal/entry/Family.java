package dev.colophon.bibtex.internal.entry;

import dev.colophon.format.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The entries that others may refer to: the latest ones up to a budget of memory, and all
 * containers of data.
 */
final class Family {
  private static final String DATA = "xdata";

  private final Inheritance inheritance;
  private final int maxDepth;
  private final long budget;
  private final Map<String, Entry> data = new HashMap<>();
  private final Map<String, Entry> recent = new LinkedHashMap<>();
  private final Set<Entry> resolved = new HashSet<>();
  private long cost;

  Family(Inheritance inheritance, int maxDepth, long budget) {
    this.inheritance = inheritance;
    this.maxDepth = maxDepth;
    this.budget = budget;
  }

  void add(Entry entry) {
    String key = entry.key();
    if (key == null) {
      return;
    }
    if (entry.type().equals(DATA)) {
      data.putIfAbsent(key, entry);
    } else if (recent.putIfAbsent(key, entry) == null) {
      cost += entry.cost();
      forgetOldest();
    }
    addAliases(entry);
  }

  private void addAliases(Entry entry) {
    String ids = entry.value("ids");
    if (ids != null) {
      for (String id : ids.split(",", -1)) {
        recent.putIfAbsent(id.strip(), entry);
      }
    }
  }

  private void forgetOldest() {
    Iterator<Entry> oldest = recent.values().iterator();
    while (cost > budget && oldest.hasNext()) {
      Entry gone = oldest.next();
      cost -= gone.cost();
      oldest.remove();
      resolved.remove(gone);
    }
  }

  private @Nullable Entry find(String key) {
    Entry found = recent.get(key);
    return found != null ? found : data.get(key);
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
    return entry.find("crossref") >= 0 || entry.find(DATA) >= 0;
  }

  private static String[] references(Entry entry) {
    String parent = entry.value("crossref");
    String containers = entry.value(DATA);
    String all = (containers == null ? "" : containers) + (parent == null ? "" : "," + parent);
    String[] keys = all.isBlank() ? new String[0] : all.strip().split("\\s*,\\s*", -1);
    return java.util.Arrays.stream(keys).filter(key -> !key.isEmpty()).toArray(String[]::new);
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
        report(entry, "missing-parent", "there is no entry " + key + " to inherit from", key);
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
    String crossref = entry.value("crossref");
    if (crossref != null && crossref.strip().equals(key)) {
      inheritance.apply(parent, entry);
    } else {
      Inheritance.applyData(parent, entry);
    }
  }

  private static void report(Entry entry, String code, String message, String key) {
    int field = Math.max(entry.find("crossref"), entry.find(DATA));
    entry.report(Diagnostic.warning("bibtex." + code, message).at(entry.span(field)).about(key));
  }
}

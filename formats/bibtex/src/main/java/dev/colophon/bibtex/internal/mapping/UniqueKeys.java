package dev.colophon.bibtex.internal.mapping;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The keys of a document so far. Not safe for use by several threads. */
public final class UniqueKeys {
  private final Set<String> exact = new HashSet<>();
  private final Set<String> folded = new HashSet<>();

  /** By key: the number of the letters that were tried last. */
  private final Map<String, Integer> letters = new HashMap<>();

  /** Makes a set without keys. */
  public UniqueKeys() {}

  /** Takes a key that was there before: only the very same key is the same. */
  public String keep(String key) {
    String unique = key;
    while (!exact.add(unique)) {
      unique = next(key);
    }
    folded.add(fold(unique));
    return unique;
  }

  /** Takes a key that was made: one that differs in case only is the same. */
  public String add(String key) {
    String unique = key;
    while (!folded.add(fold(unique))) {
      unique = next(key);
    }
    exact.add(unique);
    return unique;
  }

  private String next(String key) {
    int number = letters.merge(fold(key), 0, (last, first) -> last + 1);
    return key + Keys.suffix(number);
  }

  private static String fold(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}

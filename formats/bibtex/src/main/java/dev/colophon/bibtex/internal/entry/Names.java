package dev.colophon.bibtex.internal.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The names of types and fields in lower case; each is made once. Not safe for use by several
 * threads.
 */
final class Names {
  private static final int MAX = 10_000;

  private final Map<String, String> lowerCase = new HashMap<>();

  String of(char[] text, int start, int end) {
    String written = new String(text, start, end - start);
    String known = lowerCase.get(written);
    if (known != null) {
      return known;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    if (lowerCase.size() < MAX) {
      lowerCase.put(written, lower);
    }
    return lower;
  }
}

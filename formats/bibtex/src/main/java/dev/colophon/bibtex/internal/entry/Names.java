package dev.colophon.bibtex.internal.entry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The names of types and fields in lower case; each that comes often is made once. Not safe for use
 * by several threads.
 */
final class Names {
  private static final int SLOTS = 1 << 11;
  private static final int MAX_PROBES = 8;

  private final @Nullable String[] written = new String[SLOTS];
  private final @Nullable String[] lowerCase = new String[SLOTS];

  String of(char[] text, int start, int end) {
    int hash = hash(text, start, end);
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      int slot = (hash + probe) & (SLOTS - 1);
      String known = written[slot];
      String lower = lowerCase[slot];
      if (known == null || lower == null) {
        return add(slot, new String(text, start, end - start));
      }
      if (isSame(known, text, start, end)) {
        return lower;
      }
    }
    return new String(text, start, end - start).toLowerCase(Locale.ROOT);
  }

  private String add(int slot, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    written[slot] = name;
    lowerCase[slot] = lower;
    return lower;
  }

  private static int hash(char[] text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean isSame(String known, char[] text, int start, int end) {
    if (known.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (known.charAt(i - start) != text[i]) {
        return false;
      }
    }
    return true;
  }
}

package dev.colophon.bibtex;

import java.util.Locale;
import java.util.Set;

/**
 * Gives an entry another key, or changes the key where the entry refers to it.
 *
 * @param key the key
 * @param newKey the new key
 */
record KeyRenaming(String key, String newKey) {
  private static final Set<String> REFERENCES =
      Set.of("crossref", "xref", "xdata", "related", "entryset", "ids");
  private static final String SEPARATORS = ",{}\"";
  private static final String SINGLE_FIELD = "xdata=";

  BibEntry apply(BibEntry entry) {
    BibEntry changed = entry.key().filter(key::equals).isPresent() ? entry.withKey(newKey) : entry;
    changed = changed.withSources(REFERENCES::contains, this::inList);
    return changed.source().toLowerCase(Locale.ROOT).contains(SINGLE_FIELD)
        ? changed.withSources(name -> !REFERENCES.contains(name), this::inFields)
        : changed;
  }

  /** Changes the words of a value that are the key; white space, commas and delimiters divide. */
  private String inList(String value) {
    StringBuilder changed = new StringBuilder(value.length());
    int start = 0;
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || separates(value.charAt(i))) {
        String word = value.substring(start, i);
        changed.append(word.equals(key) ? newKey : word);
        changed.append(i < value.length() ? value.substring(i, i + 1) : "");
        start = i + 1;
      }
    }
    return changed.toString();
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || SEPARATORS.indexOf(c) >= 0;
  }

  /** Changes the key in {@code xdata=key-field} and {@code xdata=key-field-2}. */
  private String inFields(String value) {
    StringBuilder changed = new StringBuilder(value.length());
    int from = 0;
    int at = value.indexOf(SINGLE_FIELD);
    while (at >= 0) {
      int keyStart = at + SINGLE_FIELD.length();
      keyStart += value.startsWith("{", keyStart) ? 1 : 0;
      boolean isMeant =
          value.startsWith(key, keyStart) && isFieldOf(value, keyStart + key.length());
      changed.append(value, from, keyStart).append(isMeant ? newKey : "");
      from = isMeant ? keyStart + key.length() : keyStart;
      at = value.indexOf(SINGLE_FIELD, keyStart);
    }
    return changed.append(value, from, value.length()).toString();
  }

  /** Tells whether a field, and perhaps a number, follow and nothing else. */
  private static boolean isFieldOf(String value, int at) {
    if (!value.startsWith("-", at)) {
      return false;
    }
    int end = at + 1;
    while (end < value.length() && !separates(value.charAt(end))) {
      end++;
    }
    return value.substring(at + 1, end).matches("[A-Za-z]+(-[0-9]+)?");
  }
}

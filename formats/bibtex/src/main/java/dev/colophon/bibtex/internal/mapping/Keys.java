package dev.colophon.bibtex.internal.mapping;

import dev.colophon.bibtex.internal.syntax.Characters;
import dev.colophon.model.Publication;
import java.util.Optional;

/** The keys of entries. */
public final class Keys {
  private static final String FORBIDDEN = ",{}=%\"";

  private Keys() {}

  /** Tells whether a text can be a key. */
  public static boolean isSafe(String key) {
    return !key.isEmpty() && key.chars().allMatch(c -> isSafe((char) c)) && key.charAt(0) != '@';
  }

  private static boolean isSafe(char c) {
    return !Characters.isSpace(c)
        && FORBIDDEN.indexOf(c) < 0
        && !Character.isISOControl(c)
        && !Character.isWhitespace(c);
  }

  /** Returns what can be made of the id of a publication, empty if it has none or nothing can. */
  public static Optional<String> find(Publication publication) {
    return publication.id().map(Keys::cleaned).filter(key -> !key.isEmpty());
  }

  /** Returns a text without what cannot stand in a key, possibly empty. */
  public static String cleaned(String id) {
    if (isSafe(id)) {
      return id;
    }
    StringBuilder clean = new StringBuilder(id.length());
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      clean.append(isSafe(c) ? String.valueOf(c) : Characters.isSpace(c) || c == ',' ? "-" : "");
    }
    int start = 0;
    while (start < clean.length() && (clean.charAt(start) == '-' || clean.charAt(start) == '@')) {
      start++;
    }
    int end = clean.length();
    while (end > start && clean.charAt(end - 1) == '-') {
      end--;
    }
    return clean.substring(start, end);
  }

  /** Returns the number of times a key was made unique, as letters: a to z, then aa. */
  public static String suffix(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('a' + rest % 26));
    }
    return letters.toString();
  }
}

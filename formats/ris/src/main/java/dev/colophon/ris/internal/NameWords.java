package dev.colophon.ris.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What the words of names tell: particles, initials, suffixes, and those of organizations. */
final class NameWords {
  private static final Set<String> PARTICLES = resourceWords("particles.txt");
  private static final Set<String> ORGANIZATION_WORDS = resourceWords("organizations.txt");
  private static final Set<String> SUFFIXES = resourceWords("suffixes.txt");

  private NameWords() {}

  static String[] split(String text) {
    List<String> words = new ArrayList<>(4);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words.toArray(new String[0]);
  }

  static boolean isParticle(String word) {
    return isParticle(word, 0, word.length());
  }

  /** No particle begins with a capital, so most words need not be looked up. */
  static boolean isParticle(String text, int start, int end) {
    boolean capital = start == end || Character.isUpperCase(text.charAt(start));
    return !capital && PARTICLES.contains(text.substring(start, end).strip());
  }

  static boolean areNameWords(String[] words) {
    for (String word : words) {
      if (word.isEmpty() || !isNameWord(word)) {
        return false;
      }
    }
    return Character.isUpperCase(words[words.length - 1].charAt(0));
  }

  private static boolean isNameWord(String word) {
    if (isParticle(word)) {
      return true;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean fits = Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’';
      if (!fits
          && !Character.isSurrogate(c)
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return Character.isUpperCase(word.charAt(0)) && !isOrganizationWord(word);
  }

  /** One to three capitals, with or without full stops and hyphens. */
  static boolean isInitials(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-') {
        return false;
      }
    }
    return capitals > 0 && capitals <= 3;
  }

  static boolean isSuffix(String text) {
    return text.length() <= 5 && SUFFIXES.contains(text);
  }

  static boolean isOrganizationWord(String word) {
    return word.length() > 1 && ORGANIZATION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<String> resourceWords(String resource) {
    Set<String> words = new HashSet<>();
    for (String line : Resource.lines(resource)) {
      words.addAll(Resource.split(line, ' '));
    }
    return words;
  }
}

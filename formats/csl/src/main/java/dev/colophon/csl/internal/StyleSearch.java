package dev.colophon.csl.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds styles by words. */
public final class StyleSearch {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int SUGGESTIONS = 3;
  private static final int MAX_DISTANCE = 3;

  private final List<String> words;

  /** Searches for styles that contain all of these words. */
  public StyleSearch(String words) {
    this.words = Arrays.stream(folded(words).strip().split("\\s+")).toList();
  }

  /** Tells whether a style has all the words. */
  public boolean matches(String id, StyleHeader header) {
    String text = folded(id + " " + header.title() + " " + header.shortTitle().orElse(""));
    return words.stream().allMatch(text::contains);
  }

  private static String folded(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT);
  }

  /** Returns what to say about an id that no style has. */
  public static String noSuchStyle(String id) {
    List<String> similar =
        StyleLibrary.headers().keySet().stream()
            .filter(known -> distance(id, known) <= MAX_DISTANCE)
            .sorted(Comparator.comparingInt(known -> distance(id, known)))
            .limit(SUGGESTIONS)
            .toList();
    String problem = "there is no style of this id";
    return similar.isEmpty()
        ? problem
        : problem + "; there is '" + String.join("', '", similar) + "'";
  }

  /** The number of characters to insert, remove or replace, or more than the limit. */
  private static int distance(String a, String b) {
    if (Math.abs(a.length() - b.length()) > MAX_DISTANCE) {
      return MAX_DISTANCE + 1;
    }
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}

package dev.colophon.csl.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * Returns what to say about an id that no style has: ids that differ in a few characters, then
   * styles that have its words, those with rules of their own first.
   */
  public static String noSuchStyle(String id) {
    StyleSearch search = new StyleSearch(id.replace('-', ' '));
    List<String> similar =
        StyleLibrary.headers().entrySet().stream()
            .filter(
                known ->
                    isClose(id, known.getKey()) || search.matches(known.getKey(), known.getValue()))
            .sorted(
                Comparator.<Map.Entry<String, StyleHeader>, Boolean>comparing(
                        known -> !isClose(id, known.getKey()))
                    .thenComparing(known -> known.getValue().parent().isPresent())
                    .thenComparingInt(known -> known.getKey().length()))
            .map(Map.Entry::getKey)
            .limit(SUGGESTIONS)
            .toList();
    String problem = "there is no style of this id";
    return similar.isEmpty()
        ? problem
        : problem + "; there is '" + String.join("', '", similar) + "'";
  }

  /** Tells whether few characters differ, in a short id only one. */
  private static boolean isClose(String a, String b) {
    return distance(a, b) <= Math.min(MAX_DISTANCE, a.length() / 4 + 1);
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

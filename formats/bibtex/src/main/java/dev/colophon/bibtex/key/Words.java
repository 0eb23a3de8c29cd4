package dev.colophon.bibtex.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a text.
 *
 * @param list the words
 */
record Words(List<String> list) {
  /** Words without weight in a title. Source: the default of Better BibTeX, "skipWords". */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("a ab aboard about above across after against al along amid among an and anti around as at"
                  + " before behind below beneath beside besides between beyond but by d da das de del"
                  + " dell dello dei degli della delle dem den der des despite die do down du during"
                  + " ein eine einem einen einer eines el en et except for from gli i il in inside"
                  + " into is l la las le les like lo los near nor of off on onto or over past per plus"
                  + " round save since so some sur than the through to toward towards un una unas"
                  + " under underneath une unlike uno unos until up upon versus via von while with"
                  + " within without yet zu zum")
              .split(" "));

  /** Divides a text at white space, dashes between words and slashes; signs in words go. */
  static Words of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isBetween(c)) {
                end(word, words);
              } else if (isPart(c)) {
                word.appendCodePoint(c);
              }
            });
    end(word, words);
    return new Words(List.copyOf(words));
  }

  private static boolean isBetween(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '/'
        || c == '-'
        || (c >= 0x2010 && c <= 0x2015);
  }

  private static boolean isPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isSignificant(String word) {
    return !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  Words significant() {
    return new Words(list.stream().filter(Words::isSignificant).toList());
  }

  /** Returns the words of which the first one and the significant ones have a capital. */
  Words inTitleCase() {
    List<String> words = new ArrayList<>();
    for (String word : list) {
      boolean isCapital = words.isEmpty() || isSignificant(word);
      words.add(isCapital ? Characters.capitalized(word) : word);
    }
    return new Words(words);
  }

  Words first(int count) {
    return new Words(list.subList(0, Math.min(count, list.size())));
  }

  /** Returns the words of which the first ones have a capital. */
  Words capitalized(int count) {
    List<String> words = new ArrayList<>(list);
    for (int i = 0; i < Math.min(count, words.size()); i++) {
      words.set(i, Characters.capitalized(words.get(i)));
    }
    return new Words(words);
  }

  String joined() {
    return String.join(" ", list);
  }
}

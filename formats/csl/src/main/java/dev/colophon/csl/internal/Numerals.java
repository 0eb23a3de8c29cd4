package dev.colophon.csl.internal;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the whole numbers in a text in another form. */
final class Numerals {
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\p{N}])[0-9]{1,9}(?![\\p{L}\\p{N}])");
  private static final int MAX_ROMAN = 3999;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] LETTERS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private Numerals() {}

  static String replace(String text, IntFunction<String> form) {
    return NUMBER
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(form.apply(Integer.parseInt(match.group()))));
  }

  static String romanNumbers(String text) {
    return replace(text, Numerals::roman);
  }

  private static String roman(int number) {
    if (number < 1 || number > MAX_ROMAN) {
      return Integer.toString(number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        out.append(LETTERS[i]);
      }
    }
    return out.toString();
  }
}

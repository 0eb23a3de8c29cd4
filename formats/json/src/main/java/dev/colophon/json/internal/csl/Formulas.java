package dev.colophon.json.internal.csl;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import java.util.EnumSet;
import java.util.Set;

/**
 * Formulas in a text: TeX between dollar signs.
 *
 * <p>Most dollar signs mean money. Those around a formula have no space inside, no digit behind,
 * and between them a letter alone or one of the characters backslash, caret and low line.
 */
final class Formulas {
  static final String DOLLAR = "$";

  private Formulas() {}

  /** Appends a text with its formulas marked. */
  static void append(String text, Set<Mark> marks, RichText.Builder rich) {
    int from = 0;
    int open = text.indexOf(DOLLAR);
    while (open >= 0) {
      int close = text.indexOf(DOLLAR, open + 1);
      if (close >= 0 && isFormula(text, open, close)) {
        rich.append(text.substring(from, open), marks);
        rich.append(text.substring(open + 1, close), withMath(marks));
        from = close + 1;
        close = text.indexOf(DOLLAR, from);
      }
      open = close;
    }
    rich.append(text.substring(from), marks);
  }

  private static boolean isFormula(String text, int open, int close) {
    return close > open + 1
        && !Character.isWhitespace(text.charAt(open + 1))
        && !Character.isWhitespace(text.charAt(close - 1))
        && (open == 0 || !isBefore(text.charAt(open - 1)))
        && (close + 1 == text.length() || !isBehind(text.charAt(close + 1)))
        && isTex(text, open + 1, close);
  }

  private static boolean isBefore(char c) {
    return Character.isLetterOrDigit(c) || c == '$';
  }

  private static boolean isBehind(char c) {
    return Character.isDigit(c) || c == '$';
  }

  private static boolean isTex(String text, int from, int endExclusive) {
    if (endExclusive == from + 1) {
      char only = text.charAt(from);
      return (only >= 'a' && only <= 'z') || (only >= 'A' && only <= 'Z');
    }
    for (int i = from; i < endExclusive; i++) {
      if ("\\^_".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Set<Mark> withMath(Set<Mark> marks) {
    Set<Mark> all = EnumSet.of(Mark.MATH);
    all.addAll(marks);
    return all;
  }
}

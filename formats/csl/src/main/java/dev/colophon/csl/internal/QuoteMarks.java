package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Replaces straight quotation marks in the text of a publication by those of the locale, inner ones
 * inside of a quotation, and straight apostrophes by curved ones.
 *
 * <p>The engine takes every mark that ends a word for a closing quotation mark, so that in British
 * English "farmers' rights" gets a double one.
 */
final class QuoteMarks {
  /** The quotation marks of a locale. */
  record Pair(String open, String close) {}

  private static final String APOSTROPHE = "’";
  private static final char ENGLISH_OPEN = '“';
  private static final char ENGLISH_CLOSE = '”';

  private final Pair outer;
  private final Pair inner;
  private final boolean isEnglish;
  private final Deque<Character> openMarks = new ArrayDeque<>();
  private int depth;

  QuoteMarks(Pair outer, Pair inner) {
    this.outer = outer;
    this.inner = inner;
    this.isEnglish = isEnglish(outer) || isEnglish(inner);
  }

  private static boolean isEnglish(Pair pair) {
    return pair.open().indexOf(ENGLISH_OPEN) == 0 && pair.close().indexOf(ENGLISH_CLOSE) == 0;
  }

  /** Changes the fragments of a citation or entry in place. */
  void apply(List<Object> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Fragment fragment) {
        track(fragment);
        if (fragment.isText()) {
          i = text(parts, i) - 1;
        }
      }
    }
  }

  private void track(Fragment fragment) {
    if (fragment.token().getType() == TextToken.Type.OPEN_QUOTE) {
      depth++;
    } else if (fragment.token().getType() == TextToken.Type.CLOSE_QUOTE) {
      depth--;
    }
  }

  /**
   * Changes the fragments of text from {@code start} on that follow each other; returns the end.
   */
  private int text(List<Object> parts, int start) {
    List<Fragment> fragments = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    int end = start;
    while (end < parts.size() && parts.get(end) instanceof Fragment next && next.isText()) {
      fragments.add(next);
      joined.append(next.text());
      end++;
    }
    openMarks.clear();
    int position = 0;
    for (int i = 0; i < fragments.size(); i++) {
      String text = fragments.get(i).text();
      parts.set(start + i, fragments.get(i).withText(curved(joined, position, text.length())));
      position += text.length();
    }
    return end;
  }

  private String curved(CharSequence joined, int from, int length) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      char c = joined.charAt(i);
      switch (c) {
        case '\'', '"' -> out.append(curvedMark(joined, i));
        case ENGLISH_OPEN, ENGLISH_CLOSE -> out.append(englishMark(joined, i));
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  private String curvedMark(CharSequence text, int index) {
    char mark = text.charAt(index);
    boolean afterWord = index > 0 && isWord(text.charAt(index - 1));
    boolean beforeWord = index + 1 < text.length() && isWord(text.charAt(index + 1));
    boolean afterSpace = index == 0 || isOpening(text.charAt(index - 1));
    boolean beforeSpace =
        index + 1 == text.length() || Character.isWhitespace(text.charAt(index + 1));
    if (mark == '\'' && afterWord && beforeWord) {
      return APOSTROPHE;
    }
    if (!openMarks.isEmpty() && openMarks.peek() == mark && !beforeWord) {
      return close();
    }
    if (afterSpace && !beforeSpace && isClosedLater(text, index)) {
      return open(mark);
    }
    return mark == '\'' ? APOSTROPHE : String.valueOf(mark);
  }

  /** English double marks follow the level too, where the language of the output has them. */
  private String englishMark(CharSequence text, int index) {
    char mark = text.charAt(index);
    if (mark == ENGLISH_OPEN && isEnglish && closesLater(text, index)) {
      return open(mark);
    }
    boolean closes = mark == ENGLISH_CLOSE && !openMarks.isEmpty();
    return closes && openMarks.peek() == ENGLISH_OPEN ? close() : String.valueOf(mark);
  }

  private static boolean closesLater(CharSequence text, int index) {
    return text.toString().indexOf(ENGLISH_CLOSE, index) >= 0;
  }

  private String open(char mark) {
    openMarks.push(mark);
    return pair(openMarks.size() - 1).open();
  }

  private String close() {
    openMarks.pop();
    return pair(openMarks.size()).close();
  }

  private Pair pair(int level) {
    return (depth + level) % 2 == 0 ? outer : inner;
  }

  private static boolean isClosedLater(CharSequence text, int index) {
    for (int i = index + 2; i < text.length(); i++) {
      boolean same = text.charAt(i) == text.charAt(index);
      boolean endsWord = i + 1 == text.length() || !isWord(text.charAt(i + 1));
      if (same && endsWord && !Character.isWhitespace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isOpening(char c) {
    return Character.isWhitespace(c) || "([{-–—‘“«\"'/".indexOf(c) >= 0;
  }
}

package dev.colophon.core.internal.identifier;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which identifiers stand among words, punctuation, brackets and markup.
 *
 * <p>A word ends at a blank, a quotation mark, markup, or a closing bracket that it did not open;
 * punctuation at its end is not a part of it.
 */
final class RunningText {

  /** The length from which on a word is not looked at. */
  private static final int MAX_WORD_LENGTH = 500;

  private static final String OPENING = "([{<";
  private static final String CLOSING = ")]}>";
  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";
  private static final String FINAL_PUNCTUATION =
      ".,;:!?'\u2018\u2019\u2026\u3002\uff0c\u3001\uff1b\uff1a\uff09\u3011\u300b\u300d";
  private static final String BEFORE_WORD =
      OPENING + QUOTES + "'\u2018|,;:=>\uff08\u3010\u300a\u300c\uff1a\uff0c\u3002";
  private static final String AUTHORITY = "://";

  private final String text;

  RunningText(String text) {
    this.text = text;
  }

  boolean startsWith(String prefix, int start) {
    return Characters.startsWith(text, start, prefix);
  }

  int endOf(Prefix prefix, int start) {
    return prefix.end(text, start);
  }

  boolean maybeOldArxiv(int start) {
    return Arxiv.maybeOldScheme(text, start);
  }

  /** Returns the first index from the given one at which a word starts, -1 if there is none. */
  int nextStart(int from) {
    for (int i = from; i < text.length(); i++) {
      if (Characters.isAsciiLetterOrDigit(text.charAt(i)) && (i == 0 || isBefore(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether a URI with an authority, such as a web address, starts at the index. */
  boolean isAddress(int start) {
    int i = start;
    while (i < text.length() && Characters.isAsciiLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return text.startsWith(AUTHORITY, i);
  }

  /** Returns the word that starts at the index, without punctuation; empty if it is too long. */
  String word(int start) {
    int end = wordEnd(start);
    return end - start > MAX_WORD_LENGTH
        ? ""
        : text.substring(start, withoutPunctuation(start, end));
  }

  /** Returns the first word from the index on, the first two, and so on. */
  List<String> phrases(int start, int maxWords) {
    List<String> phrases = new ArrayList<>(maxWords);
    int wordStart = start;
    boolean ended = false;
    while (!ended && phrases.size() < maxWords) {
      int end = wordEnd(wordStart);
      if (end == wordStart || end - start > MAX_WORD_LENGTH) {
        break;
      }
      phrases.add(text.substring(start, withoutPunctuation(wordStart, end)));
      wordStart = Characters.skipBlanks(text, end);
      ended = wordStart == end;
    }
    return phrases;
  }

  /** Returns the index after the word that starts at the index, or one beyond the limit. */
  int wordEnd(int start) {
    StringBuilder open = new StringBuilder();
    int limit = Math.min(text.length(), start + MAX_WORD_LENGTH + 1);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c) || QUOTES.indexOf(c) >= 0 || isMarkup(i)) {
        return i;
      }
      int opening = OPENING.indexOf(c);
      int closing = CLOSING.indexOf(c);
      if (opening >= 0) {
        open.append(CLOSING.charAt(opening));
      } else if (closing >= 0 && !closes(open, c)) {
        return i;
      }
    }
    return limit;
  }

  private static boolean closes(StringBuilder open, char c) {
    int last = open.length() - 1;
    if (last < 0 || open.charAt(last) != c) {
      return false;
    }
    open.setLength(last);
    return true;
  }

  /** A tag, unlike the angle brackets in old DOI names, has a letter or slash after its bracket. */
  private boolean isMarkup(int index) {
    if (text.charAt(index) != '<' || index + 1 == text.length()) {
      return false;
    }
    char next = text.charAt(index + 1);
    return next == '/' || Characters.isLetter(next);
  }

  private boolean isBefore(int index) {
    char c = text.charAt(index);
    return Characters.isBlank(c) || BEFORE_WORD.indexOf(c) >= 0;
  }

  private int withoutPunctuation(int start, int end) {
    int last = end;
    while (last > start && FINAL_PUNCTUATION.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    return last;
  }
}

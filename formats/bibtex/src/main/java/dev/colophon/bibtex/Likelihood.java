package dev.colophon.bibtex;

import dev.colophon.bibtex.internal.mapping.Dialect;
import java.util.Locale;
import java.util.Set;

/** How much a text looks like entries of a dialect. */
final class Likelihood {
  private static final Set<String> BIBLATEX_TYPES =
      Set.of(
          "online",
          "report",
          "thesis",
          "collection",
          "mvbook",
          "dataset",
          "software",
          "xdata",
          "inreference");
  private static final Set<String> BIBLATEX_FIELDS =
      Set.of(
          "journaltitle",
          "date",
          "urldate",
          "langid",
          "location",
          "eprinttype",
          "subtitle",
          "maintitle",
          "options",
          "editortype");
  private static final Set<String> BIBTEX_TYPES =
      Set.of("phdthesis", "mastersthesis", "techreport", "conference");
  private static final Set<String> BIBTEX_FIELDS =
      Set.of("journal", "year", "month", "address", "school", "archiveprefix");

  private final CharSequence text;
  private boolean hasEntry;

  /** How many more words are of BibLaTeX than of BibTeX. */
  private int balance;

  private Likelihood(CharSequence text) {
    this.text = text;
    boolean atLineStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '@') {
        type(i + 1, atLineStart);
      } else if (c == '=') {
        count(wordBefore(i), BIBLATEX_FIELDS, BIBTEX_FIELDS);
      }
      atLineStart = c == '\n' || c == '\r' || (atLineStart && Character.isWhitespace(c));
    }
  }

  static int of(CharSequence head, Dialect dialect) {
    Likelihood found = new Likelihood(head);
    if (!found.hasEntry) {
      return 0;
    }
    boolean looksNew = found.balance > 0;
    return looksNew == (dialect == Dialect.BIBLATEX) ? 90 : 60;
  }

  private void type(int from, boolean atLineStart) {
    int start = skipSpaces(from);
    int end = start;
    while (end < text.length() && (isWordPart(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    int open = skipSpaces(end);
    boolean opens = open < text.length() && (text.charAt(open) == '{' || text.charAt(open) == '(');
    if (opens && end > start && Character.isLetter(text.charAt(start))) {
      hasEntry |= atLineStart;
      count(text.subSequence(start, end).toString(), BIBLATEX_TYPES, BIBTEX_TYPES);
    }
  }

  private void count(String word, Set<String> biblatex, Set<String> bibtex) {
    String lower = word.toLowerCase(Locale.ROOT);
    balance += biblatex.contains(lower) ? 1 : bibtex.contains(lower) ? -1 : 0;
  }

  private String wordBefore(int index) {
    int end = index;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, end).toString();
  }

  private int skipSpaces(int from) {
    int index = from;
    while (index < text.length() && Character.isWhitespace(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }
}

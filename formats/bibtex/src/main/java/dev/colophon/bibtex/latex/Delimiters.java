package dev.colophon.bibtex.latex;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds, in one pass over LaTeX source, the delimiters that have no partner.
 *
 * <p>Braces are matched first; formula delimiters must be matched within one group. Groups deeper
 * than the limit are counted but not looked into: formulas in them have no partner.
 */
final class Delimiters {
  private static final int NONE = -1;
  private static final Delimiters NO_DELIMITERS = new Delimiters("", 0);

  private final String source;
  private final int maxDepth;
  private final BitSet unmatched = new BitSet();

  /** By depth: where the group, and in it the formula, was opened. */
  private int[] groups = new int[8];

  private int[] dollars = new int[8];
  private int[] parens = new int[8];
  private int[] brackets = new int[8];
  private final int firstInk;
  private final int lastInk;
  private int depth;
  private int outerGroup = NONE;

  private Delimiters(String source, int maxDepth) {
    this.source = source;
    this.maxDepth = maxDepth;
    this.firstInk = firstInk(source);
    this.lastInk = lastInk(source);
  }

  static Delimiters of(String source, int maxDepth) {
    boolean hasBracesOnly = source.indexOf('\\') < 0 && source.indexOf('$') < 0;
    if (hasBracesOnly && hasMatchedGroupsWithin(source, maxDepth)) {
      return NO_DELIMITERS;
    }
    Delimiters delimiters = new Delimiters(source, maxDepth);
    delimiters.scan();
    return delimiters;
  }

  /**
   * Tells, going from brace to brace, whether all have partners and no group can be the whole
   * source, which is so nearly always.
   */
  private static boolean hasMatchedGroupsWithin(String source, int maxDepth) {
    int depth = 0;
    int open = source.indexOf('{');
    int close = source.indexOf('}');
    while (open >= 0 || close >= 0) {
      if (open >= 0 && (close < 0 || open < close)) {
        depth++;
        open = source.indexOf('{', open + 1);
      } else {
        depth--;
        close = source.indexOf('}', close + 1);
      }
      if (depth < 0 || depth > maxDepth) {
        return false;
      }
    }
    return depth == 0
        && !(source.startsWith("{", firstInk(source)) && source.startsWith("}", lastInk(source)));
  }

  /** Tells whether the opening brace or formula delimiter at an index has no partner. */
  boolean isUnmatched(int index) {
    return unmatched.get(index);
  }

  /**
   * Tells whether the brace at an index opens a group that is the whole source but for white space.
   */
  boolean isOuterGroup(int index) {
    return index == outerGroup;
  }

  private void scan() {
    enter(NONE);
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '\\' -> i = escaped(i);
        case '{' -> openGroup(i);
        case '}' -> closeGroup(i);
        case '$' -> toggle(dollars, i);
        default -> {}
      }
    }
    if (depth > maxDepth) {
      flagUnmatchedBraces();
    }
    while (depth > 0) {
      leave();
      if (depth < maxDepth) {
        unmatched.set(groups[depth + 1]);
      }
    }
    flagOpenFormulas(0);
  }

  private int escaped(int backslash) {
    char c = backslash + 1 < source.length() ? source.charAt(backslash + 1) : ' ';
    if (depth > maxDepth && (c == '(' || c == '[')) {
      unmatched.set(backslash);
    } else if (depth <= maxDepth) {
      switch (c) {
        case '(' -> open(parens, backslash);
        case ')' -> parens[depth] = NONE;
        case '[' -> open(brackets, backslash);
        case ']' -> brackets[depth] = NONE;
        default -> {}
      }
    }
    return backslash + 1;
  }

  private void openGroup(int index) {
    depth++;
    enter(index);
  }

  private void enter(int index) {
    if (depth > maxDepth) {
      return;
    }
    if (depth == groups.length) {
      grow();
    }
    groups[depth] = index;
    dollars[depth] = NONE;
    parens[depth] = NONE;
    brackets[depth] = NONE;
  }

  private void grow() {
    int size = depth * 2;
    groups = Arrays.copyOf(groups, size);
    dollars = Arrays.copyOf(dollars, size);
    parens = Arrays.copyOf(parens, size);
    brackets = Arrays.copyOf(brackets, size);
  }

  private void closeGroup(int index) {
    if (depth == 0) {
      return;
    }
    leave();
    if (depth == 0 && index == lastInk && maxDepth > 0 && groups[1] == firstInk) {
      outerGroup = firstInk;
    }
  }

  /** Matches braces from the end, which needs no memory of where they were opened. */
  private void flagUnmatchedBraces() {
    int closed = 0;
    for (int i = source.length() - 1; i >= 0; i--) {
      char c = source.charAt(i);
      if (c == '}' && !isEscaped(i)) {
        closed++;
      } else if (c == '{' && !isEscaped(i) && --closed < 0) {
        unmatched.set(i);
        closed = 0;
      }
    }
  }

  private boolean isEscaped(int index) {
    int backslash = index;
    while (backslash > 0 && source.charAt(backslash - 1) == '\\') {
      backslash--;
    }
    return (index - backslash) % 2 == 1;
  }

  private void leave() {
    if (depth <= maxDepth) {
      flagOpenFormulas(depth);
    }
    depth--;
  }

  private void flagOpenFormulas(int level) {
    flag(dollars[level]);
    flag(parens[level]);
    flag(brackets[level]);
  }

  private void flag(int index) {
    if (index != NONE) {
      unmatched.set(index);
    }
  }

  private void open(int[] formulas, int index) {
    flag(formulas[depth]);
    formulas[depth] = index;
  }

  private void toggle(int[] formulas, int index) {
    if (depth <= maxDepth) {
      formulas[depth] = formulas[depth] == NONE ? index : NONE;
    } else {
      unmatched.set(index);
    }
  }

  private static int firstInk(String source) {
    int i = 0;
    while (i < source.length() && LatexCharacters.isSpace(source.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int lastInk(String source) {
    int i = source.length() - 1;
    while (i >= 0 && LatexCharacters.isSpace(source.charAt(i))) {
      i--;
    }
    return i;
  }
}

package dev.colophon.bibtex.latex;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/** Makes the TeX source of a formula fit to stand between dollar signs in a BibTeX value. */
final class FormulaSource {
  private FormulaSource() {}

  /** Replaces each run of white space by one space. */
  static String collapseSpaces(String tex) {
    StringBuilder collapsed = new StringBuilder(tex.length());
    boolean afterSpace = false;
    for (int i = 0; i < tex.length(); i++) {
      boolean isSpace = LatexCharacters.isSpace(tex.charAt(i));
      if (!isSpace) {
        collapsed.append(tex.charAt(i));
      } else if (!afterSpace) {
        collapsed.append(' ');
      }
      afterSpace = isSpace;
    }
    return collapsed.toString();
  }

  /**
   * Returns the source such that it neither ends the formula nor the value: white space collapsed,
   * braces balanced both for TeX and for BibTeX (which counts escaped ones too), dollar and percent
   * signs escaped.
   *
   * <p>Source that is like that already is returned unchanged, except for its white space.
   */
  static String toSafe(String tex) {
    String safe = escape(collapseSpaces(tex), '%');
    if (!isBalanced(safe, true) || !isBalanced(safe, false)) {
      safe = nameBraces(safe);
    }
    if (!dollarsArePaired(safe)) {
      safe = escape(safe, '$');
    }
    return endsInEscape(safe) ? safe + ' ' : safe;
  }

  private static String escape(String tex, char special) {
    if (tex.indexOf(special) < 0) {
      return tex;
    }
    StringBuilder escaped = new StringBuilder(tex.length() + 8);
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == special) {
        escaped.append('\\');
      } else if (c == '\\' && i + 1 < tex.length()) {
        escaped.append(c);
        i++;
      }
      escaped.append(tex.charAt(i));
    }
    return escaped.toString();
  }

  private static boolean isBalanced(String tex, boolean countsEscaped) {
    int depth = 0;
    for (int i = 0; i < tex.length() && depth >= 0; i++) {
      switch (tex.charAt(i)) {
        case '\\' -> i += countsEscaped ? 0 : 1;
        case '{' -> depth++;
        case '}' -> depth--;
        default -> {}
      }
    }
    return depth == 0;
  }

  /** Writes escaped braces and braces without a partner as commands. */
  private static String nameBraces(String tex) {
    BitSet unmatched = unmatchedBraces(tex);
    StringBuilder named = new StringBuilder(tex.length() + 16);
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      boolean isEscape = c == '\\' && i + 1 < tex.length();
      char escaped = isEscape ? tex.charAt(i + 1) : c;
      if ((escaped == '{' || escaped == '}') && (isEscape || unmatched.get(i))) {
        named.append(escaped == '{' ? "\\lbrace{}" : "\\rbrace{}");
      } else {
        named.append(tex, i, isEscape ? i + 2 : i + 1);
      }
      i += isEscape ? 1 : 0;
    }
    return named.toString();
  }

  private static BitSet unmatchedBraces(String tex) {
    BitSet unmatched = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        open.push(i);
      } else if (c == '}' && open.poll() == null) {
        unmatched.set(i);
      }
    }
    open.forEach(unmatched::set);
    return unmatched;
  }

  /** Tells whether there are no dollar signs outside of groups and an even number in each group. */
  private static boolean dollarsArePaired(String tex) {
    BitSet odd = new BitSet();
    int depth = 0;
    for (int i = 0; i < tex.length(); i++) {
      switch (tex.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> {
          if (odd.get(depth--)) {
            return false;
          }
        }
        case '$' -> {
          if (depth == 0) {
            return false;
          }
          odd.flip(depth);
        }
        default -> {}
      }
    }
    return true;
  }

  private static boolean endsInEscape(String tex) {
    int i = tex.length();
    while (i > 0 && tex.charAt(i - 1) == '\\') {
      i--;
    }
    return (tex.length() - i) % 2 == 1;
  }
}

package dev.colophon.bibtex.latex;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The LaTeX that an encoder has made so far, with the commands that are open.
 *
 * <p>Keeps apart what TeX would join: ligatures get {@code {}} in between, and a group that
 * protects capitals does not start with a backslash.
 */
final class LatexWriter {
  private static final String[] COMMANDS = {
    "\\textit{", "\\textbf{", "\\textsc{", "\\textsuperscript{", "\\textsubscript{", "{"
  };

  private final StringBuilder out;
  private final Deque<OpenMark> open = new ArrayDeque<>();

  /** Where the group ends that protects the text from its first character on. */
  private int protectedEnd;

  LatexWriter(int sizeHint) {
    out = new StringBuilder(sizeHint);
  }

  private static final class OpenMark {
    final int bit;
    final int contentStart;
    boolean isDouble;

    OpenMark(int bit, int contentStart) {
      this.bit = bit;
      this.contentStart = contentStart;
    }

    boolean protects() {
      return bit == MarkBits.NO_CASE;
    }
  }

  void put(String latex) {
    char first = latex.charAt(0);
    OpenMark group = open.peek();
    if (first == '\\' && group != null && group.protects() && group.contentStart == out.length()) {
      out.append('{');
      group.isDouble = true;
    } else {
      keepApart(first);
    }
    out.append(latex);
  }

  void put(char c) {
    keepApart(c);
    out.append(c);
  }

  private void keepApart(char next) {
    if (out.length() > 0 && LatexCharacters.wouldJoin(out.charAt(out.length() - 1), next)) {
      out.append("{}");
    }
  }

  /** Returns the marks that are open. */
  int openMarks() {
    int bits = 0;
    for (OpenMark mark : open) {
      bits |= mark.bit;
    }
    return bits;
  }

  void open(int bit) {
    put(COMMANDS[Integer.numberOfTrailingZeros(bit)]);
    open.push(new OpenMark(bit, out.length()));
  }

  /** Closes marks, the last one first, until none is open that is not wanted. */
  void closeOthers(int wanted) {
    while ((openMarks() & ~wanted) != 0) {
      close(open.pop());
    }
  }

  private void close(OpenMark mark) {
    boolean isQuote = out.length() == mark.contentStart + 1 && out.charAt(mark.contentStart) == '"';
    if (mark.protects() && isQuote) {
      out.insert(mark.contentStart, '{');
      mark.isDouble = true;
    }
    out.append(mark.isDouble ? "}}" : "}");
    if (mark.protects() && mark.contentStart == 1) {
      protectedEnd = out.length();
    }
  }

  /** Returns all LaTeX, as it can stand between the delimiters of a field. */
  String finish() {
    closeOthers(0);
    if (out.length() > 0 && protectedEnd == out.length()) {
      out.insert(0, '{').append('}');
    } else if (endsInControlSpace()) {
      out.append("{}");
    }
    return out.toString();
  }

  private boolean endsInControlSpace() {
    return out.length() > 1
        && out.charAt(out.length() - 1) == ' '
        && out.charAt(out.length() - 2) == '\\';
  }
}

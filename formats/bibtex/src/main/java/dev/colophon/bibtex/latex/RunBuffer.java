package dev.colophon.bibtex.latex;

import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The text that a decoder has made so far: characters, and where the marks change.
 *
 * <p>White space of the source is held back until something follows it, so that none stays at the
 * ends of a line.
 */
final class RunBuffer {
  private final StringBuilder text;
  private final boolean splitsParagraphs;
  private final List<RichText> paragraphs;
  private int[] starts = new int[4];
  private int[] marks = new int[4];
  private int runs;
  private int lineStart;
  private boolean spacePending;
  private int pendingMarks;

  RunBuffer(int sizeHint, boolean splitsParagraphs) {
    this.text = new StringBuilder(sizeHint);
    this.splitsParagraphs = splitsParagraphs;
    this.paragraphs = splitsParagraphs ? new ArrayList<>() : List.of();
  }

  void append(CharSequence source, int start, int end, int runMarks) {
    if (start < end) {
      startRun(runMarks);
      text.append(source, start, end);
    }
  }

  void append(String added, int runMarks) {
    append(added, 0, added.length(), runMarks);
  }

  void append(char added, int runMarks) {
    startRun(runMarks);
    text.append(added);
  }

  /** Adds the source of a formula; two formulas side by side do not run into one another. */
  void appendFormula(String formula, int runMarks) {
    boolean joins = !spacePending && runs > 0 && marks[runs - 1] == runMarks && text.length() > 0;
    if (joins && endsInCommandWord() && LatexCharacters.isLetter(formula.charAt(0))) {
      append(' ', runMarks);
    }
    append(formula, runMarks);
  }

  private boolean endsInCommandWord() {
    int i = text.length();
    while (i > 0 && LatexCharacters.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i > 0 && i < text.length() && text.charAt(i - 1) == '\\';
  }

  /** Notes white space: one space if there is text before it on the line and after it. */
  void space(int runMarks) {
    if (!spacePending && text.length() > lineStart) {
      spacePending = true;
      pendingMarks = runMarks;
    }
  }

  void lineBreak(int runMarks) {
    spacePending = false;
    append('\n', runMarks);
    lineStart = text.length();
  }

  void paragraph(int runMarks) {
    if (splitsParagraphs) {
      endParagraph();
    } else {
      space(runMarks);
    }
  }

  /** Returns where the next character will stand. */
  int nextIndex() {
    return text.length() + (spacePending ? 1 : 0);
  }

  boolean isAtEnd(int index) {
    return index >= text.length();
  }

  boolean endsWith(String expected, int start) {
    return start <= text.length()
        && text.length() - start == expected.length()
        && text.indexOf(expected, start) == start;
  }

  /** Puts a combining mark on the first letter from an index on. */
  void combine(int start, char mark, boolean compose) {
    int end = Accents.clusterEnd(text, start);
    String cluster = text.substring(start, end);
    replace(start, end, compose ? Accents.combine(cluster, mark) : cluster + mark);
  }

  /** Replaces formulas from an index on by their plain form, if the text there starts with one. */
  void flattenFormula(int start) {
    int run = runAt(start);
    if ((marks[run] & MarkBits.MATH) != 0) {
      int end = run + 1 < runs ? starts[run + 1] : text.length();
      String plain = MathText.toPlain(text.substring(start, end));
      marks[run] &= ~MarkBits.MATH;
      replace(start, end, plain);
    }
  }

  /** Changes the case of the text from an index on, but not of formulas. */
  void changeCase(int start, boolean upper) {
    for (int run = runs - 1; run >= 0; run--) {
      int end = run + 1 < runs ? starts[run + 1] : text.length();
      int from = Math.max(start, starts[run]);
      if (end <= start) {
        return;
      }
      if ((marks[run] & MarkBits.MATH) == 0) {
        String old = text.substring(from, end);
        replace(from, end, upper ? old.toUpperCase(Locale.ROOT) : old.toLowerCase(Locale.ROOT));
      }
    }
  }

  private int runAt(int index) {
    int run = runs - 1;
    while (run > 0 && starts[run] > index) {
      run--;
    }
    return run;
  }

  private void replace(int start, int end, String replacement) {
    text.replace(start, end, replacement);
    int growth = replacement.length() - (end - start);
    for (int run = runs - 1; run >= 0 && starts[run] > start; run--) {
      boolean isAfter = starts[run] >= end;
      starts[run] = isAfter ? starts[run] + growth : Math.min(starts[run], end + growth);
    }
  }

  private void startRun(int runMarks) {
    if (spacePending) {
      spacePending = false;
      mark(pendingMarks);
      text.append(' ');
    }
    mark(runMarks);
  }

  private void mark(int runMarks) {
    if (runs > 0 && marks[runs - 1] == runMarks) {
      return;
    }
    if (runs == starts.length) {
      starts = Arrays.copyOf(starts, runs * 2);
      marks = Arrays.copyOf(marks, runs * 2);
    }
    starts[runs] = text.length();
    marks[runs++] = runMarks;
  }

  private void endParagraph() {
    RichText paragraph = toRichText();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    text.setLength(0);
    runs = 0;
    lineStart = 0;
    spacePending = false;
  }

  RichText toRichText() {
    if (runs == 1 && marks[0] == 0) {
      return RichText.of(text.toString());
    }
    RichText.Builder builder = RichText.builder();
    for (int run = 0; run < runs; run++) {
      builder.append(runText(run), MarkBits.toSet(marks[run]));
    }
    return builder.build();
  }

  List<RichText> toParagraphs() {
    endParagraph();
    return List.copyOf(paragraphs);
  }

  /** Returns the characters, formulas in their plain form. */
  String toPlain() {
    StringBuilder plain = null;
    for (int run = 0; run < runs; run++) {
      if ((marks[run] & MarkBits.MATH) != 0 && plain == null) {
        plain = new StringBuilder().append(text, 0, starts[run]);
      }
      if (plain != null) {
        plain.append(
            (marks[run] & MarkBits.MATH) == 0 ? runText(run) : MathText.toPlain(runText(run)));
      }
    }
    return plain == null ? text.toString() : plain.toString();
  }

  private String runText(int run) {
    return text.substring(starts[run], run + 1 < runs ? starts[run + 1] : text.length());
  }
}

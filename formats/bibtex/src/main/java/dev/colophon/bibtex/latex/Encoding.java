package dev.colophon.bibtex.latex;

import dev.colophon.bibtex.latex.LatexDiagnostic.Kind;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run of an encoder over one text. */
final class Encoding {
  private static final String HARD_SPACE = "\\ ";
  private static final String LINE_BREAK = "\\newline{}";
  private static final char VISIBLE = 'x';
  private static final char NOTHING = '\n';
  private static final int STYLES = 6;
  private static final @Nullable String[] ESCAPES = new String[128];

  static {
    for (char c : "$&#%_".toCharArray()) {
      ESCAPES[c] = "\\" + c;
    }
    ESCAPES['\\'] = "{\\textbackslash}";
    ESCAPES['`'] = "{\\textasciigrave}";
    ESCAPES['{'] = "{\\textbraceleft}";
    ESCAPES['}'] = "{\\textbraceright}";
    ESCAPES['~'] = "{\\textasciitilde}";
    ESCAPES['^'] = "{\\textasciicircum}";
  }

  private final List<Run> runs;
  private final LatexEncoder options;
  private final Consumer<? super LatexDiagnostic> diagnostics;
  private final LatexWriter out;

  /** The index of the run in the whole text. */
  private int runStart;

  private char before = NOTHING;

  Encoding(RichText text, LatexEncoder options, Consumer<? super LatexDiagnostic> diagnostics) {
    this.runs = text.runs();
    this.options = options;
    this.diagnostics = diagnostics;
    this.out = new LatexWriter(text.runs().isEmpty() ? 0 : text.runs().get(0).text().length() + 16);
  }

  String run() {
    int[] reaches = reaches();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      int marks = MarkBits.of(run.marks());
      openMarks(marks & ~MarkBits.MATH, reaches, i * STYLES);
      if ((marks & MarkBits.MATH) != 0) {
        formula(run.text());
      } else {
        text(run.text(), firstCharacter(i + 1));
      }
      runStart += run.text().length();
    }
    return out.finish();
  }

  /** Returns for each run and mark how many runs from there on have the mark. */
  private int[] reaches() {
    int[] reaches = new int[(runs.size() + 1) * STYLES];
    for (int i = runs.size() - 1; i >= 0; i--) {
      int marks = MarkBits.of(runs.get(i).marks());
      for (int style = 0; style < STYLES; style++) {
        boolean isSet = (marks & (1 << style)) != 0;
        reaches[i * STYLES + style] = isSet ? reaches[(i + 1) * STYLES + style] + 1 : 0;
      }
    }
    return reaches;
  }

  /**
   * Closes the marks that end here and opens those that start, the one that reaches farthest first.
   */
  private void openMarks(int marks, int[] reaches, int reachIndex) {
    out.closeOthers(marks);
    for (int missing = marks & ~out.openMarks(); missing != 0; missing = marks & ~out.openMarks()) {
      int farthest = Integer.numberOfTrailingZeros(missing);
      for (int style = farthest + 1; style < STYLES; style++) {
        boolean isMissing = (missing & (1 << style)) != 0;
        if (isMissing && reaches[reachIndex + style] > reaches[reachIndex + farthest]) {
          farthest = style;
        }
      }
      out.open(1 << farthest);
    }
  }

  /**
   * Returns a character that stands for the first one of a run, as far as white space before it is
   * concerned.
   */
  private char firstCharacter(int run) {
    if (run == runs.size()) {
      return NOTHING;
    }
    boolean isFormula = (MarkBits.of(runs.get(run).marks()) & MarkBits.MATH) != 0;
    return isFormula ? VISIBLE : runs.get(run).text().charAt(0);
  }

  private void formula(String tex) {
    String safe = FormulaSource.toSafe(tex);
    boolean needsBraces = options.quotesInBraces() && safe.indexOf('"') >= 0;
    reportNonAscii(tex);
    out.put(needsBraces ? "\\ensuremath{" + safe + "}" : "$" + safe + "$");
    before = VISIBLE;
  }

  private void reportNonAscii(String tex) {
    for (int i = 0; options.isAscii() && i < tex.length(); i++) {
      if (tex.charAt(i) >= 128) {
        int codePoint = tex.codePointAt(i);
        reportNoCommand(runStart + i, Character.toString(codePoint));
        i += Character.charCount(codePoint) - 1;
      }
    }
  }

  /** Tells whether an ASCII character has to be written as a command. */
  static boolean needsCommand(char c) {
    return c < ESCAPES.length && ESCAPES[c] != null;
  }

  private void text(String text, char after) {
    for (int i = 0; i < text.length(); ) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : after;
      boolean isMarked = options.isAscii() && Accents.isMark(next) && i + 1 < text.length();
      if ((c >= 128 && options.isAscii()) || (isMarked && !LatexCharacters.isSpace(c))) {
        i = cluster(text, i);
      } else {
        character(c, next);
        i += text.startsWith("\r\n", i) ? 2 : 1;
      }
    }
  }

  private void character(char c, char next) {
    if (LatexCharacters.isSpace(c)) {
      space(c, next);
      return;
    }
    String escape = c < 128 ? ESCAPES[c] : c == '\u00a0' ? "~" : null;
    if (escape != null) {
      out.put(escape);
    } else if (c == '"' && options.quotesInBraces()) {
      out.put("{\"}");
    } else {
      out.put(c);
    }
    before = VISIBLE;
  }

  private void space(char c, char next) {
    if (isLineEnd(c)) {
      out.put(LINE_BREAK);
      before = NOTHING;
    } else if (before == VISIBLE && !isLineEnd(next)) {
      out.put(' ');
      before = ' ';
    } else {
      out.put(HARD_SPACE);
      before = ' ';
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  /**
   * Writes a character with the combining marks after it as commands, as far as there are commands.
   */
  private int cluster(String text, int start) {
    int end = Accents.clusterEnd(text, start);
    String whole = text.substring(start, end);
    int letter = whole.codePointAt(0);
    int letterLength = Character.charCount(letter);
    String form =
        end - start == letterLength
            ? AsciiForms.get().of(letter)
            : AsciiForms.get().ofCluster(whole);
    if (form != null) {
      out.put(form);
      before = VISIBLE;
      return end;
    }
    if (letter < 128) {
      character((char) letter, VISIBLE);
    } else {
      single(letter, start);
    }
    for (int i = start + letterLength; i < end; i++) {
      single(text.charAt(i), i);
    }
    return end;
  }

  private void single(int codePoint, int index) {
    String form = AsciiForms.get().of(codePoint);
    String character = Character.toString(codePoint);
    if (form == null) {
      reportNoCommand(runStart + index, character);
    }
    out.put(form == null ? character : form);
    before = VISIBLE;
  }

  private void reportNoCommand(int offset, String character) {
    diagnostics.accept(new LatexDiagnostic(Kind.NO_COMMAND, offset, character.length(), character));
  }
}

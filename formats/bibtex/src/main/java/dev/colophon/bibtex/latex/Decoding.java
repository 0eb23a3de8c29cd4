package dev.colophon.bibtex.latex;

import dev.colophon.bibtex.latex.LatexDiagnostic.Kind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One run of a decoder over one text: the state, and what TeX does with characters, groups and
 * formulas.
 */
final class Decoding {
  private static final int MAX_QUOTED = 40;

  final Cursor cursor;
  final RunBuffer out;
  final LatexDecoder options;
  final CommandTable table = CommandTable.get();
  private final String source;
  private final Consumer<? super LatexDiagnostic> diagnostics;
  private @Nullable Frame top;
  private int depth;
  private int marks;
  private int openQuotes;
  private int openRegions;
  private int openCases;

  /** How many braces beyond the nesting limit are open; they are plain characters. */
  private int excessBraces;

  private boolean limitReported;

  /** Where the single quote that is open is closed; -1 if none is. */
  private int closingQuote = -1;

  Decoding(
      String source,
      LatexDecoder options,
      RunBuffer out,
      Consumer<? super LatexDiagnostic> diagnostics) {
    this.source = source;
    this.options = options;
    this.out = out;
    this.diagnostics = diagnostics;
    this.cursor = new Cursor(source, Delimiters.of(source, options.maxNesting()));
  }

  void run() {
    while (!cursor.atEnd()) {
      step();
    }
    while (top != null) {
      if (top.isSingle) {
        closeWithoutArgument(top);
      } else {
        report(Kind.UNBALANCED_BRACE, top.sourceStart, top.sourceStart + 1);
        close(top);
      }
    }
  }

  private void step() {
    switch (source.charAt(cursor.position)) {
      case '\\' -> command();
      case '{' -> openingBrace();
      case '}' -> closingBrace();
      case '$' -> dollar();
      case '~' -> character('\u00a0');
      case ' ', '\t', '\n', '\r', '\f' -> spaces();
      default -> characters();
    }
  }

  private void characters() {
    int start = cursor.position;
    if (start == closingQuote) {
      character('\u2019');
      return;
    }
    int end = LatexCharacters.plainEnd(source, start);
    if (end == start) {
      ligature();
      return;
    }
    end = closingQuote > start ? Math.min(end, closingQuote) : end;
    cursor.position = top != null && top.isSingle ? Accents.clusterEnd(source, start) : end;
    out.append(source, start, cursor.position, marks);
    complete();
  }

  private void ligature() {
    switch (source.charAt(cursor.position)) {
      case '!' -> replace(2, '\u00a1');
      case '?' -> replace(2, '\u00bf');
      case '`' -> openingQuote();
      case '\'' -> replace(2, '\u201d');
      default -> {
        boolean isLong = source.startsWith("---", cursor.position);
        replace(isLong ? 3 : 2, isLong ? '\u2014' : '\u2013');
      }
    }
  }

  private void openingQuote() {
    if (source.startsWith("``", cursor.position)) {
      replace(2, '\u201c');
      return;
    }
    closingQuote = LatexCharacters.closingQuote(source, cursor.position + 1);
    character(closingQuote < 0 ? '`' : '\u2018');
  }

  /** Takes one character of the source as another one. */
  private void character(char c) {
    replace(1, c);
  }

  private void replace(int length, char c) {
    cursor.position += length;
    out.append(c, marks);
    complete();
  }

  private void spaces() {
    int lineEnds = cursor.skipAllSpaces();
    if (top != null && top.isSingle) {
      return;
    }
    if (lineEnds > 1) {
      paragraph();
    } else {
      space();
    }
  }

  void space() {
    out.space(marks);
  }

  void paragraph() {
    if (openRegions > 0) {
      space();
    } else {
      out.paragraph(marks);
    }
  }

  void lineBreak() {
    out.lineBreak(marks);
  }

  // Groups

  private void openingBrace() {
    int start = cursor.position;
    if (cursor.delimiters.isUnmatched(start)) {
      report(Kind.UNBALANCED_BRACE, start, start + 1);
      character('{');
    } else if (source.startsWith("}", start + 1)) {
      cursor.position += 2;
      complete();
    } else if (isAtLimit(start)) {
      excessBraces++;
      character('{');
    } else {
      boolean protects = options.caseProtection() && protectsCase(start);
      push(null, start, false, "");
      cursor.position++;
      marks |= protects ? MarkBits.NO_CASE : 0;
    }
  }

  /**
   * BibTeX's rule: a group protects, unless it starts with a command, is the whole text or quotes a
   * quote.
   */
  private boolean protectsCase(int start) {
    return !source.startsWith("\\", start + 1)
        && !source.startsWith("\"}", start + 1)
        && !cursor.delimiters.isOuterGroup(start);
  }

  private void closingBrace() {
    if (excessBraces > 0) {
      excessBraces--;
      character('}');
      return;
    }
    while (top != null && top.isSingle) {
      closeWithoutArgument(top);
    }
    if (top == null) {
      report(Kind.UNBALANCED_BRACE, cursor.position, cursor.position + 1);
      character('}');
    } else {
      cursor.position++;
      end(top);
    }
  }

  private boolean isAtLimit(int start) {
    boolean atLimit = depth >= options.maxNesting();
    if (atLimit && !limitReported) {
      limitReported = true;
      report(Kind.NESTING_LIMIT, start, start + 1);
    }
    return atLimit;
  }

  private void push(@Nullable Command command, int sourceStart, boolean isSingle, String note) {
    top = new Frame(command, marks, out.nextIndex(), sourceStart, isSingle, note, top);
    depth++;
    if (command != null) {
      openRegions += command.kind().changesText() ? 1 : 0;
      openCases += command.kind().changesCase() ? 1 : 0;
    }
  }

  private void pop(Frame frame) {
    top = frame.below;
    depth--;
    marks = frame.marks;
    if (frame.command != null) {
      openRegions -= frame.command.kind().changesText() ? 1 : 0;
      openCases -= frame.command.kind().changesCase() ? 1 : 0;
    }
  }

  private void close(Frame frame) {
    pop(frame);
    if (frame.command != null) {
      frame.command.kind().close(this, frame.command, frame);
    }
  }

  /** Ends the arguments without braces that the last character or command was. */
  void complete() {
    if (top != null && top.isSingle) {
      end(top);
    }
  }

  /**
   * Ends a frame, and the arguments without braces that it was, unless its command goes on to
   * another argument.
   */
  private void end(Frame ended) {
    Frame frame = ended;
    close(frame);
    while (frame.below != null && frame.below == top && top.isSingle) {
      frame = top;
      close(frame);
    }
  }

  boolean isBelowLimit() {
    return depth < options.maxNesting();
  }

  private void closeWithoutArgument(Frame frame) {
    pop(frame);
    keep(Kind.MISSING_ARGUMENT, frame.sourceStart, cursor.position);
  }

  // Commands

  private void command() {
    int start = cursor.position;
    int nameStart = start + 1;
    cursor.position = nameStart;
    if (cursor.atEnd()) {
      keep(Kind.UNKNOWN_COMMAND, start, nameStart);
      return;
    }
    Command command = readName(nameStart);
    command.kind().open(this, command, start);
  }

  private Command readName(int nameStart) {
    cursor.skipLetters();
    Command starred =
        cursor.position > nameStart && cursor.isAt('*')
            ? table.find(source, nameStart, cursor.position + 1)
            : null;
    if (starred != null) {
      cursor.position++;
      return starred;
    }
    if (cursor.position == nameStart) {
      cursor.position += Character.charCount(source.codePointAt(nameStart));
      if (LatexCharacters.isSpace(source.charAt(nameStart))) {
        return table.space();
      }
    }
    Command command = table.find(source, nameStart, cursor.position);
    return command == null ? Command.UNKNOWN : command;
  }

  /** Starts to read the argument of a command: a group, or the next character or command. */
  void openArgument(Command command, int start, String note) {
    cursor.skipSpaces();
    boolean isGroup = cursor.isAtGroup();
    push(command, start, !isGroup, note);
    if (isGroup) {
      cursor.position++;
    }
  }

  void openArgument(Command command, int start) {
    openArgument(command, start, "");
  }

  /** Tells whether a command can have an argument here; if not, it is kept as written. */
  boolean canOpen(int start) {
    if (isAtLimit(start)) {
      keep(Kind.UNKNOWN_COMMAND, start, cursor.position);
      return false;
    }
    return true;
  }

  void applyStyle(String style) {
    marks = MarkBits.apply(style, marks);
  }

  /** Changes the case of text that is there, unless a command around it will do so. */
  void changeCase(int textStart, boolean upper) {
    if (openCases == 0) {
      out.changeCase(textStart, upper);
    }
  }

  /** Returns how many quotations are open around this one, which opens. */
  int openQuote() {
    return openQuotes++;
  }

  void closeQuote() {
    openQuotes--;
  }

  /** Adds text that a command stands for. */
  void append(String text) {
    out.append(text, marks);
  }

  void appendRaised(String text) {
    out.append(text, marks | MarkBits.SUPERSCRIPT);
  }

  /** Adds a stretch of the source as it is written. */
  void appendSource(int start, int end) {
    out.append(source, start, end, marks);
  }

  /** Keeps a stretch of the source as it is written, and reports it. */
  void keep(Kind kind, int start, int end) {
    report(kind, start, end);
    appendSource(start, end);
    complete();
  }

  void report(Kind kind, int start, int end) {
    String text = source.substring(start, Math.min(end, start + MAX_QUOTED));
    diagnostics.accept(new LatexDiagnostic(kind, start, end - start, text));
  }

  // Formulas

  private void dollar() {
    boolean isDisplay = source.startsWith("$$", cursor.position);
    if (!(isDisplay && formula("$$", "$$")) && !formula("$", "$")) {
      report(Kind.UNBALANCED_FORMULA, cursor.position, cursor.position + 1);
      character('$');
    }
  }

  /** Reads a formula, if its closing delimiter is there and something is in it. */
  boolean formula(String opening, String closing) {
    int start = cursor.position;
    if (cursor.delimiters.isUnmatched(start)) {
      return false;
    }
    cursor.position += opening.length();
    int contentStart = cursor.position;
    int end = cursor.formulaEnd(closing);
    if (end <= contentStart) {
      cursor.position = start;
      return false;
    }
    cursor.position = end + closing.length();
    appendFormula(source.substring(contentStart, end), options.symbolFormulasAsText());
    return true;
  }

  /** Adds a formula: as text if it is one symbol and the caller wants that, else as its source. */
  void appendFormula(String formula, boolean symbolAsText) {
    String tex = FormulaSource.collapseSpaces(formula);
    String symbol = symbolAsText ? MathSymbol.parse(tex) : null;
    if (symbol != null) {
      append(symbol);
    } else if (!tex.isEmpty()) {
      out.appendFormula(tex, marks | MarkBits.MATH);
    }
    complete();
  }
}

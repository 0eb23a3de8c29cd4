package dev.colophon.bibtex.latex;

import dev.colophon.bibtex.latex.LatexDiagnostic.Kind;

/** What commands do: at their name, and at the end of their argument. */
enum CommandKind {
  /** Stands for characters. */
  SYMBOL {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.append(command.text());
      char last = command.name().charAt(command.name().length() - 1);
      if (LatexCharacters.isLetter(last) || last == ' ') {
        decoding.cursor.skipSpaces();
      }
      decoding.complete();
    }
  },
  /** Puts a mark on the first letter of its argument. */
  ACCENT {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (!composesLetter(decoding, command.text().charAt(0)) && decoding.canOpen(start)) {
        decoding.openArgument(command, start);
      }
    }

    /** The frequent case, a letter with or without braces, needs no frame. */
    private boolean composesLetter(Decoding decoding, char mark) {
      Cursor cursor = decoding.cursor;
      cursor.skipSpaces();
      int index = cursor.position;
      boolean inBraces = cursor.source.startsWith("}", index + 2) && cursor.isAtGroup();
      int letter = inBraces ? index + 1 : index;
      if (letter >= cursor.source.length() || followedByMark(cursor.source, letter)) {
        return false;
      }
      char composed = Accents.compose(cursor.source.charAt(letter), mark);
      if (composed == 0) {
        return false;
      }
      cursor.position = inBraces ? index + 3 : index + 1;
      decoding.append(String.valueOf(composed));
      decoding.complete();
      return true;
    }

    private boolean followedByMark(String source, int index) {
      return index + 1 < source.length() && Accents.isMark(source.charAt(index + 1));
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      if (decoding.out.isAtEnd(frame.textStart)) {
        overNothing(decoding, command, frame);
        return;
      }
      boolean keepsApart = decoding.cursor.source.startsWith("{}{}}", decoding.cursor.position - 5);
      decoding.out.flattenFormula(frame.textStart);
      decoding.out.combine(frame.textStart, command.text().charAt(0), !keepsApart);
    }

    private void overNothing(Decoding decoding, Command command, Frame frame) {
      String spacing = command.text().substring(1);
      if (spacing.isEmpty()) {
        decoding.keep(Kind.MISSING_ARGUMENT, frame.sourceStart, decoding.cursor.position);
      } else {
        decoding.append(spacing);
      }
    }

    @Override
    boolean changesText() {
      return true;
    }
  },
  /** Changes the marks of its argument. */
  STYLE {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (decoding.canOpen(start)) {
        decoding.openArgument(command, start);
        decoding.applyStyle(command.text());
      }
    }
  },
  /** Changes the marks up to the end of the group. */
  DECLARATION {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.applyStyle(command.text());
      decoding.cursor.skipSpaces();
    }
  },
  /** Sets characters higher. */
  RAISED {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.appendRaised(command.text());
      decoding.cursor.skipSpaces();
      decoding.complete();
    }
  },
  /** Stands for its last argument. */
  ARGUMENT {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (decoding.canOpen(start)) {
        reportDropped(decoding, command, start);
        for (int i = command.skippedArguments(); i > 0; i--) {
          decoding.cursor.skipArgument();
        }
        decoding.openArgument(command, start);
      }
    }
  },
  /** Stands for nothing. */
  IGNORED {
    @Override
    void open(Decoding decoding, Command command, int start) {
      reportDropped(decoding, command, start);
      decoding.cursor.skipSpaces();
    }
  },
  /** Stands for nothing, and takes its argument with it. */
  DROPPED {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (!openWithArguments(decoding, start)) {
        decoding.cursor.skipArgument();
        reportDropped(decoding, command, start);
        decoding.complete();
      }
    }
  },
  /** Stands for white space as wide as its argument says. */
  SPACING {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (!openWithArguments(decoding, start)) {
        decoding.cursor.skipArgument();
        decoding.space();
      }
    }
  },
  /** Stands for white space, or nothing, and is followed by a length without braces. */
  DIMENSION {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.cursor.skipLength();
      if (command.name().equals("hskip")) {
        decoding.space();
      }
    }
  },
  /**
   * Puts its argument in quotation marks or brackets; a second pair is for quotations in
   * quotations.
   */
  QUOTE {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (decoding.canOpen(start)) {
        String marks = command.text();
        int pair = decoding.openQuote() % (marks.length() / 2) * 2;
        decoding.append(marks.substring(pair, pair + 1));
        decoding.openArgument(command, start, marks.substring(pair + 1, pair + 2));
      }
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      decoding.closeQuote();
      decoding.append(frame.note);
    }
  },
  /** Puts its argument in capitals. */
  UPPER {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (decoding.canOpen(start)) {
        decoding.openArgument(command, start);
      }
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      decoding.changeCase(frame.textStart, true);
    }

    @Override
    boolean changesText() {
      return true;
    }

    @Override
    boolean changesCase() {
      return true;
    }
  },
  /** Puts its argument in small letters. */
  LOWER {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (decoding.canOpen(start)) {
        decoding.openArgument(command, start);
      }
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      decoding.changeCase(frame.textStart, false);
    }

    @Override
    boolean changesText() {
      return true;
    }

    @Override
    boolean changesCase() {
      return true;
    }
  },
  /** Stands for its argument as written. */
  VERBATIM {
    @Override
    void open(Decoding decoding, Command command, int start) {
      Cursor cursor = decoding.cursor;
      int contentStart = cursor.position + 1;
      int end = contentEnd(cursor);
      if (end == Cursor.NONE) {
        decoding.keep(Kind.MISSING_ARGUMENT, start, cursor.position);
      } else {
        cursor.position = end + 1;
        decoding.appendSource(contentStart, end);
        decoding.complete();
      }
    }

    private int contentEnd(Cursor cursor) {
      if (cursor.atEnd() || cursor.isAtGroup()) {
        return cursor.groupEnd(Integer.MAX_VALUE);
      }
      int index = cursor.position;
      int length =
          cursor
              .source
              .substring(index + 1, Math.min(cursor.source.length(), index + MAX_VERBATIM))
              .indexOf(cursor.source.charAt(index));
      return length < 0 ? Cursor.NONE : index + 1 + length;
    }
  },
  /** Stands for its second argument, with the first in parentheses behind it. */
  LINK {
    @Override
    void open(Decoding decoding, Command command, int start) {
      Cursor cursor = decoding.cursor;
      cursor.skipOption();
      cursor.skipSpaces();
      int urlStart = cursor.position + 1;
      int end = cursor.groupEnd(Integer.MAX_VALUE);
      if (end == Cursor.NONE) {
        decoding.keep(Kind.MISSING_ARGUMENT, start, cursor.position);
      } else if (decoding.canOpen(start)) {
        cursor.position = end + 1;
        decoding.openArgument(command, start, cursor.source.substring(urlStart, end));
      }
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      String url = frame.note;
      if (decoding.out.isAtEnd(frame.textStart)) {
        decoding.append(url);
      } else if (!decoding.out.endsWith(url, frame.textStart)) {
        decoding.append(" (" + url + ")");
      }
    }

    @Override
    boolean changesText() {
      return true;
    }
  },
  /** Ends a paragraph. */
  PARAGRAPH {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.paragraph();
      decoding.cursor.skipAllSpaces();
    }
  },
  /** Starts an entry of a list. */
  ITEM {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.paragraph();
      decoding.append("\u2022");
      decoding.space();
      decoding.cursor.skipSpaces();
    }
  },
  /** Ends a line for certain. */
  NEWLINE {
    @Override
    void open(Decoding decoding, Command command, int start) {
      decoding.lineBreak();
      decoding.cursor.skipSpaces();
    }
  },
  /** Ends a line where the caller keeps lines, else is white space. */
  LINEBREAK {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (decoding.cursor.isAt('*')) {
        decoding.cursor.position++;
      }
      decoding.cursor.skipOption();
      if (decoding.options.lineBreaks()) {
        decoding.lineBreak();
      } else {
        decoding.space();
      }
    }
  },
  /** Opens a formula. */
  FORMULA {
    @Override
    void open(Decoding decoding, Command command, int start) {
      int nameEnd = decoding.cursor.position;
      decoding.cursor.position = start;
      String closing = command.name().equals("(") ? "\\)" : "\\]";
      if (!decoding.formula("\\" + command.name(), closing)) {
        decoding.cursor.position = nameEnd;
        decoding.keep(Kind.UNBALANCED_FORMULA, start, nameEnd);
      }
    }
  },
  /**
   * Sets its argument as a formula; a single symbol is text, since that is how symbols are written
   * in text.
   */
  ENSUREMATH {
    @Override
    void open(Decoding decoding, Command command, int start) {
      Cursor cursor = decoding.cursor;
      cursor.skipSpaces();
      int end = cursor.groupEnd(Integer.MAX_VALUE);
      if (end == Cursor.NONE) {
        ARGUMENT.open(decoding, PASSED, start);
      } else {
        String formula = cursor.source.substring(cursor.position + 1, end);
        cursor.position = end + 1;
        decoding.appendFormula(formula, true);
      }
    }
  },
  /** Stands for the character with a number. */
  CHARACTER {
    @Override
    void open(Decoding decoding, Command command, int start) {
      int character = CharacterNumber.read(decoding.cursor);
      if (character == Cursor.NONE) {
        UNKNOWN.open(decoding, command, start);
      } else {
        decoding.append(Character.toString(character));
        decoding.complete();
      }
    }
  },
  /** Is a row of the table together with its arguments, or unknown. */
  LITERAL {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (!openWithArguments(decoding, start)) {
        UNKNOWN.open(decoding, command, start);
      }
    }
  },
  /** Stands for a fraction: one character if there is one, else with a slash. */
  FRACTION {
    @Override
    void open(Decoding decoding, Command command, int start) {
      if (!openWithArguments(decoding, start) && decoding.canOpen(start)) {
        decoding.openArgument(command, start);
      }
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      decoding.append("/");
      decoding.openArgument(PASSED, decoding.cursor.position);
    }
  },
  /** Is kept as written, with its arguments. */
  UNKNOWN {
    @Override
    void open(Decoding decoding, Command command, int start) {
      Cursor cursor = decoding.cursor;
      if (cursor.isAt('*')) {
        cursor.position++;
      }
      cursor.skipOption();
      decoding.keep(Kind.UNKNOWN_COMMAND, start, cursor.position);
      openBraces(decoding, start);
    }

    @Override
    void close(Decoding decoding, Command command, Frame frame) {
      decoding.append("}");
      openBraces(decoding, frame.sourceStart);
    }

    private void openBraces(Decoding decoding, int start) {
      if (decoding.cursor.isAtGroup() && decoding.isBelowLimit()) {
        decoding.append("{");
        decoding.openArgument(Command.UNKNOWN, start);
      }
    }
  };

  private static final int MAX_VERBATIM = 1_000;
  private static final int MAX_ROW_ARGUMENT = 40;
  private static final Command PASSED = new Command("", ARGUMENT, "0", "");

  /** Does what the command does at its name; the cursor is behind the name. */
  abstract void open(Decoding decoding, Command command, int start);

  /** Does what the command does at the end of its argument; the cursor is behind the argument. */
  void close(Decoding decoding, Command command, Frame frame) {}

  /** Tells whether {@link #close} changes text that is already there. */
  boolean changesText() {
    return false;
  }

  /** Tells whether {@link #close} changes the case of text. */
  boolean changesCase() {
    return false;
  }

  private static void reportDropped(Decoding decoding, Command command, int start) {
    if (command.dropsFormatting()) {
      decoding.report(Kind.FORMATTING_DROPPED, start, decoding.cursor.position);
    }
  }

  /**
   * Does what the row of the table says that has this command with its one or two arguments, if
   * there is one.
   */
  private static boolean openWithArguments(Decoding decoding, int start) {
    Cursor cursor = decoding.cursor;
    int nameEnd = cursor.position;
    for (int end = cursor.groupEnd(MAX_ROW_ARGUMENT);
        end != Cursor.NONE;
        end = cursor.groupEnd(MAX_ROW_ARGUMENT)) {
      cursor.position = end + 1;
      Command row = decoding.table.find(cursor.source, start + 1, end + 1);
      if (row != null) {
        row.kind().open(decoding, row, start);
        return true;
      }
    }
    cursor.position = nameEnd;
    return false;
  }
}

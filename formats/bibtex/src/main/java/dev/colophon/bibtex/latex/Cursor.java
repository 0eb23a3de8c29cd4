package dev.colophon.bibtex.latex;

/** A place in LaTeX source, and the small readings that commands need from there on. */
final class Cursor {
  static final int NONE = -1;

  private static final int MAX_OPTION_LENGTH = 200;

  final String source;
  final Delimiters delimiters;
  int position;

  Cursor(String source, Delimiters delimiters) {
    this.source = source;
    this.delimiters = delimiters;
  }

  boolean atEnd() {
    return position >= source.length();
  }

  boolean isAt(char c) {
    return position < source.length() && source.charAt(position) == c;
  }

  boolean isAtGroup() {
    return isAt('{') && !delimiters.isUnmatched(position);
  }

  /** Skips white space, but not a blank line, which is a paragraph break. */
  void skipSpaces() {
    int lineEnd = NONE;
    for (int i = position; i < source.length() && LatexCharacters.isSpace(source.charAt(i)); i++) {
      if (isLineEnd(i)) {
        if (lineEnd != NONE) {
          position = lineEnd;
          return;
        }
        lineEnd = i;
      }
    }
    skipAllSpaces();
  }

  /** Skips white space and returns how many lines end in it. */
  int skipAllSpaces() {
    int lineEnds = 0;
    while (!atEnd() && LatexCharacters.isSpace(source.charAt(position))) {
      if (isLineEnd(position)) {
        lineEnds++;
      }
      position++;
    }
    return lineEnds;
  }

  private boolean isLineEnd(int index) {
    char c = source.charAt(index);
    return c == '\n' || (c == '\r' && !source.startsWith("\n", index + 1));
  }

  void skipLetters() {
    while (!atEnd() && LatexCharacters.isLetter(source.charAt(position))) {
      position++;
    }
  }

  /**
   * Returns the index of the brace that closes the group here, or {@link #NONE} if there is no
   * group.
   */
  int groupEnd(int maxLength) {
    return isAtGroup() ? closingBrace(position + 1, maxLength) : NONE;
  }

  private int closingBrace(int start, int maxLength) {
    int depth = 0;
    int limit = (int) Math.min(source.length(), (long) start + maxLength);
    for (int i = start; i < limit; i++) {
      switch (source.charAt(i)) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> {
          if (depth-- == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return NONE;
  }

  /**
   * Returns where a formula ends that starts here: at its closing delimiter outside of groups, or
   * {@link #NONE}.
   *
   * @param closing the closing delimiter
   */
  int formulaEnd(String closing) {
    int depth = 0;
    for (int i = position; i < source.length() && depth >= 0; i++) {
      char c = source.charAt(i);
      if (depth == 0 && source.startsWith(closing, i)) {
        return i;
      }
      switch (c) {
        case '\\' -> i++;
        case '{' -> depth++;
        case '}' -> depth--;
        default -> {}
      }
    }
    return NONE;
  }

  /** Skips one argument: a group, a command or a character. */
  void skipArgument() {
    skipSpaces();
    int end = groupEnd(Integer.MAX_VALUE);
    if (end != NONE) {
      position = end + 1;
    } else if (isAt('\\')) {
      skipCommand();
    } else if (!atEnd() && !isAt('}')) {
      position += Character.charCount(source.codePointAt(position));
    }
  }

  private void skipCommand() {
    position++;
    int start = position;
    skipLetters();
    if (position == start && !atEnd()) {
      position += Character.charCount(source.codePointAt(position));
    }
  }

  /** Skips an optional argument in brackets, if there is a short one without braces. */
  void skipOption() {
    if (!isAt('[')) {
      return;
    }
    int limit = Math.min(source.length(), position + MAX_OPTION_LENGTH);
    for (int i = position + 1; i < limit && "{}\\".indexOf(source.charAt(i)) < 0; i++) {
      if (source.charAt(i) == ']') {
        position = i + 1;
        return;
      }
    }
  }

  /** Skips a length such as {@code -.17em}, or a number. */
  void skipLength() {
    skipSpaces();
    while (!atEnd() && "+-.0123456789".indexOf(source.charAt(position)) >= 0) {
      position++;
    }
    if (position + 2 <= source.length()
        && "pt em ex cm mm in mu bp sp pc".contains(source.substring(position, position + 2))
        && !isAt(' ')) {
      position += 2;
    }
    skipSpaces();
  }
}

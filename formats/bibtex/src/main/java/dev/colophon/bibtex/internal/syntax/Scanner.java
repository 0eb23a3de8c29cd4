package dev.colophon.bibtex.internal.syntax;

import static dev.colophon.bibtex.internal.syntax.Characters.isAlphanumeric;
import static dev.colophon.bibtex.internal.syntax.Characters.isLineEnd;
import static dev.colophon.bibtex.internal.syntax.Characters.isName;
import static dev.colophon.bibtex.internal.syntax.Characters.isSpace;

/**
 * Divides a text into blocks, one at a time, in one pass.
 *
 * <p>What breaks the syntax costs no more than the field or entry concerned: a value that does not
 * end is ended before the next line that starts a field or an entry. A line within a value that
 * looks like the start of an entry is believed if a second one follows before the value ends, or if
 * it does not end well; so each character is looked at a bounded number of times.
 */
public final class Scanner {
  private static final int MAX_COMMENT = 1_000_000;
  private static final int MAX_OPEN_COMMENTS = 8;

  /** What has no end within this many characters is no key. */
  private static final int MAX_KEY = 2_000;

  private static final int MAX_QUOTE_SEARCH = 10_000;
  private static final int INCOMPLETE = -1;

  private final Block block = new Block();
  private char[] text = {};
  private int limit;
  private boolean complete;

  /** Whether a scan ran into the limit while more characters may follow. */
  private boolean starved;

  private int openComments;
  private boolean isLineStart = true;
  private boolean inComment;

  /**
   * Sets the characters.
   *
   * @param newText the characters
   * @param newLimit how many of them count
   * @param isComplete whether no more follow
   */
  public void setText(char[] newText, int newLimit, boolean isComplete) {
    text = newText;
    limit = newLimit;
    complete = isComplete;
  }

  /**
   * Scans the block that starts at an index before the limit.
   *
   * @return whether the block is complete; if not, more characters are needed
   */
  public boolean scan(int from) {
    starved = false;
    block.reset(from);
    if (!inComment && isEntryStart(from)) {
      scanEntry(from);
      isLineStart |= !starved;
      return complete || !starved;
    }
    if (!starved) {
      block.end = textEnd(from);
    }
    return block.end > from;
  }

  /** Returns the block that was scanned last; it changes with the next scan. */
  public Block block() {
    return block;
  }

  // Text between entries

  /** A line that begins with a percent sign is a comment, in which no entry starts. */
  private int textEnd(int from) {
    for (int i = from; i < limit; i++) {
      char c = text[i];
      if (c == '@' && i > from && !inComment && (isEntryStart(i) || starved)) {
        return i;
      }
      if (isLineEnd(c)) {
        isLineStart = true;
        inComment = false;
      } else if (!isSpace(c)) {
        inComment |= isLineStart && c == '%';
        isLineStart = false;
      }
    }
    return limit;
  }

  private boolean isEntryStart(int at) {
    if (text[at] != '@' || (at > 0 && isAlphanumeric(text[at - 1]))) {
      return false;
    }
    int name = skipSpace(at + 1);
    int nameEnd = skipName(name);
    int open = skipSpace(nameEnd);
    if (open >= limit) {
      starved = !complete;
      return false;
    }
    return nameEnd > name && (text[open] == '{' || text[open] == '(');
  }

  // Blocks

  private void scanEntry(int from) {
    block.typeStart = skipSpace(from + 1);
    block.typeEnd = skipName(block.typeStart);
    block.open = skipSpace(block.typeEnd);
    block.kind = kind();
    switch (block.kind) {
      case COMMENT -> scanComment();
      case PREAMBLE -> finish(scanPieces(block.open + 1));
      case STRING -> scanFields(block.open + 1);
      default -> scanFields(scanKey(block.open + 1));
    }
  }

  private BlockKind kind() {
    if (isType("comment")) {
      return BlockKind.COMMENT;
    }
    if (isType("string")) {
      return BlockKind.STRING;
    }
    return isType("preamble") ? BlockKind.PREAMBLE : BlockKind.ENTRY;
  }

  private boolean isType(String type) {
    if (block.typeEnd - block.typeStart != type.length()) {
      return false;
    }
    for (int i = 0; i < type.length(); i++) {
      if ((text[block.typeStart + i] | 0x20) != type.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A comment ends with its brace; one that does not end is a line. */
  private void scanComment() {
    int depth = 0;
    int stop =
        openComments < MAX_OPEN_COMMENTS ? Math.min(limit, block.open + MAX_COMMENT) : block.open;
    for (int i = block.open; i < stop; i++) {
      if (text[i] == '{') {
        depth++;
      } else if (text[i] == '}' && --depth == 0) {
        block.close = i;
        block.end = i + 1;
        return;
      }
    }
    if (stop == limit && !complete) {
      starved = true;
      return;
    }
    openComments++;
    block.end = lineEnd(block.open);
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < limit && !isLineEnd(text[i])) {
      i++;
    }
    return i;
  }

  /** Ends a preamble. */
  private void finish(int from) {
    int at = skipFiller(from);
    if (at < limit && isCloser(text[at])) {
      block.close = at;
      block.end = at + 1;
    } else {
      endUnclosed(from);
    }
  }

  private void endUnclosed(int at) {
    starved |= at >= limit && !complete;
    int end = at;
    while (end > block.open + 1 && isSpace(text[end - 1])) {
      end--;
    }
    block.end = end;
    if (!block.endsInUnclosedValue()) {
      block.addProblem(Problem.Kind.UNCLOSED_ENTRY, block.start, block.open + 1);
    }
  }

  private boolean isCloser(char c) {
    return c == '}' || (c == ')' && text[block.open] == '(');
  }

  // Keys

  /** Scans the key, and returns where the fields start. */
  private int scanKey(int from) {
    int start = skipFiller(from);
    int i = start;
    int stop = Math.min(limit, start + MAX_KEY);
    while (i < stop) {
      char c = text[i];
      if (c == ',') {
        setKey(start, i);
        return i + 1;
      }
      if (isCloser(c) || isLineEnd(c)) {
        return endKey(start, i);
      }
      if (c == '=') {
        return fieldInKey(from, start, i);
      }
      i++;
    }
    starved |= i >= limit && !complete;
    block.addProblem(Problem.Kind.MISSING_KEY, from, Math.min(from + 1, limit));
    return start;
  }

  /** A field where the key should be, or behind a key without a comma. */
  private int fieldInKey(int from, int start, int equals) {
    int name = equals;
    while (name > start && isSpace(text[name - 1])) {
      name--;
    }
    while (name > start && isName(text[name - 1])) {
      name--;
    }
    if (name == start) {
      block.addProblem(Problem.Kind.MISSING_KEY, from, Math.min(from + 1, limit));
    } else {
      setKey(start, name);
      block.addProblem(Problem.Kind.MISSING_COMMA, name - 1, name);
    }
    return name;
  }

  private int endKey(int start, int at) {
    setKey(start, at);
    int next = skipFiller(at);
    if (next < limit && text[next] == ',') {
      return next + 1;
    }
    if (next < limit && !isCloser(text[next])) {
      block.addProblem(Problem.Kind.MISSING_COMMA, at, Math.min(at + 1, limit));
    }
    return next;
  }

  private void setKey(int start, int rawEnd) {
    int end = rawEnd;
    while (end > start && isSpace(text[end - 1])) {
      end--;
    }
    if (end > start) {
      block.keyStart = start;
      block.keyEnd = end;
    } else {
      block.addProblem(Problem.Kind.MISSING_KEY, start, Math.min(start + 1, limit));
    }
  }

  // Fields

  private void scanFields(int from) {
    int i = from;
    while (!starved) {
      i = skipFiller(i);
      if (i >= limit || (text[i] == '@' && isEntryStart(i))) {
        endUnclosed(i);
        return;
      }
      char c = text[i];
      if (isCloser(c) && !isStray(i)) {
        block.close = i;
        block.end = i + 1;
        return;
      }
      i = scanItem(i, c);
    }
  }

  private int scanItem(int at, char c) {
    if (c == ',') {
      return at + 1;
    }
    if (isName(c)) {
      return scanField(at);
    }
    if (isCloser(c)) {
      block.addProblem(Problem.Kind.STRAY_BRACE, at, at + 1);
      return at + 1;
    }
    return skipUnexpected(at);
  }

  /** A closing brace is one too many if a comma and a field follow it. */
  private boolean isStray(int at) {
    int comma = skipSpace(at + 1);
    if (comma >= limit) {
      starved |= !complete;
      return false;
    }
    return text[comma] == ',' && isFieldStart(skipSpace(comma + 1));
  }

  private int skipUnexpected(int from) {
    int i = from;
    while (i < limit
        && !isName(text[i])
        && text[i] != ','
        && !isSpace(text[i])
        && !isCloser(text[i])) {
      int next = text[i] == '{' || text[i] == '"' ? scanPiece(i) : i + 1;
      if (next <= i) {
        starved |= !complete;
        return limit;
      }
      i = next;
      if (i < limit && text[i] == '@') {
        break;
      }
    }
    block.addProblem(Problem.Kind.UNEXPECTED, from, i);
    return i;
  }

  private int scanField(int nameStart) {
    int nameEnd = skipName(nameStart);
    int at = skipFiller(nameEnd);
    if (at >= limit) {
      starved |= !complete;
    } else if (text[at] == '=') {
      return scanValue(nameStart, nameEnd, at + 1);
    } else if (text[at] == '{' || text[at] == '"') {
      block.addProblem(Problem.Kind.MISSING_EQUALS, nameEnd, at);
      return scanValue(nameStart, nameEnd, at);
    }
    block.addProblem(Problem.Kind.MISSING_VALUE, nameStart, nameEnd);
    return nameEnd;
  }

  private int scanValue(int nameStart, int nameEnd, int from) {
    int firstPiece = block.pieceCount();
    int end = scanPieces(from);
    boolean isEmpty = block.pieceCount() == firstPiece;
    if (!isEmpty) {
      end = afterValue(end);
    }
    int valueStart = isEmpty ? from : block.pieceStart(firstPiece);
    int valueEnd = isEmpty ? from : block.pieceEnd(block.pieceCount() - 1);
    block.addField(nameStart, nameEnd, valueStart, valueEnd, firstPiece);
    return end;
  }

  /** Scans the pieces of a value and returns where the last one ends. */
  private int scanPieces(int from) {
    int i = skipFiller(from);
    if (i < limit && !startsPiece(text[i])) {
      block.addProblem(Problem.Kind.MISSING_VALUE, from - 1, from);
      return i;
    }
    int end = i;
    while (i < limit && startsPiece(text[i])) {
      end = scanPiece(i);
      if (end < 0) {
        return limit;
      }
      i = skipFiller(end);
      if (i >= limit || text[i] != '#') {
        return end;
      }
      i = skipFiller(i + 1);
      end = i;
    }
    starved |= i >= limit && !complete;
    return end;
  }

  private static boolean startsPiece(char c) {
    return c == '{' || c == '"' || isName(c);
  }

  /**
   * Looks at what follows a value, and takes in more if the value is neither in braces nor in
   * quotes.
   */
  private int afterValue(int end) {
    int next = skipFiller(end);
    if (next >= limit || text[next] == ',' || isCloser(text[next])) {
      starved |= next >= limit && !complete;
      return next;
    }
    if (block.lastPieceIsBare() && !isFieldStart(next)) {
      return extendBare(end);
    }
    if (isName(text[next])) {
      block.addProblem(Problem.Kind.MISSING_COMMA, end, Math.min(end + 1, limit));
    }
    return next;
  }

  private int extendBare(int end) {
    int i = end;
    while (i < limit && text[i] != ',' && !isCloser(text[i]) && !isLineEnd(text[i])) {
      i++;
    }
    int contentEnd = i;
    while (contentEnd > end && isSpace(text[contentEnd - 1])) {
      contentEnd--;
    }
    block.addProblem(Problem.Kind.UNQUOTED_VALUE, end, contentEnd);
    block.extendLastPiece(contentEnd);
    return i;
  }

  // Pieces

  private int scanPiece(int at) {
    return switch (text[at]) {
      case '{' -> scanBraced(at);
      case '"' -> scanQuoted(at);
      default -> scanBare(at);
    };
  }

  private int scanBare(int start) {
    int end = skipName(start);
    starved |= end >= limit && !complete;
    block.addPiece(PieceKind.BARE, start, start, end, end);
    return end;
  }

  private int scanBraced(int start) {
    int depth = 0;
    int entryLine = INCOMPLETE;
    for (int i = start; i < limit; i++) {
      char c = text[i];
      if (c == '{') {
        depth++;
      } else if (c == '}') {
        if (--depth == 0) {
          return endBraced(start, i, entryLine);
        }
      } else if (c == '@' && startsEntryLine(i)) {
        if (entryLine >= 0) {
          return recover(PieceKind.BRACED, start, entryLine);
        }
        entryLine = i;
      }
    }
    return recoverAtLimit(PieceKind.BRACED, start, entryLine);
  }

  private int endBraced(int start, int at, int entryLine) {
    if (!endsWell(at + 1)) {
      if (starved) {
        return INCOMPLETE;
      }
      int stop = entryLine >= 0 ? entryLine : fieldLine(start, at);
      if (stop >= 0) {
        return recover(PieceKind.BRACED, start, stop);
      }
    }
    block.addPiece(PieceKind.BRACED, start, start + 1, at, at + 1);
    return at + 1;
  }

  /**
   * A quote that is not followed by what follows a value is a part of the value, if one that is
   * comes soon.
   */
  private int scanQuoted(int start) {
    int depth = 0;
    int entryLine = INCOMPLETE;
    int firstQuote = INCOMPLETE;
    int i = start + 1;
    for (; i < limit; i++) {
      char c = text[i];
      if (c == '{') {
        depth++;
      } else if (c == '}' && depth > 0) {
        depth--;
      } else if (c == '"' && depth == 0) {
        if (endsWell(i + 1)) {
          return endQuoted(start, i, firstQuote);
        }
        firstQuote = firstQuote < 0 ? i : firstQuote;
      } else if (c == '@' && startsEntryLine(i)) {
        if (entryLine >= 0) {
          return recover(PieceKind.QUOTED, start, entryLine);
        }
        entryLine = i;
      }
      if (starved || (firstQuote >= 0 && i - firstQuote > MAX_QUOTE_SEARCH)) {
        break;
      }
    }
    starved |= i >= limit && !complete;
    return starved ? INCOMPLETE : withoutGoodEnd(start, firstQuote, entryLine);
  }

  private int withoutGoodEnd(int start, int firstQuote, int entryLine) {
    if (firstQuote < 0) {
      return recoverAtLimit(PieceKind.QUOTED, start, entryLine);
    }
    int stop = fieldLine(start, firstQuote);
    if (stop >= 0) {
      return recover(PieceKind.QUOTED, start, stop);
    }
    block.addPiece(PieceKind.QUOTED, start, start + 1, firstQuote, firstQuote + 1);
    return firstQuote + 1;
  }

  private int endQuoted(int start, int at, int firstQuote) {
    if (firstQuote >= 0) {
      int stop = fieldLine(start, at);
      if (stop >= 0) {
        return recover(PieceKind.QUOTED, start, stop);
      }
      block.addProblem(Problem.Kind.STRAY_QUOTE, firstQuote, firstQuote + 1);
    }
    block.addPiece(PieceKind.QUOTED, start, start + 1, at, at + 1);
    return at + 1;
  }

  /** Tells whether what follows an index is what follows a value. */
  private boolean endsWell(int from) {
    int next = skipFiller(from);
    if (next >= limit) {
      starved |= !complete;
      return false;
    }
    char c = text[next];
    return c == ',' || c == '#' || isCloser(c) || isFieldStart(next);
  }

  private int recoverAtLimit(PieceKind kind, int start, int entryLine) {
    if (!complete) {
      starved = true;
      return INCOMPLETE;
    }
    return recover(kind, start, entryLine >= 0 ? entryLine : limit);
  }

  /** Ends a value before the first line that starts a field, or else before an index. */
  private int recover(PieceKind kind, int start, int stop) {
    int line = fieldLine(start, stop);
    int end = line >= 0 ? line : stop;
    end = trimEnd(start, end);
    if (kind == PieceKind.QUOTED && closesEntry(start, end)) {
      end = trimEnd(start, end - 1);
    }
    int contentEnd = end > start + 1 && text[end - 1] == ',' ? end - 1 : end;
    block.addProblem(Problem.Kind.UNCLOSED_VALUE, start, start + 1);
    block.addPiece(kind, start, start + 1, contentEnd, contentEnd);
    return contentEnd;
  }

  private int trimEnd(int start, int from) {
    int end = from;
    while (end > start + 1 && isSpace(text[end - 1])) {
      end--;
    }
    return end;
  }

  /** Tells whether a stretch ends with a line that has only what closes the entry. */
  private boolean closesEntry(int start, int end) {
    if (end <= start + 1 || !isCloser(text[end - 1])) {
      return false;
    }
    int before = end - 1;
    while (before > start + 1 && isSpace(text[before - 1]) && !isLineEnd(text[before - 1])) {
      before--;
    }
    return isLineEnd(text[before - 1]);
  }

  // Lines

  private int fieldLine(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineEnd(text[i])) {
        int start = skipSpace(i);
        if (start < to && isFieldStart(start)) {
          return start;
        }
        i = Math.max(i, start - 1);
      }
    }
    return INCOMPLETE;
  }

  /** Tells whether a name, an equals sign and the start of a value follow. */
  private boolean isFieldStart(int at) {
    int nameEnd = skipName(at);
    int equals = skipSpace(nameEnd);
    if (equals >= limit) {
      starved |= !complete;
      return false;
    }
    if (nameEnd == at || text[equals] != '=' || !Character.isLetter(text[at])) {
      return false;
    }
    int value = skipSpace(equals + 1);
    return value < limit && startsPiece(text[value]);
  }

  private boolean startsEntryLine(int at) {
    int before = at - 1;
    while (before >= 0 && (text[before] == ' ' || text[before] == '\t')) {
      before--;
    }
    return before >= 0 && isLineEnd(text[before]) && isEntryStart(at) && hasKeyOnLine(at);
  }

  private boolean hasKeyOnLine(int at) {
    int i = skipSpace(skipName(skipSpace(at + 1))) + 1;
    while (i < limit && text[i] != ',' && text[i] != '=' && !isLineEnd(text[i]) && text[i] != '}') {
      i++;
    }
    return i < limit && (text[i] == ',' || text[i] == '=');
  }

  private int skipName(int from) {
    int i = from;
    while (i < limit && isName(text[i])) {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < limit && isSpace(text[i])) {
      i++;
    }
    return i;
  }

  /** Skips white space, and comments from a percent sign to the end of the line. */
  private int skipFiller(int from) {
    int i = skipSpace(from);
    while (i < limit && text[i] == '%') {
      i = skipSpace(lineEnd(i));
    }
    return i;
  }
}

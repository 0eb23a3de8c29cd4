package dev.colophon.bibtex.internal.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One block of a text, as indexes of its characters. A scanner fills and reuses it.
 *
 * <p>Fields and pieces of values are in flat arrays, since there are millions of them.
 */
public final class Block {
  private static final int FIELD_STRIDE = 6;
  private static final int PIECE_STRIDE = 5;

  BlockKind kind = BlockKind.TEXT;
  int start;
  int end;
  int typeStart;
  int typeEnd;
  int open;
  int keyStart;
  int keyEnd;
  int close;
  private int[] fields = new int[32 * FIELD_STRIDE];
  private int[] pieces = new int[32 * PIECE_STRIDE];
  private int fieldCount;
  private int pieceCount;
  private List<Problem> problems = new ArrayList<>();

  void reset(int newStart) {
    kind = BlockKind.TEXT;
    start = newStart;
    end = newStart;
    keyStart = -1;
    keyEnd = -1;
    close = -1;
    fieldCount = 0;
    pieceCount = 0;
    if (!problems.isEmpty()) {
      problems = new ArrayList<>();
    }
  }

  void addPiece(
      PieceKind pieceKind, int pieceStart, int contentStart, int contentEnd, int pieceEnd) {
    int at = pieceCount++ * PIECE_STRIDE;
    if (at == pieces.length) {
      pieces = Arrays.copyOf(pieces, at * 2);
    }
    pieces[at] = pieceKind.ordinal();
    pieces[at + 1] = pieceStart;
    pieces[at + 2] = contentStart;
    pieces[at + 3] = contentEnd;
    pieces[at + 4] = pieceEnd;
  }

  void addField(int nameStart, int nameEnd, int valueStart, int valueEnd, int firstPiece) {
    int at = fieldCount++ * FIELD_STRIDE;
    if (at == fields.length) {
      fields = Arrays.copyOf(fields, at * 2);
    }
    fields[at] = nameStart;
    fields[at + 1] = nameEnd;
    fields[at + 2] = valueStart;
    fields[at + 3] = valueEnd;
    fields[at + 4] = firstPiece;
    fields[at + 5] = pieceCount - firstPiece;
  }

  void addProblem(Problem.Kind problem, int from, int to) {
    problems.add(new Problem(problem, from, to));
  }

  /**
   * Tells whether the last problem is a value that is not closed, and this value the last piece.
   */
  boolean endsInUnclosedValue() {
    if (problems.isEmpty() || pieceCount == 0) {
      return false;
    }
    Problem last = problems.get(problems.size() - 1);
    boolean lastValue = last.start() == pieces[(pieceCount - 1) * PIECE_STRIDE + 1];
    return last.kind() == Problem.Kind.UNCLOSED_VALUE && lastValue;
  }

  /** Makes the last piece longer; it is a bare one. */
  void extendLastPiece(int newEnd) {
    int at = (pieceCount - 1) * PIECE_STRIDE;
    pieces[at + 3] = newEnd;
    pieces[at + 4] = newEnd;
  }

  boolean lastPieceIsBare() {
    return pieceCount > 0 && pieces[(pieceCount - 1) * PIECE_STRIDE] == PieceKind.BARE.ordinal();
  }

  /** Returns the kind of block. */
  public BlockKind kind() {
    return kind;
  }

  /** Returns the index of the first character. */
  public int start() {
    return start;
  }

  /** Returns the index after the last character. */
  public int end() {
    return end;
  }

  /** Returns where the word after the at sign starts. */
  public int typeStart() {
    return typeStart;
  }

  /** Returns where the word after the at sign ends. */
  public int typeEnd() {
    return typeEnd;
  }

  /** Returns the index of the opening brace or parenthesis. */
  public int open() {
    return open;
  }

  /** Returns where the key starts, or -1 if there is none. */
  public int keyStart() {
    return keyStart;
  }

  /** Returns where the key ends. */
  public int keyEnd() {
    return keyEnd;
  }

  /** Returns the index of the closing brace or parenthesis, or -1 if there is none. */
  public int close() {
    return close;
  }

  /** Returns the number of fields; a preamble has none, but pieces. */
  public int fieldCount() {
    return fieldCount;
  }

  /** Returns where the name of a field starts. */
  public int nameStart(int field) {
    return fields[field * FIELD_STRIDE];
  }

  /** Returns where the name of a field ends. */
  public int nameEnd(int field) {
    return fields[field * FIELD_STRIDE + 1];
  }

  /** Returns where the value of a field starts, with its delimiters. */
  public int valueStart(int field) {
    return fields[field * FIELD_STRIDE + 2];
  }

  /** Returns where the value of a field ends, with its delimiters. */
  public int valueEnd(int field) {
    return fields[field * FIELD_STRIDE + 3];
  }

  /** Returns the number of the first piece of the value of a field. */
  public int firstPiece(int field) {
    return fields[field * FIELD_STRIDE + 4];
  }

  /** Returns how many pieces the value of a field has. */
  public int pieceCount(int field) {
    return fields[field * FIELD_STRIDE + 5];
  }

  /** Returns the number of all pieces. */
  public int pieceCount() {
    return pieceCount;
  }

  /** Returns the kind of a piece. */
  public PieceKind pieceKind(int piece) {
    return PieceKind.at(pieces[piece * PIECE_STRIDE]);
  }

  /** Returns where a piece starts, with its delimiter. */
  public int pieceStart(int piece) {
    return pieces[piece * PIECE_STRIDE + 1];
  }

  /** Returns where the content of a piece starts. */
  public int contentStart(int piece) {
    return pieces[piece * PIECE_STRIDE + 2];
  }

  /** Returns where the content of a piece ends. */
  public int contentEnd(int piece) {
    return pieces[piece * PIECE_STRIDE + 3];
  }

  /** Returns where a piece ends, with its delimiter. */
  public int pieceEnd(int piece) {
    return pieces[piece * PIECE_STRIDE + 4];
  }

  /** Returns what is wrong in the block. */
  public List<Problem> problems() {
    return problems;
  }
}

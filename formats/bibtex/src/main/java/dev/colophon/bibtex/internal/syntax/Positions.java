package dev.colophon.bibtex.internal.syntax;

import dev.colophon.format.SourcePosition;
import dev.colophon.format.SourceSpan;

/** Places in a block. Fast for places that are asked for in their order. */
public final class Positions {
  private final CharSequence source;
  private final SourcePosition start;
  private int lastIndex;
  private SourcePosition last;

  /** Makes the places of a block that starts at {@code start}. */
  public Positions(CharSequence source, SourcePosition start) {
    this.source = source;
    this.start = start;
    this.last = start;
  }

  /** Returns the span of the characters from one index to another. */
  public SourceSpan span(int from, int to) {
    SourcePosition first = at(from);
    return new SourceSpan(first, at(Math.max(from, to)));
  }

  private SourcePosition at(int index) {
    if (index < lastIndex) {
      lastIndex = 0;
      last = start;
    }
    int line = last.line();
    int column = last.column();
    int end = Math.min(index, source.length());
    for (int i = lastIndex; i < end; i++) {
      boolean endsLine = endsLine(i);
      line += endsLine ? 1 : 0;
      column = endsLine ? 1 : column + 1;
    }
    last = new SourcePosition(start.offset() + end, line, column);
    lastIndex = end;
    return last;
  }

  private boolean endsLine(int i) {
    char c = source.charAt(i);
    return c == '\n' || (c == '\r' && !(i + 1 < source.length() && source.charAt(i + 1) == '\n'));
  }
}

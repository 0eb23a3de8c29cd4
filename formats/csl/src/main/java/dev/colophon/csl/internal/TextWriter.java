package dev.colophon.csl.internal;

import java.util.List;

/** Plain text: no emphasis, a block begins on a line of its own. */
final class TextWriter implements OutputWriter {
  @Override
  public String write(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        out.append(text.text());
      } else if (piece instanceof Piece.Start start) {
        start(start.block(), out);
      } else if (piece instanceof Piece.End end && end.block() == Piece.Block.LEFT_MARGIN) {
        space(out);
      }
    }
    return out.toString().strip();
  }

  private static void start(Piece.Block block, StringBuilder out) {
    boolean newLine = block == Piece.Block.BLOCK || block == Piece.Block.INDENT;
    if (newLine && !out.isEmpty()) {
      out.append(block == Piece.Block.INDENT ? "\n    " : "\n");
    }
  }

  private static void space(StringBuilder out) {
    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(' ');
    }
  }

  @Override
  public String bibliography(List<String> entries) {
    StringBuilder out = new StringBuilder();
    entries.forEach(entry -> out.append(entry).append('\n'));
    return out.toString();
  }
}

package dev.colophon.csl.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Moves whitespace out of emphasis, where Markdown can't have it at the edges. */
final class Whitespace {
  private Whitespace() {}

  static List<Piece> outsideOfEmphasis(List<Piece> pieces) {
    List<Piece> out = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text && !text.emphasis().isEmpty()) {
        split(text, out);
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static void split(Piece.Text text, List<Piece> out) {
    String whole = text.text();
    String withoutStart = whole.stripLeading();
    String core = withoutStart.stripTrailing();
    int start = whole.length() - withoutStart.length();
    addPlain(whole.substring(0, start), out);
    if (!core.isEmpty()) {
      out.add(new Piece.Text(core, text.emphasis(), text.link()));
    }
    addPlain(withoutStart.substring(core.length()), out);
  }

  private static void addPlain(String whitespace, List<Piece> out) {
    if (!whitespace.isEmpty()) {
      out.add(new Piece.Text(whitespace, Set.of(), Optional.empty()));
    }
  }
}

package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Translates the engine's tokens to pieces. */
final class Pieces {
  private static final List<String> LINK_SCHEMES =
      List.of("http://", "https://", "ftp://", "mailto:");

  private Pieces() {}

  /**
   * Returns the pieces for the tokens of a citation or entry.
   *
   * @param secondFieldAlign whether the first field goes to the margin
   */
  static List<Piece> of(List<Token> tokens, boolean secondFieldAlign) {
    if (!secondFieldAlign) {
      return tokens.stream().map(Pieces::of).toList();
    }
    int end = 0;
    while (end < tokens.size() && tokens.get(end).isFirstField()) {
      end++;
    }
    List<Piece> pieces = new ArrayList<>();
    block(Piece.Block.LEFT_MARGIN, tokens.subList(0, end), pieces);
    block(Piece.Block.RIGHT_INLINE, tokens.subList(end, tokens.size()), pieces);
    return pieces;
  }

  private static void block(Piece.Block block, List<Token> tokens, List<Piece> out) {
    out.add(new Piece.Start(block));
    tokens.forEach(token -> out.add(of(token)));
    out.add(new Piece.End(block));
  }

  private static Piece of(Token token) {
    if (token instanceof DisplayGroupToken group) {
      Piece.Block block = Piece.Block.valueOf(group.getType().name());
      return group.isOpen() ? new Piece.Start(block) : new Piece.End(block);
    }
    TextToken text = (TextToken) token;
    Set<Emphasis> emphasis = Formatting.emphasis(text.getFormattingAttributes());
    return new Piece.Text(text.getText(), emphasis, link(text));
  }

  private static Optional<String> link(TextToken token) {
    return switch (token.getType()) {
      case URL -> Optional.of(token.getText()).filter(Pieces::isAddress);
      case DOI -> Optional.of(doiAddress(token.getText()));
      default -> Optional.empty();
    };
  }

  private static boolean isAddress(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return LINK_SCHEMES.stream().anyMatch(lower::startsWith);
  }

  private static String doiAddress(String doi) {
    return isAddress(doi) ? doi : "https://doi.org/" + doi;
  }
}

package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves one space where two affixes or delimiters meet that bring one each, and none before a
 * comma or full stop.
 */
final class Spacing {
  private static final String CLOSING = ",.";

  private Spacing() {}

  static List<Token> tidy(List<Token> tokens) {
    List<Token> out = new ArrayList<>();
    for (Token token : tokens) {
      int last = out.size() - 1;
      if (last >= 0 && isJoint(token) && isJoint(out.get(last))) {
        join(out, last, (TextToken) token);
      } else {
        out.add(token);
      }
    }
    return out;
  }

  /** Leaves out a full stop or comma behind a quotation that ends with one. */
  static List<Token> withoutPointAfterQuotation(List<Token> tokens) {
    List<Token> out = new ArrayList<>();
    for (Token token : tokens) {
      int last = out.size() - 1;
      if (last > 0 && isClosingQuote(out.get(last)) && repeats(out.get(last - 1), token)) {
        TextToken text = (TextToken) token;
        out.add(text.copyWithText(text.getText().substring(1)));
      } else if (!token.toString().isEmpty() || !(token instanceof TextToken)) {
        out.add(token);
      }
    }
    return out;
  }

  private static boolean isClosingQuote(Token token) {
    return token instanceof TextToken text && text.getType() == TextToken.Type.CLOSE_QUOTE;
  }

  private static boolean repeats(Token quotation, Token next) {
    String quoted = quotation.toString();
    if (quoted.isEmpty() || !(next instanceof TextToken text) || text.getText().isEmpty()) {
      return false;
    }
    char end = quoted.charAt(quoted.length() - 1);
    char point = text.getText().charAt(0);
    return point == '.' ? ".,?!".indexOf(end) >= 0 : point == ',' && end == ',';
  }

  private static void join(List<Token> out, int last, TextToken next) {
    TextToken before = (TextToken) out.get(last);
    String text = next.getText();
    boolean spaced = before.getText().endsWith(" ");
    if (spaced && CLOSING.indexOf(text.charAt(0)) >= 0) {
      out.set(last, before.copyWithText(before.getText().stripTrailing()));
      out.add(next);
    } else {
      out.add(spaced && text.charAt(0) == ' ' ? next.copyWithText(text.stripLeading()) : next);
    }
  }

  private static boolean isJoint(Token token) {
    return token instanceof TextToken text
        && text.getType() != TextToken.Type.TEXT
        && !text.getText().isEmpty();
  }
}

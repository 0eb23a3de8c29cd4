package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the first names stand in what an item was rendered to.
 *
 * @param number the number of the {@code names} element, empty if no names were rendered
 * @param before the tokens before the names
 * @param names the tokens of the names
 * @param after the tokens after the names
 */
record NamesRegion(OptionalInt number, List<Token> before, List<Token> names, List<Token> after) {

  /** Finds the first names between the markers, and removes these. */
  static NamesRegion of(List<Token> tokens) {
    OptionalInt number = OptionalInt.empty();
    List<Token> before = new ArrayList<>();
    List<Token> names = new ArrayList<>();
    List<Token> after = new ArrayList<>();
    List<Token> current = before;
    for (Token token : tokens) {
      String text = token instanceof TextToken textToken ? textToken.getText() : "";
      OptionalInt start = Marker.numberOfNames(text);
      if (start.isPresent() && current == before) {
        number = start;
        current = names;
      } else if (text.startsWith(Marker.END_OF_NAMES)) {
        current = current == names && !names.isEmpty() ? after : current;
        addRest((TextToken) token, current);
      } else if (start.isEmpty()) {
        current.add(token);
      }
    }
    return new NamesRegion(number, before, names, after);
  }

  /** Adds what follows a marker in the same token: the prefix of a label. */
  private static void addRest(TextToken token, List<Token> tokens) {
    String rest = token.getText().substring(Marker.END_OF_NAMES.length());
    if (!rest.isEmpty()) {
      tokens.add(token.copyWithText(rest));
    }
  }

  /** Returns all tokens, the names replaced by others. */
  List<Token> with(List<Token> replacement) {
    List<Token> all = new ArrayList<>(before);
    all.addAll(replacement);
    all.addAll(after);
    return all;
  }

  /** Returns all tokens. */
  List<Token> tokens() {
    return with(names);
  }
}

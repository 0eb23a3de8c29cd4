package dev.colophon.json.internal;

import tools.jackson.core.TokenStreamContext;

/**
 * What records stand in: an array, an object, or nothing.
 *
 * @param opening the text that opens it and what it stands in itself
 * @param tokenCount how many tokens that is
 * @param pointer the JSON pointer
 * @param index of which element the parser is, from 0
 * @param isArray whether it is an array
 * @param isRoot whether records follow each other in nothing
 */
record Container(
    String opening, int tokenCount, String pointer, int index, boolean isArray, boolean isRoot) {

  /** Returns what holds the values of a certain depth in which a parser stands. */
  static Container of(TokenStreamContext innermost, int depth) {
    TokenStreamContext context = innermost;
    while (context.getNestingDepth() > depth) {
      context = context.getParent();
    }
    TokenStreamContext parent = context.getParent();
    return new Container(
        opening(context),
        tokenCount(context),
        parent == null ? "" : parent.pathAsPointer().toString(),
        context.getCurrentIndex(),
        context.inArray(),
        context.inRoot());
  }

  private static String opening(TokenStreamContext context) {
    if (context.inRoot()) {
      return "";
    }
    TokenStreamContext parent = context.getParent();
    StringBuilder opening = new StringBuilder(opening(parent));
    if (parent.inObject()) {
      JsonText.quote(Surrogates.repaired(parent.currentName()), opening);
      opening.append(':');
    }
    return opening.append(context.inArray() ? '[' : '{').toString();
  }

  private static int tokenCount(TokenStreamContext context) {
    if (context.inRoot()) {
      return 0;
    }
    TokenStreamContext parent = context.getParent();
    return tokenCount(parent) + (parent.inObject() ? 2 : 1);
  }
}

package dev.colophon.core.internal.identifier;

/**
 * A text that stands before the value of an identifier and is no part of it.
 *
 * @param text the text as it begins, without {@code https://} and {@code www.} for an address
 * @param kind what the text is
 */
record Prefix(String text, Kind kind) {

  /** The kinds of prefixes. */
  enum Kind {
    /**
     * A name such as {@code ISBN}, perhaps with a colon, equals or number sign or dash after it.
     */
    LABEL,
    /** A label that is also a common word, which says nothing in running text. */
    WORD,
    /** The start of an address, after which the value is percent-encoded. */
    ADDRESS
  }

  /** Tells whether this prefix, found in running text, shows that an identifier follows. */
  boolean isTelling() {
    return kind != Kind.WORD;
  }

  /** Returns the index after this prefix and its separator, -1 if it is not at the start. */
  int end(String line, int start) {
    int at = kind == Kind.ADDRESS ? afterScheme(line, start) : start;
    if (!Characters.startsWith(line, at, text)) {
      return -1;
    }
    int end = at + text.length();
    if (kind == Kind.ADDRESS) {
      return end;
    }
    return isWithinWord(line, end) ? -1 : afterSeparator(line, end);
  }

  /** Returns the value in what follows this prefix. */
  String value(String rest) {
    return kind == Kind.ADDRESS ? PercentEncoding.decode(upToNextPart(rest)) : rest;
  }

  private static int afterScheme(String line, int start) {
    int at = start;
    if (Characters.startsWith(line, at, "https://")) {
      at += "https://".length();
    } else if (Characters.startsWith(line, at, "http://")) {
      at += "http://".length();
    }
    return Characters.startsWith(line, at, "www.") ? at + "www.".length() : at;
  }

  private static boolean isWithinWord(String line, int index) {
    return index < line.length()
        && Characters.isLetter(line.charAt(index - 1))
        && Characters.isLetter(line.charAt(index));
  }

  private static int afterSeparator(String line, int start) {
    int at = Characters.skipBlanks(line, start);
    return at < line.length() && isSeparator(line.charAt(at))
        ? Characters.skipBlanks(line, at + 1)
        : at;
  }

  private static boolean isSeparator(char c) {
    return c == ':' || c == '=' || c == '#' || Characters.isDash(c);
  }

  /** The query and fragment of an address, or its further parameters, are about the resolver. */
  private String upToNextPart(String rest) {
    char next = text.indexOf('?') < 0 ? '?' : '&';
    for (int i = 0; i < rest.length(); i++) {
      if (rest.charAt(i) == next || rest.charAt(i) == '#') {
        return rest.substring(0, i);
      }
    }
    return rest;
  }
}

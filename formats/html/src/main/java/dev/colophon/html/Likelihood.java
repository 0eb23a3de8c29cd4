package dev.colophon.html;

import java.util.regex.Pattern;

/**
 * How much the beginning of a text looks like a page.
 *
 * <p>Source: WHATWG, MIME Sniffing Standard, 7.1, "Identifying a resource with an unknown MIME
 * type".
 */
final class Likelihood {
  /** Text of other formats in a page counts less, unless the name of the file speaks for it. */
  private static final int BEGINS_AS_A_PAGE = 95;

  private static final Pattern BEGINNING =
      Pattern.compile(
          "<(!DOCTYPE HTML|HTML|HEAD|SCRIPT|IFRAME|H1|DIV|FONT|TABLE|A|STYLE|TITLE|B|BODY|BR|P)[\\s>]",
          Pattern.CASE_INSENSITIVE);

  private Likelihood() {}

  static int of(CharSequence head) {
    String text = head.toString();
    int start = skip(text);
    boolean cutComment = text.startsWith("<!--", start);
    boolean page = BEGINNING.matcher(text).region(start, text.length()).lookingAt();
    return page || cutComment ? BEGINS_AS_A_PAGE : 0;
  }

  /** Returns where a text begins after white space, comments and the declaration of XML. */
  private static int skip(String text) {
    int start = skipSpace(text, 0);
    while (true) {
      String end = text.startsWith("<!--", start) ? "-->" : text.startsWith("<?", start) ? ">" : "";
      int found = end.isEmpty() ? -1 : text.indexOf(end, start);
      if (found < 0) {
        return start;
      }
      start = skipSpace(text, found + end.length());
    }
  }

  private static int skipSpace(String text, int from) {
    int start = from;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }
}

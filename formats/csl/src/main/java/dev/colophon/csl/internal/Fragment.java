package dev.colophon.csl.internal;

import de.undercouch.citeproc.csl.internal.token.TextToken;
import dev.colophon.model.Mark;
import java.util.EnumSet;
import java.util.Set;

/** A stretch of a token of the engine that has the same marks throughout. */
record Fragment(TextToken token, String text, Set<Mark> marks) {
  boolean isProtected() {
    return marks.contains(Mark.NO_CASE) || marks.contains(Mark.MATH);
  }

  boolean isText() {
    return token.getType() == TextToken.Type.TEXT;
  }

  boolean isDelimiter() {
    return token.getType() == TextToken.Type.DELIMITER;
  }

  Fragment withText(String changed) {
    return new Fragment(token, changed, marks);
  }

  Fragment withMark(Mark mark) {
    Set<Mark> more = EnumSet.of(mark);
    more.addAll(marks);
    return new Fragment(token, text, more);
  }

  /** Returns a token of the engine for this fragment alone. */
  TextToken toToken() {
    return new TextToken(
        text,
        token.getType(),
        Formatting.withMarks(token.getFormattingAttributes(), marks),
        token.isFirstField());
  }
}

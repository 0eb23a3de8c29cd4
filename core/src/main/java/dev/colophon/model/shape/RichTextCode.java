package dev.colophon.model.shape;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import dev.colophon.model.Run;
import java.util.EnumSet;
import java.util.Set;

/**
 * Rich text as one text: each run with marks as {@code ESC marks ESC text ESC}, where marks are the
 * names of {@link Mark} with commas between; an escape character in the text itself is doubled by a
 * following {@code E}.
 */
final class RichTextCode {
  private static final char ESC = '\u001b';
  private static final char OPEN = '[';
  private static final char CLOSE = ']';
  private static final char LITERAL = 'E';

  private RichTextCode() {}

  static String print(RichText rich) {
    StringBuilder code = new StringBuilder();
    for (Run run : rich.runs()) {
      if (!run.marks().isEmpty()) {
        String names = String.join(",", run.marks().stream().map(Mark::name).toList());
        code.append(ESC).append(OPEN).append(names).append(CLOSE);
      }
      code.append(run.text().replace("" + ESC, "" + ESC + LITERAL));
      if (!run.marks().isEmpty()) {
        code.append(ESC).append(CLOSE);
      }
    }
    return code.toString();
  }

  static RichText parse(String code) {
    RichText.Builder rich = RichText.builder();
    Set<Mark> marks = Set.of();
    int from = 0;
    for (int esc = code.indexOf(ESC); esc >= 0; esc = code.indexOf(ESC, from)) {
      rich.append(code.substring(from, esc), marks);
      char kind = esc + 1 < code.length() ? code.charAt(esc + 1) : 0;
      from = esc + 2;
      if (kind == OPEN) {
        int close = code.indexOf(CLOSE, from);
        marks = marks(code, from, close);
        from = close + 1;
      } else if (kind == CLOSE) {
        marks = Set.of();
      } else if (kind == LITERAL) {
        rich.append("" + ESC, marks);
      } else {
        throw new IllegalArgumentException("bad escape in rich text");
      }
    }
    return rich.append(code.substring(from), marks).build();
  }

  private static Set<Mark> marks(String code, int from, int endExclusive) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    for (String name : code.substring(from, Math.max(endExclusive, from)).split(",", -1)) {
      marks.add(Mark.valueOf(name));
    }
    return marks;
  }
}

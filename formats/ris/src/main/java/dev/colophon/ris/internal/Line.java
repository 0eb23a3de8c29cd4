package dev.colophon.ris.internal;

/** What a line says, decided without looking at other lines than the first of its record. */
final class Line {
  private static final int STRICT_SPACES = 2;

  /** How the first line of the record is written; the others may be written in the same way. */
  private boolean indentedStyle;

  private boolean lowerCaseStyle;
  private boolean narrowStyle;

  private int tag;
  private int tagStart;
  private int valueStart;

  int tag() {
    return tag;
  }

  int tagStart() {
    return tagStart;
  }

  int valueStart() {
    return valueStart;
  }

  /** Tells whether the line of a record that has begun carries a tag; it is read after that. */
  boolean isTagged(char[] text, int start, int end) {
    if (isStrict(text, start, end)) {
      tag = Tag.of(text[start], text[start + 1]);
      tagStart = start;
      valueStart = start + 5;
      return tag != Tag.NONE && isTagWritten(text, start);
    }
    return isLoose(text, start, end) || isBareEnd(text, start, end);
  }

  /**
   * Tells whether the line begins a record with TY; its way of writing is then the style of the
   * record.
   */
  boolean isType(char[] text, int start, int end) {
    if (!readLoosely(text, start, end) || tag != Tag.TY) {
      return false;
    }
    int spaces = dash(text, end) - tagStart - 2;
    String value = new String(text, valueStart, end - valueStart).strip();
    if (spaces == 0 && !RisType.isKnown(value)) {
      return false;
    }
    indentedStyle = tagStart > start;
    lowerCaseStyle = text[tagStart] == 't';
    narrowStyle = spaces == 0;
    return true;
  }

  /** Forgets the style, for a record that does not begin with TY. */
  void useStrictStyle() {
    indentedStyle = false;
    lowerCaseStyle = false;
    narrowStyle = false;
  }

  private boolean isTagWritten(char[] text, int at) {
    boolean lowerCase = isLower(text[at]) || isLower(text[at + 1]);
    return !lowerCase || lowerCaseStyle || TagTable.get().isKnown(tag);
  }

  private boolean isLoose(char[] text, int start, int end) {
    if (!readLoosely(text, start, end) || !TagTable.get().isKnown(tag)) {
      return false;
    }
    int dash = dash(text, end);
    boolean lowerCase = isLower(text[tagStart]) || isLower(text[tagStart + 1]);
    boolean spaced = dash > tagStart + 2;
    boolean ends = valueStart == end || text[valueStart] <= ' ';
    boolean exact = dash == tagStart + 2 + STRICT_SPACES;
    return (tagStart == start || indentedStyle)
        && (!lowerCase || lowerCaseStyle)
        && (spaced ? ends || exact : narrowStyle || (ends && tag == Tag.ER));
  }

  /** A line of nothing but ER. */
  private boolean isBareEnd(char[] text, int start, int end) {
    int last = end;
    while (last > start && text[last - 1] <= ' ') {
      last--;
    }
    boolean bare = last - start == 2 && text[start] == 'E' && text[start + 1] == 'R';
    if (bare) {
      tag = Tag.ER;
      tagStart = start;
      valueStart = last;
    }
    return bare;
  }

  private static boolean isStrict(char[] text, int start, int end) {
    return end - start >= 5
        && text[start + 4] == '-'
        && text[start + 2] == ' '
        && text[start + 3] == ' '
        && (end - start == 5 || text[start + 5] <= ' ');
  }

  /** Reads blanks, two characters, blanks, a dash. */
  private boolean readLoosely(char[] text, int start, int end) {
    int at = start;
    while (at < end && isBlank(text[at])) {
      at++;
    }
    if (end - at < 3) {
      return false;
    }
    tag = Tag.of(text[at], text[at + 1]);
    tagStart = at;
    int dash = dash(text, end);
    valueStart = dash + 1;
    return tag != Tag.NONE && dash < end && text[dash] == '-';
  }

  private int dash(char[] text, int end) {
    int at = tagStart + 2;
    while (at < end && isBlank(text[at])) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\uFEFF';
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }
}

package dev.colophon.bibtex.latex;

/** What the characters of LaTeX source mean to TeX. */
final class LatexCharacters {
  private static final byte PLAIN = 0;
  private static final byte SPECIAL = 1;
  private static final byte LIGATURE = 2;
  private static final byte SPACE = 3;
  private static final int MAX_QUOTE = 1_000;
  private static final byte[] CLASSES = new byte[128];

  static {
    for (char c : "\\{}$~\t\n\r\f".toCharArray()) {
      CLASSES[c] = SPECIAL;
    }
    for (char c : "-'`".toCharArray()) {
      CLASSES[c] = LIGATURE;
    }
    CLASSES[' '] = SPACE;
  }

  private LatexCharacters() {}

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Tells whether LaTeX source is its own plain text. */
  static boolean isLiteral(String source) {
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c < CLASSES.length ? !isLiteralAt(source, i, CLASSES[c]) : Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLiteralAt(String source, int index, byte characterClass) {
    return switch (characterClass) {
      case PLAIN -> true;
      case LIGATURE -> !startsLigature(source, index) && !endsInvertedMark(source, index);
      case SPACE -> index > 0 && index + 1 < source.length() && source.charAt(index + 1) != ' ';
      default -> false;
    };
  }

  /**
   * Returns the end of the characters from an index on that stand for themselves; may be the index
   * itself.
   */
  static int plainEnd(String source, int start) {
    int i = start;
    while (i < source.length()
        && (isPlainAt(source, i) || (i > start && isSpaceBetween(source, i)))) {
      i++;
    }
    return i;
  }

  /** Tells whether a character is a single space before a character that stands for itself. */
  private static boolean isSpaceBetween(String source, int index) {
    return source.charAt(index) == ' '
        && index + 1 < source.length()
        && isPlainAt(source, index + 1);
  }

  private static boolean isPlainAt(String source, int index) {
    char c = source.charAt(index);
    return c >= CLASSES.length
        || (CLASSES[c] == PLAIN && !startsInvertedMark(source, index))
        || (CLASSES[c] == LIGATURE && !startsLigature(source, index));
  }

  private static boolean startsLigature(String source, int index) {
    char c = source.charAt(index);
    return c == '`' || (index + 1 < source.length() && source.charAt(index + 1) == c);
  }

  /**
   * Returns where the single quote that a grave accent before an index opens is closed; -1 if
   * nowhere. An apostrophe within a word closes nothing.
   */
  static int closingQuote(String source, int from) {
    int stop = Math.min(source.length(), from + MAX_QUOTE);
    for (int i = from; i < stop; i++) {
      char c = source.charAt(i);
      if (c == '$' || c == '`') {
        return -1;
      }
      if (c == '\\') {
        i++;
      } else if (c == '\'' && i > from && isQuoteEnd(source, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isQuoteEnd(String source, int index) {
    char before = source.charAt(index - 1);
    char after = index + 1 < source.length() ? source.charAt(index + 1) : ' ';
    return before != '\'' && after != '\'' && !Character.isLetterOrDigit(after);
  }

  /**
   * Tells whether the characters at an index are one of the two ligatures for inverted punctuation.
   */
  static boolean startsInvertedMark(String source, int index) {
    char c = source.charAt(index);
    return (c == '!' || c == '?') && index + 1 < source.length() && source.charAt(index + 1) == '`';
  }

  private static boolean endsInvertedMark(String source, int index) {
    return index > 0 && startsInvertedMark(source, index - 1);
  }

  /** Tells whether two characters side by side could be read as a ligature or as a part of one. */
  static boolean wouldJoin(char first, char second) {
    return switch (second) {
      case '-' -> first == '-';
      case '\'' -> first == '\'';
      case '`' -> first == '`' || first == '!' || first == '?';
      default -> false;
    };
  }
}

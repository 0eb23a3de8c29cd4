package dev.colophon.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a date as people write it into pieces, in one pass; digits are ASCII. */
final class DateTokenizer {
  private static final char END = '\0';
  private static final int MAX_NUMBER_DIGITS = 9;
  private static final String IGNORED = "[](),©";

  private final String text;
  private final List<DateToken> tokens = new ArrayList<>();
  private int index;
  private boolean yearExpected;
  private boolean linkPending;

  private DateTokenizer(String text) {
    this.text = text;
  }

  /** The pieces; null if there is something that does not belong into a date. */
  static @Nullable List<DateToken> tokens(String text) {
    DateTokenizer tokenizer = new DateTokenizer(text);
    while (tokenizer.index < text.length()) {
      if (!tokenizer.next()) {
        return null;
      }
    }
    return tokenizer.yearExpected || tokenizer.linkPending ? null : tokenizer.tokens;
  }

  private boolean next() {
    char c = at(index);
    if (isDigit(c)) {
      return number();
    }
    if (Character.isLetter(c)) {
      return word();
    }
    index++;
    switch (c) {
      case '?' -> add(DateToken.UNCERTAIN, 0);
      case '/' -> add(DateToken.SLASH, 0);
      case '.' -> dot();
      case '-', '‐', '‑' -> hyphen();
      case '‒', '–', '—', '―', '−' -> add(DateToken.DASH, 0);
      default -> {
        return isSpace(c) || IGNORED.indexOf(c) >= 0;
      }
    }
    return true;
  }

  /** Separates numbers, and otherwise only ends an abbreviation or an ordinal. */
  private void dot() {
    int following = index;
    while (isSpace(at(following))) {
      following++;
    }
    if (lastIsNumber() && isDigit(at(following))) {
      add(DateToken.DOT, 0);
    }
  }

  private void hyphen() {
    boolean spaced = isSpace(at(index - 2)) || isSpace(at(index));
    boolean doubled = at(index) == '-';
    while (at(index) == '-') {
      index++;
    }
    add(spaced || doubled ? DateToken.DASH : DateToken.HYPHEN, 0);
  }

  private boolean number() {
    int start = index;
    while (isDigit(at(index))) {
      index++;
    }
    int digits = index - start;
    if (digits > MAX_NUMBER_DIGITS) {
      return false;
    }
    int value = Integer.parseInt(text, start, index, 10);
    if (digits == 4 && isDecadeSuffix()) {
      return decade(value);
    }
    boolean year = yearExpected || digits == 4;
    add(new DateToken(year ? DateToken.YEAR : kindOfShort(digits), value, digits));
    yearExpected = false;
    return value > 0;
  }

  private static char kindOfShort(int digits) {
    return digits <= 2 ? DateToken.NUMBER : DateToken.BARE;
  }

  private boolean isDecadeSuffix() {
    int s = at(index) == '\'' || at(index) == '’' ? index + 1 : index;
    return at(s) == 's' && !Character.isLetterOrDigit(at(s + 1));
  }

  /** Not the 1900s, which are a decade to some and a century to others. */
  private boolean decade(int year) {
    index = text.indexOf('s', index) + 1;
    add(DateToken.DECADE, year);
    return year % 10 == 0 && year % 100 != 0;
  }

  private boolean word() {
    boolean afterDigit = isDigit(at(index - 1));
    String letters = letters();
    boolean beforeDigit = isDigit(at(index));
    DateWords.Word word = DateWords.find(letters);
    if (word == null || (letters.length() == 1 && beforeDigit)) {
      return false;
    }
    boolean attachable = word.kind() == DateWords.Kind.NTH || word.kind() == DateWords.Kind.MONTH;
    return (!afterDigit || attachable) && add(word, afterDigit);
  }

  /** The letters of a word, or of an abbreviation such as {@code B.C.}, without its full stops. */
  private String letters() {
    int start = index;
    while (Character.isLetter(at(index)) || isMark(at(index))) {
      index++;
    }
    boolean initials =
        index - start == 1
            && at(index) == '.'
            && Character.isLetter(at(index + 1))
            && !Character.isLetter(at(index + 2));
    if (initials) {
      index += 2;
    }
    return text.substring(start, index).replace(".", "");
  }

  private boolean add(DateWords.Word word, boolean afterDigit) {
    switch (word.kind()) {
      case MONTH, SEASON -> add(DateToken.MONTH, word.number());
      case CIRCA -> add(DateToken.CIRCA, 0);
      case TO -> add(DateToken.TO, 0);
      case LINK -> linkPending = true;
      case NTH -> {
        return afterDigit && last().kind() == DateToken.NUMBER;
      }
      case AD -> {
        return anno();
      }
      case BC -> {
        return lastIsNumber() && year(1 - last().value());
      }
    }
    return true;
  }

  private boolean anno() {
    if (lastIsNumber()) {
      return year(last().value());
    }
    yearExpected = true;
    return true;
  }

  private boolean year(int astronomical) {
    boolean hasYear = last().value() > 0;
    tokens.set(tokens.size() - 1, new DateToken(DateToken.YEAR, astronomical, 0));
    return hasYear;
  }

  private void add(char kind, int value) {
    add(new DateToken(kind, value, 0));
  }

  private void add(DateToken token) {
    linkPending = false;
    tokens.add(token);
  }

  private boolean lastIsNumber() {
    return !tokens.isEmpty() && last().isNumber();
  }

  private DateToken last() {
    return tokens.get(tokens.size() - 1);
  }

  private char at(int position) {
    return position >= 0 && position < text.length() ? text.charAt(position) : END;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

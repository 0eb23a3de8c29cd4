package dev.colophon.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as people write them.
 *
 * <p>The kinds of the pieces of one date, without separators, make up a pattern such as {@code
 * NMY}; a table tells which part of the date each piece is. An interval is two such dates, of which
 * one may borrow year and month from the other.
 */
final class FreeDateParser {
  private static final int MAX_LENGTH = 80;

  /** Patterns whose pieces may be separated: y, m and d say what the piece is. */
  private static final Map<String, String> WITH_WORDS =
      Map.ofEntries(
          Map.entry("Y", "y"),
          Map.entry("D", "y"),
          Map.entry("MY", "my"),
          Map.entry("YM", "ym"),
          Map.entry("NMY", "dmy"),
          Map.entry("MNY", "mdy"),
          Map.entry("YMN", "ymd"),
          Map.entry("YNM", "ydm"),
          Map.entry("M", "m"),
          Map.entry("N", "d"),
          Map.entry("NM", "dm"),
          Map.entry("MN", "md"));

  /** Patterns whose pieces must be separated. */
  private static final Map<String, String> NUMERIC =
      Map.of("YN", "ym", "NY", "my", "YNN", "ymd", "NNY", "dmy");

  /**
   * Patterns whose pieces must not be separated: the end of "1-15 July, 2004" or "July 1-15, 2004".
   */
  private static final Map<String, String> UNSEPARATED = Map.of("NY", "dy");

  private final List<DateToken> tokens;

  private FreeDateParser(List<DateToken> tokens) {
    this.tokens = tokens;
  }

  /** The date, or null if the text is not read with certainty. */
  static @Nullable PublicationDate parse(String text) {
    if (text.length() > MAX_LENGTH) {
      return null;
    }
    String plain = asciiDigits(text).strip();
    PublicationDate edtf = EdtfParser.parse(plain);
    PublicationDate strict = edtf == null ? SlashedDate.parse(plain) : edtf;
    if (strict != null) {
      return strict;
    }
    List<DateToken> tokens = DateTokenizer.tokens(plain);
    return tokens == null || tokens.isEmpty() ? null : new FreeDateParser(tokens).date();
  }

  private static String asciiDigits(String text) {
    if (text.chars().allMatch(c -> c < 0x80)) {
      return text;
    }
    StringBuilder ascii = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  private @Nullable PublicationDate date() {
    int size = tokens.size();
    DateParts whole = parts(0, size);
    if (whole != null) {
      DatePoint point = whole.point();
      return point == null ? null : PublicationDate.of(point);
    }
    if (size == 1) {
      return null;
    }
    if (tokens.get(size - 1).isDash()) {
      DatePoint start = point(parts(0, size - 1));
      return start == null ? null : PublicationDate.openEnd(start);
    }
    if (tokens.get(0).kind() == DateToken.DASH) {
      DatePoint end = point(parts(1, size));
      return end == null ? null : PublicationDate.openStart(end);
    }
    return interval();
  }

  private static @Nullable DatePoint point(@Nullable DateParts parts) {
    DatePoint point = parts == null ? null : parts.point();
    return point != null && point.isIntervalEnd() ? point : null;
  }

  private @Nullable PublicationDate interval() {
    for (int i = 1; i < tokens.size() - 1; i++) {
      DateToken token = tokens.get(i);
      DateParts start = token.isRange() ? parts(0, i) : null;
      DateParts end = token.isRange() ? parts(i + 1, tokens.size()) : null;
      if (start != null && end != null && !start.uses(token) && !end.uses(token)) {
        return interval(start, end);
      }
    }
    return null;
  }

  private static @Nullable PublicationDate interval(DateParts start, DateParts end) {
    if (!start.share(end)) {
      return null;
    }
    DatePoint first = point(start);
    DatePoint last = point(end);
    return first == null || last == null || first.isAfter(last)
        ? null
        : PublicationDate.between(first, last);
  }

  /** The parts of one date, or null if the tokens have no pattern of a date. */
  private @Nullable DateParts parts(int start, int end) {
    boolean circa = tokens.get(start).kind() == DateToken.CIRCA;
    boolean uncertain = tokens.get(end - 1).kind() == DateToken.UNCERTAIN;
    int first = circa ? start + 1 : start;
    int last = uncertain ? end - 1 : end;
    return first < last
        ? parts(tokens.subList(first, last), DateQualifier.of(uncertain, circa))
        : null;
  }

  private static @Nullable DateParts parts(List<DateToken> tokens, DateQualifier qualifier) {
    boolean separated = tokens.size() > 1 && tokens.get(1).isSeparator();
    char separator = separated ? tokens.get(1).kind() : DateParts.UNSEPARATED;
    List<DateToken> pieces = tokens;
    if (separated) {
      if (!isEvenlySeparated(tokens)) {
        return null;
      }
      pieces = tokens.stream().filter(token -> token.kind() != separator).toList();
    }
    String roles = roles(pieces, separator);
    return roles == null ? null : DateParts.of(pieces, roles, separator, qualifier);
  }

  private static boolean isEvenlySeparated(List<DateToken> tokens) {
    char separator = tokens.get(1).kind();
    for (int i = 0; i < tokens.size(); i++) {
      if ((tokens.get(i).kind() == separator) != (i % 2 == 1)) {
        return false;
      }
    }
    return tokens.size() % 2 == 1;
  }

  /** What the pieces are, or null if that is not certain. */
  private static @Nullable String roles(List<DateToken> pieces, char separator) {
    String pattern = pattern(pieces);
    String roles = WITH_WORDS.get(pattern);
    if (roles != null) {
      return roles;
    }
    if (separator == DateParts.UNSEPARATED) {
      return UNSEPARATED.get(pattern);
    }
    return isAmbiguous(pattern, pieces, separator) ? null : numericRoles(pattern, pieces);
  }

  private static String pattern(List<DateToken> pieces) {
    StringBuilder pattern = new StringBuilder(pieces.size());
    pieces.forEach(piece -> pattern.append(piece.kind()));
    return pattern.toString();
  }

  /** 03/04/2004 has two orders; 2003/04 and 2003-4 may be two years. */
  private static boolean isAmbiguous(String pattern, List<DateToken> pieces, char separator) {
    DateToken first = pieces.get(0);
    DateToken second = pieces.get(1);
    return switch (pattern) {
      case "NNY" -> first.value() != second.value() && first.value() <= 12 && second.value() <= 12;
      case "YN" -> separator != DateToken.DOT && mayBeNextYear(first.value(), second);
      default -> false;
    };
  }

  private static boolean mayBeNextYear(int year, DateToken abbreviated) {
    int modulus = abbreviated.digits() == 1 ? 10 : 100;
    return (year + 1) % modulus == abbreviated.value();
  }

  private static @Nullable String numericRoles(String pattern, List<DateToken> pieces) {
    boolean monthFirst = pattern.equals("NNY") && pieces.get(1).value() > 12;
    return monthFirst ? "mdy" : NUMERIC.get(pattern);
  }
}

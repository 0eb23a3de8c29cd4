package dev.colophon.model;

import dev.colophon.core.internal.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages of a publication: ranges and single pages, in the order given.
 *
 * <p>The text is held in one form, whatever dashes the source used: ranges with an en dash, pieces
 * separated by a comma and a space. What does not look like pages is kept as written. {@code
 * Pages.of(pages.toString())} equals {@code pages} for every value.
 *
 * <pre>{@code
 * Pages.of("1--9, 20").toString();        // "1–9, 20"
 * Pages.of("S1-S10").ranges().get(0);     // S1 to S10
 * Pages.of("e1003153").ranges().get(0);   // the single page e1003153
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Pages {
  private static final char EN_DASH = '–';

  private final String text;

  private Pages(String text) {
    this.text = text;
  }

  /**
   * A page or a range of pages.
   *
   * @param first the first page
   * @param last the last page, or empty for a single page
   * @since 0.1.0
   */
  public record Range(String first, Optional<String> last) {}

  /**
   * Reads pages.
   *
   * @param text the pages as written, with any of the dashes in use
   * @return the pages
   * @throws IllegalArgumentException if {@code text} has a lone surrogate
   */
  public static Pages of(String text) {
    Arguments.text(text, "text");
    if (isPlainPage(text)) {
      return new Pages(text);
    }
    if (isPlainRange(text)) {
      return new Pages(text.replace('-', EN_DASH));
    }
    if (text.indexOf(',') < 0) {
      String piece = canonicalPiece(text);
      return new Pages(piece.isEmpty() ? text : piece);
    }
    List<String> pieces = new ArrayList<>();
    for (String piece : text.split(",", -1)) {
      pieces.add(canonicalPiece(piece));
    }
    boolean understood = pieces.stream().noneMatch(String::isEmpty);
    return new Pages(understood ? String.join(", ", pieces) : text);
  }

  /**
   * Returns the pages from one page to another.
   *
   * @param first the first page
   * @param last the last page
   * @return the pages
   */
  public static Pages of(String first, String last) {
    return of(first + EN_DASH + last);
  }

  /**
   * Returns the ranges and single pages.
   *
   * @return an unmodifiable list of at least one element
   */
  public List<Range> ranges() {
    if (text.indexOf(',') < 0) {
      return List.of(range(text));
    }
    List<Range> ranges = new ArrayList<>();
    for (String piece : text.split(", ", -1)) {
      ranges.add(range(piece));
    }
    return List.copyOf(ranges);
  }

  private static Range range(String piece) {
    int dash = piece.indexOf(EN_DASH);
    if (dash >= 0 && dash == longDashStart(piece)) {
      String first = piece.substring(0, dash);
      String last = piece.substring(dash + 1);
      return isRange(first, last)
          ? new Range(first, Optional.of(last))
          : new Range(piece, Optional.empty());
    }
    return new Range(piece, Optional.empty());
  }

  /**
   * Returns the first page.
   *
   * @return the first page of the first range
   */
  public String first() {
    return ranges().get(0).first();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pages that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the pages with en dashes. */
  @Override
  public String toString() {
    return text;
  }

  private static boolean isPlainPage(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the text is digits, a hyphen or an en dash, and digits, as most pages are. */
  private static boolean isPlainRange(String text) {
    int dash = digitsEnd(text, 0);
    return dash > 0
        && dash + 1 < text.length()
        && (text.charAt(dash) == '-' || text.charAt(dash) == EN_DASH)
        && digitsEnd(text, dash + 1) == text.length();
  }

  private static int digitsEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /**
   * Returns the piece with an en dash if it is a page or a range, trimmed; empty if there is
   * nothing in it.
   */
  private static String canonicalPiece(String raw) {
    String piece = raw.strip();
    int start = dashStart(piece);
    if (start < 0) {
      return piece;
    }
    int end = dashEnd(piece, start);
    String first = piece.substring(0, start).strip();
    String last = piece.substring(end).strip();
    return isRange(first, last) ? first + EN_DASH + last : piece;
  }

  private static boolean isRange(String first, String last) {
    return !first.isEmpty() && !last.isEmpty() && !last.startsWith("-") && longDashStart(last) < 0;
  }

  /**
   * The first run of dashes; a lone hyphen counts only if it is the only one and its neighbours
   * look alike.
   */
  private static int dashStart(String piece) {
    int longDash = longDashStart(piece);
    if (longDash >= 0) {
      return longDash;
    }
    int hyphen = piece.indexOf('-');
    boolean lone = hyphen > 0 && piece.indexOf('-', hyphen + 1) < 0;
    return lone && alike(piece.substring(0, hyphen).strip(), piece.substring(hyphen + 1).strip())
        ? hyphen
        : -1;
  }

  private static int longDashStart(String piece) {
    for (int i = 0; i < piece.length(); i++) {
      if (isLongDash(piece.charAt(i)) || isDoubleHyphen(piece, i)) {
        return i;
      }
    }
    return -1;
  }

  private static int dashEnd(String piece, int start) {
    int end = start;
    while (end < piece.length() && (piece.charAt(end) == '-' || isLongDash(piece.charAt(end)))) {
      end++;
    }
    return end;
  }

  private static boolean isDoubleHyphen(String piece, int i) {
    return piece.charAt(i) == '-' && i + 1 < piece.length() && piece.charAt(i + 1) == '-';
  }

  private static boolean isLongDash(char c) {
    return (c >= '‒' && c <= '―') || c == '−';
  }

  /**
   * Two pages look alike if both have digits and begin with one or with something else, or if both
   * are Roman numerals or single letters: "S1-S10" is a range, "A-12" and "in-press" are not.
   */
  private static boolean alike(String first, String last) {
    if (first.isEmpty() || last.isEmpty()) {
      return false;
    }
    if (hasDigit(first) && hasDigit(last)) {
      return Character.isDigit(first.charAt(0)) == Character.isDigit(last.charAt(0));
    }
    return (isRoman(first) && isRoman(last)) || (isLetter(first) && isLetter(last));
  }

  private static boolean hasDigit(String page) {
    for (int i = 0; i < page.length(); i += Character.charCount(page.codePointAt(i))) {
      if (Character.isDigit(page.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRoman(String page) {
    for (int i = 0; i < page.length(); i++) {
      if ("ivxlcdmIVXLCDM".indexOf(page.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(String page) {
    return page.length() == 1 && Character.isLetter(page.charAt(0));
  }
}

package dev.colophon.core.internal.identifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The ranges of registrants of the International ISBN Agency, which tell where the hyphens of an
 * ISBN stand. They are loaded once, at the first use; the ranges of a group are looked through each
 * time, since they are few.
 */
public final class IsbnRanges {
  private static final String RESOURCE = "isbn-ranges.txt";
  private static final String BOOKLAND = "978";
  private static final int PREFIX_LENGTH = 3;
  private static final int LONGEST_GROUP = 5;
  private static final int NONE = 0;

  /** The number of digits between prefix and check digit. */
  private static final int BODY_LENGTH = 9;

  private IsbnRanges() {}

  /**
   * Returns an ISBN with hyphens between its elements.
   *
   * @param isbn a valid ISBN of 10 or 13 characters
   * @return the same ISBN without hyphens if its group or the range of its registrant is not known
   */
  public static String hyphenate(String isbn) {
    boolean hasPrefix = isbn.length() > 10;
    String whole = hasPrefix ? isbn : BOOKLAND + isbn;
    String body = whole.substring(PREFIX_LENGTH);
    for (int length = 1; length <= LONGEST_GROUP; length++) {
      String ranges = Holder.GROUPS.get(whole.substring(0, PREFIX_LENGTH + length));
      if (ranges != null) {
        int registrantEnd = length + registrantLength(ranges, body, length);
        return registrantEnd == length
            ? isbn
            : (hasPrefix ? isbn.substring(0, PREFIX_LENGTH) + "-" : "")
                + hyphenate(body, length, registrantEnd);
      }
    }
    return isbn;
  }

  private static String hyphenate(String body, int groupEnd, int registrantEnd) {
    return String.join(
        "-",
        body.substring(0, groupEnd),
        body.substring(groupEnd, registrantEnd),
        body.substring(registrantEnd, BODY_LENGTH),
        body.substring(BODY_LENGTH));
  }

  /** Looks for the range that digits begin with, among ranges such as {@code 00-19 047}. */
  private static int registrantLength(String ranges, String body, int groupEnd) {
    for (int start = 0; start < ranges.length(); ) {
      int space = ranges.indexOf(' ', start);
      int end = space < 0 ? ranges.length() : space;
      int hyphen = ranges.indexOf('-', start);
      int length = (hyphen < 0 || hyphen > end ? end : hyphen) - start;
      if (groupEnd + length <= BODY_LENGTH
          && compare(body, groupEnd, ranges, start, length) >= 0
          && compare(body, groupEnd, ranges, end - length, length) <= 0) {
        return length;
      }
      start = end + 1;
    }
    return NONE;
  }

  private static int compare(String one, int from, String other, int otherFrom, int length) {
    int difference = 0;
    for (int i = 0; i < length && difference == 0; i++) {
      difference = one.charAt(from + i) - other.charAt(otherFrom + i);
    }
    return difference;
  }

  /** Loads the ranges when they are needed. */
  private static final class Holder {
    /** The ranges of registrants by the digits of prefix and group. */
    static final Map<String, String> GROUPS = load();

    private static Map<String, String> load() {
      Map<String, String> groups = new HashMap<>();
      String lines = text();
      for (int start = 0; start < lines.length(); start = lines.indexOf('\n', start) + 1) {
        int nameEnd = lines.indexOf(' ', start);
        groups.put(
            lines.substring(start, nameEnd).replace("-", ""),
            lines.substring(nameEnd + 1, lines.indexOf('\n', start)));
      }
      return groups;
    }

    private static String text() {
      try (InputStream bytes =
          Objects.requireNonNull(IsbnRanges.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        return new String(bytes.readAllBytes(), StandardCharsets.US_ASCII);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }
}

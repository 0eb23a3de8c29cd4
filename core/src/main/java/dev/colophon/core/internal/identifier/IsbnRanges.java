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
    String prefix = hasPrefix ? isbn.substring(0, PREFIX_LENGTH) : BOOKLAND;
    String body = hasPrefix ? isbn.substring(PREFIX_LENGTH) : isbn;
    for (int length = 1; length <= LONGEST_GROUP; length++) {
      String ranges = Holder.GROUPS.get(prefix + "-" + body.substring(0, length));
      if (ranges != null) {
        int registrantEnd = length + registrantLength(ranges, body.substring(length, BODY_LENGTH));
        return registrantEnd == length
            ? isbn
            : (hasPrefix ? prefix + "-" : "") + hyphenate(body, length, registrantEnd);
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
  private static int registrantLength(String ranges, String digits) {
    for (String range : ranges.split(" ", -1)) {
      int hyphen = range.indexOf('-');
      int length = hyphen < 0 ? range.length() : hyphen;
      String registrant = digits.substring(0, Math.min(length, digits.length()));
      if (range.substring(0, length).compareTo(registrant) <= 0
          && range.substring(hyphen + 1).compareTo(registrant) >= 0) {
        return length;
      }
    }
    return NONE;
  }

  /** Loads the ranges when they are needed. */
  private static final class Holder {
    static final Map<String, String> GROUPS = load();

    private static Map<String, String> load() {
      Map<String, String> groups = new HashMap<>();
      String lines = text();
      for (int start = 0; start < lines.length(); start = lines.indexOf('\n', start) + 1) {
        int nameEnd = lines.indexOf(' ', start);
        groups.put(
            lines.substring(start, nameEnd),
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

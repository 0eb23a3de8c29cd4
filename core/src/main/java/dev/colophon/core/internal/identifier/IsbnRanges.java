package dev.colophon.core.internal.identifier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The ranges of registrants of the International ISBN Agency, which tell where the hyphens of an
 * ISBN stand. They are read once, at the first use.
 */
public final class IsbnRanges {

  private static final String RESOURCE = "isbn-ranges.txt";
  private static final String COMMENT = "#";
  private static final String BOOKLAND = "978";
  private static final int PREFIX_LENGTH = 3;

  /** The number of digits between prefix and check digit. */
  private static final int BODY_LENGTH = 9;

  /** What the key of an ISBN with the prefix 979 is greater by. */
  private static final int SECOND_PREFIX = 1_000_000_000;

  private final int[] lows;
  private final List<Range> ranges;

  private IsbnRanges(List<Range> ranges) {
    this.ranges = ranges;
    lows = ranges.stream().mapToInt(Range::low).toArray();
  }

  /**
   * Returns an ISBN with hyphens between its elements.
   *
   * @param isbn a valid ISBN of 10 or 13 characters
   * @return the same ISBN without hyphens if its group or the range of its registrant is not known
   */
  public static String hyphenate(String isbn) {
    return Holder.RANGES.hyphenated(isbn);
  }

  private String hyphenated(String isbn) {
    boolean hasPrefix = isbn.length() > 10;
    String prefix = hasPrefix ? isbn.substring(0, PREFIX_LENGTH) : BOOKLAND;
    String body = hasPrefix ? isbn.substring(PREFIX_LENGTH) : isbn;
    int key = key(prefix, body.substring(0, BODY_LENGTH));
    int found = Arrays.binarySearch(lows, key);
    int index = found >= 0 ? found : -found - 2;
    if (index < 0 || ranges.get(index).high() < key) {
      return isbn;
    }
    return (hasPrefix ? prefix + '-' : "") + ranges.get(index).hyphenate(body);
  }

  private static int key(String prefix, String body) {
    return Integer.parseInt(body) + (prefix.equals(BOOKLAND) ? 0 : SECOND_PREFIX);
  }

  /** The ISBNs whose keys lie between two, both inclusive, with the lengths of their elements. */
  private record Range(int low, int high, int groupLength, int registrantLength) {

    /** Reads one range of a group, such as {@code 00-19} or {@code 047}. */
    static Range of(String prefix, String group, String text) {
      int hyphen = text.indexOf('-');
      String first = hyphen < 0 ? text : text.substring(0, hyphen);
      String last = text.substring(hyphen + 1);
      String fill = "9".repeat(BODY_LENGTH - group.length() - last.length());
      return new Range(
          key(prefix, group + first + fill.replace('9', '0')),
          key(prefix, group + last + fill),
          group.length(),
          first.length());
    }

    String hyphenate(String body) {
      int registrantEnd = groupLength + registrantLength;
      return String.join(
          "-",
          body.substring(0, groupLength),
          body.substring(groupLength, registrantEnd),
          body.substring(registrantEnd, BODY_LENGTH),
          body.substring(BODY_LENGTH));
    }
  }

  /** Loads the ranges when they are needed. */
  private static final class Holder {

    static final IsbnRanges RANGES = load();

    private static IsbnRanges load() {
      try (InputStream in = IsbnRanges.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static IsbnRanges read(BufferedReader lines) {
      List<Range> ranges = new ArrayList<>();
      lines
          .lines()
          .filter(line -> !line.startsWith(COMMENT))
          .forEach(line -> addGroup(line.split(" "), ranges));
      return new IsbnRanges(List.copyOf(ranges));
    }

    private static void addGroup(String[] fields, List<Range> ranges) {
      String prefix = fields[0].substring(0, PREFIX_LENGTH);
      String group = fields[0].substring(PREFIX_LENGTH + 1);
      for (int i = 1; i < fields.length; i++) {
        ranges.add(Range.of(prefix, group, fields[i]));
      }
    }
  }
}

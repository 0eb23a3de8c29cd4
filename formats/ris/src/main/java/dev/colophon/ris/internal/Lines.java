package dev.colophon.ris.internal;

import dev.colophon.ris.RisProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lines of a record that is written. */
final class Lines {
  private static final String LINE_END = "\r\n";
  private static final String CONTINUATION = LINE_END + "      ";

  /** Tags of the form of 2001 in place of those of 2011. */
  private static final Map<String, String> OLD_TAGS =
      Map.of("TI", "T1", "AU", "A1", "DA", "Y1", "AB", "N2");

  private static final Set<String> PERIODICALS = Set.of("JOUR", "MGZN", "NEWS");

  private final RisProfile profile;
  private final List<Field> fields = new ArrayList<>();

  Lines(RisProfile profile) {
    this.profile = profile;
  }

  List<Field> fields() {
    return fields;
  }

  /** Adds a line, unless nothing is left of the value. */
  void add(int tag, String value) {
    String line = oneLine(value);
    if (!line.isEmpty()) {
      fields.add(new Field(tag, line));
    }
  }

  /** Adds paragraphs as one value. */
  void addParagraphs(int tag, List<String> paragraphs) {
    List<String> lines =
        paragraphs.stream().map(Lines::oneLine).filter(line -> !line.isEmpty()).toList();
    boolean separate = profile == RisProfile.ENDNOTE || profile == RisProfile.ZOTERO;
    String value = String.join(separate ? "\n\n" : " ", lines);
    if (!value.isEmpty()) {
      fields.add(new Field(tag, value));
    }
  }

  /** Appends the record with its end. */
  void appendTo(StringBuilder text, Optional<String> carrier) {
    for (Field field : fields) {
      append(text, tagName(field), field.value());
    }
    carrier.ifPresent(value -> append(text, "U5", value));
    text.append("ER  - ").append(LINE_END);
  }

  private String tagName(Field field) {
    String name = field.tagName();
    if (profile != RisProfile.REFWORKS) {
      return name;
    }
    String type = fields.get(0).value();
    return switch (name) {
      case "T2" -> PERIODICALS.contains(type) ? "JF" : name;
      case "A2" -> type.equals("BOOK") ? "A3" : name;
      case "A3" -> type.equals("BOOK") ? "A2" : name;
      default -> OLD_TAGS.getOrDefault(name, name);
    };
  }

  private static void append(StringBuilder text, String tag, String value) {
    text.append(tag).append("  - ");
    int start = 0;
    for (int end = value.indexOf("\n\n"); end >= 0; end = value.indexOf("\n\n", start)) {
      text.append(value, start, end).append(LINE_END).append(CONTINUATION);
      start = end + 2;
    }
    text.append(value, start, value.length()).append(LINE_END);
  }

  /** Returns the value without line breaks and control characters, and without blanks around it. */
  static String oneLine(String value) {
    int length = value.length();
    for (int i = 0; i < length; i++) {
      if (isUnsafe(value.charAt(i))) {
        return cleaned(value);
      }
    }
    boolean trimmed = length > 0 && value.charAt(0) > ' ' && value.charAt(length - 1) > ' ';
    return trimmed || length == 0 ? value : trim(value);
  }

  private static String cleaned(String value) {
    StringBuilder line = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean lineFeedOfPair = c == '\n' && i > 0 && value.charAt(i - 1) == '\r';
      if (!lineFeedOfPair) {
        line.append(isUnsafe(c) ? ' ' : c);
      }
    }
    return trim(line.toString());
  }

  private static String trim(String value) {
    int from = 0;
    int to = value.length();
    while (from < to && value.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && value.charAt(to - 1) <= ' ') {
      to--;
    }
    return value.substring(from, to);
  }

  private static boolean isUnsafe(char c) {
    return c < ' ' || (c >= '\u007F' && c <= '\u009F') || c == '\u2028' || c == '\u2029';
  }
}

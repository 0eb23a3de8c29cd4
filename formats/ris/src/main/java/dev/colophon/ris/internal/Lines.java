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

  private static final Map<String, String> ZOTERO_CODES = Map.of("UNPB", "UNPD", "GRANT", "GRNT");

  private static final Set<String> PERIODICALS = Set.of("JOUR", "MGZN", "NEWS");

  private final RisProfile profile;
  private final List<Field> fields = new ArrayList<>();

  Lines(RisProfile profile) {
    this.profile = profile;
  }

  List<Field> fields() {
    return fields;
  }

  /** Tells whether the same fields are in the same order. */
  boolean hasSameFields(Lines other) {
    if (fields.size() != other.fields.size()) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!fields.get(i).sameAs(other.fields.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Adds a line, unless nothing is left of the value. */
  void add(int tag, String value) {
    String line = oneLine(value);
    if (!line.isEmpty()) {
      add(new Field(tag, line));
    }
  }

  void add(Field field) {
    String value = field.is(Tag.TY) ? codeOfProfile(field.value()) : field.value();
    fields.add(new Field(tagOfProfile(field.tag()), value));
  }

  /** Puts a line in the place of all others with its tag. */
  void replace(int tag, String value) {
    for (int i = fields.size() - 1; i >= 0; i--) {
      if (fields.get(i).is(tag)) {
        fields.remove(i);
      }
    }
    add(tag, value);
  }

  /** Adds paragraphs as one value. */
  void addParagraphs(int tag, List<String> paragraphs) {
    boolean separate = profile == RisProfile.ENDNOTE || profile == RisProfile.ZOTERO;
    StringBuilder value = new StringBuilder();
    for (String paragraph : paragraphs) {
      String line = oneLine(paragraph);
      boolean another = value.length() > 0 && !line.isEmpty();
      value.append(another ? separate ? "\n\n" : " " : "").append(line);
    }
    if (value.length() > 0) {
      add(new Field(tag, value.toString()));
    }
  }

  /** Appends the record with its end. */
  void appendTo(StringBuilder text, Optional<String> carrier) {
    for (Field field : fields) {
      append(text, field.tagName(), field.value());
    }
    if (carrier.isPresent()) {
      append(text, "U5", carrier.get());
    }
    text.append("ER  - ").append(LINE_END);
  }

  /** Zotero takes a code that it does not know for an article, and has its own for two of them. */
  private String codeOfProfile(String code) {
    return profile == RisProfile.ZOTERO ? ZOTERO_CODES.getOrDefault(code, code) : code;
  }

  private int tagOfProfile(int tag) {
    if (profile != RisProfile.REFWORKS || fields.isEmpty()) {
      return tag;
    }
    String type = fields.get(0).value();
    String name = Tag.name(tag);
    return switch (name) {
      case "T2" -> PERIODICALS.contains(type) ? Tag.of("JF") : tag;
      case "A2" -> type.equals("BOOK") ? Tag.of("A3") : tag;
      case "A3" -> type.equals("BOOK") ? Tag.of("A2") : tag;
      default -> Tag.of(OLD_TAGS.getOrDefault(name, name));
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

package dev.colophon.ris.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The field-tagged form of Web of Science, which is no RIS but comes in files of that name: two
 * characters and a blank, lines that go on are indented by three blanks.
 *
 * <p>Source: Clarivate, "Web of Science Core Collection Field Tags".
 */
final class WebOfScience {
  private static final Map<String, String> TYPES =
      Map.of("J", "JOUR", "B", "BOOK", "S", "SER", "P", "PAT");

  private WebOfScience() {}

  /** What a tag is in RIS, {@link Tag#NONE} if RIS has none, and the form of its value. */
  private record WosTag(int ris, String form) {
    private static final WosTag UNKNOWN = new WosTag(Tag.NONE, "");
  }

  static boolean isStart(char[] text, int start, int end) {
    return end - start >= 4
        && text[start] == 'P'
        && text[start + 1] == 'T'
        && text[start + 2] == ' '
        && TYPES.containsKey(new String(text, start + 3, end - start - 3).strip());
  }

  /** Returns the tag of a line, {@link Tag#NONE} if it goes on with the line before. */
  static int tag(char[] text, int start, int end) {
    boolean tagged =
        end - start >= 2
            && text[start] >= 'A'
            && text[start] <= 'Z'
            && !(text[start + 1] >= 'a' && text[start + 1] <= 'z')
            && (end - start == 2 || text[start + 2] == ' ');
    return tagged ? Tag.of(text[start], text[start + 1]) : Tag.NONE;
  }

  /** Returns the fields in RIS; what RIS has no tag for goes into {@code rest}. */
  static List<Field> translate(List<Field> fields, List<Field> rest) {
    List<Field> translated = new ArrayList<>(fields.size());
    boolean fullNames = fields.stream().anyMatch(field -> field.tagName().equals("AF"));
    for (Field field : fields) {
      WosTag tag = Tags.BY_TAG.getOrDefault(field.tag(), WosTag.UNKNOWN);
      if (field.tagName().equals("PT")) {
        translated.add(field.as(Tag.TY, TYPES.getOrDefault(field.value(), "GEN")));
      } else if (tag.ris() == Tag.NONE || (fullNames && field.is(Tag.AU))) {
        add(rest, field, field.tag(), tag.form());
      } else {
        add(translated, field, tag.ris(), tag.form());
      }
    }
    return translated;
  }

  private static void add(List<Field> added, Field field, int tag, String form) {
    String joined = field.value().replace('\n', ' ');
    switch (form) {
      case "lines" -> split(added, field, tag, field.value(), "\n");
      case "list" -> split(added, field, tag, joined, ";");
      case "pmid" -> added.add(field.as(tag, joined + "[pmid]"));
      default -> added.add(field.as(tag, joined));
    }
  }

  private static void split(
      List<Field> translated, Field field, int tag, String text, String separator) {
    for (String piece : text.split(separator, -1)) {
      translated.add(field.as(tag, piece.strip()));
    }
  }

  /** The table, which is read when a record of this form is met. */
  private static final class Tags {
    private static final Map<Integer, WosTag> BY_TAG = tags();

    private static Map<Integer, WosTag> tags() {
      Map<Integer, WosTag> tags = new HashMap<>();
      for (String line : Resource.lines("wos.txt")) {
        List<String> parts = Resource.split(line, ' ');
        String form = parts.size() > 2 ? parts.get(2) : "";
        tags.put(Tag.of(parts.get(0)), new WosTag(Tag.of(parts.get(1)), form));
      }
      return tags;
    }
  }
}

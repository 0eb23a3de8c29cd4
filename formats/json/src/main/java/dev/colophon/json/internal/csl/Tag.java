package dev.colophon.json.internal.csl;

import dev.colophon.model.Mark;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tag in a text; its mark counts only if it has a partner. */
final class Tag {
  private static final int MAX_LENGTH = 200;
  private static final Map<String, Mark> ELEMENTS =
      Map.ofEntries(
          Map.entry("i", Mark.ITALIC),
          Map.entry("em", Mark.ITALIC),
          Map.entry("italic", Mark.ITALIC),
          Map.entry("b", Mark.BOLD),
          Map.entry("strong", Mark.BOLD),
          Map.entry("bold", Mark.BOLD),
          Map.entry("sc", Mark.SMALL_CAPS),
          Map.entry("scp", Mark.SMALL_CAPS),
          Map.entry("sup", Mark.SUPERSCRIPT),
          Map.entry("sub", Mark.SUBSCRIPT));
  private static final Map<String, Mark> SPANS =
      Map.of(
          "style=font-variant:small-caps", Mark.SMALL_CAPS,
          "style=font-style:italic", Mark.ITALIC,
          "style=font-weight:bold", Mark.BOLD,
          "class=nocase", Mark.NO_CASE);
  private static final Map<Mark, String> OPENING =
      new EnumMap<>(
          Map.of(
              Mark.ITALIC, "<i>",
              Mark.BOLD, "<b>",
              Mark.SMALL_CAPS, "<span style=\"font-variant:small-caps;\">",
              Mark.SUPERSCRIPT, "<sup>",
              Mark.SUBSCRIPT, "<sub>",
              Mark.NO_CASE, "<span class=\"nocase\">"));

  private final int start;
  private final int end;
  private final String name;
  private final boolean opening;
  private final @Nullable Mark meaning;
  private @Nullable Mark mark;

  private Tag(int start, int end, String name, boolean opening, @Nullable Mark meaning) {
    this.start = start;
    this.end = end;
    this.name = name;
    this.opening = opening;
    this.meaning = meaning;
  }

  /** Returns the tag at a {@code <}, or null if there is none of a known name. */
  static @Nullable Tag at(String text, int start) {
    int close = closingBracket(text, start);
    if (close < 0) {
      return null;
    }
    boolean opening = text.charAt(start + 1) != '/';
    String inside = text.substring(start + (opening ? 1 : 2), close).toLowerCase(Locale.ROOT);
    int nameEnd = nameEnd(inside);
    String name = inside.substring(0, nameEnd);
    String attributes = inside.substring(nameEnd);
    name = name.startsWith("jats:") ? name.substring("jats:".length()) : name;
    if (name.equals("span")) {
      return new Tag(start, close + 1, name, opening, SPANS.get(condensed(attributes)));
    }
    Mark meaning = ELEMENTS.get(name);
    return meaning == null || !attributes.isBlank()
        ? null
        : new Tag(start, close + 1, name, opening, meaning);
  }

  private static int closingBracket(String text, int start) {
    int limit = Math.min(text.length(), start + MAX_LENGTH);
    for (int i = start + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i > start + 1 ? i : -1;
      }
      if (c == '<') {
        return -1;
      }
    }
    return -1;
  }

  private static int nameEnd(String inside) {
    int end = 0;
    while (end < inside.length() && !isSpace(inside.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String condensed(String attributes) {
    StringBuilder condensed = new StringBuilder(attributes.length());
    for (int i = 0; i < attributes.length(); i++) {
      char c = attributes.charAt(i);
      if (!isSpace(c) && c != '"' && c != '\'' && c != ';') {
        condensed.append(c);
      }
    }
    return condensed.toString();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  static String opening(Mark mark) {
    return OPENING.getOrDefault(mark, "");
  }

  static String closing(Mark mark) {
    String opening = opening(mark);
    return opening.startsWith("<span") ? "</span>" : "</" + opening.substring(1);
  }

  /** Makes this closing tag and its opening one count. */
  void pairWith(Tag partner) {
    mark = partner.meaning;
    partner.mark = partner.meaning;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  String name() {
    return name;
  }

  boolean isOpening() {
    return opening;
  }

  @Nullable Mark mark() {
    return mark;
  }
}

package dev.colophon.ris.internal;

import dev.colophon.model.Mark;
import dev.colophon.model.RichText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * HTML and JATS in values: the elements of a short list become marks or paragraphs or go, entities
 * become characters; whatever else has angle brackets or an ampersand stays as it is.
 */
final class Markup {
  private static final Map<String, Set<Mark>> MARKS =
      Map.ofEntries(
          Map.entry("i", Set.of(Mark.ITALIC)),
          Map.entry("em", Set.of(Mark.ITALIC)),
          Map.entry("italic", Set.of(Mark.ITALIC)),
          Map.entry("b", Set.of(Mark.BOLD)),
          Map.entry("strong", Set.of(Mark.BOLD)),
          Map.entry("bold", Set.of(Mark.BOLD)),
          Map.entry("sup", Set.of(Mark.SUPERSCRIPT)),
          Map.entry("sub", Set.of(Mark.SUBSCRIPT)),
          Map.entry("sc", Set.of(Mark.SMALL_CAPS)),
          Map.entry("scp", Set.of(Mark.SMALL_CAPS)));
  private static final Set<String> BLOCKS =
      Set.of(
          "p", "br", "div", "sec", "title", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> PLAIN =
      Set.of("span", "font", "u", "abstract", "a", "html", "body");
  private static final Map<String, String> ENTITIES =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ndash", "–"),
          Map.entry("mdash", "—"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("hellip", "…"),
          Map.entry("middot", "·"),
          Map.entry("deg", "°"),
          Map.entry("plusmn", "±"),
          Map.entry("times", "×"),
          Map.entry("micro", "µ"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("mu", "μ"));
  private static final int MAX_ENTITY_LENGTH = 10;
  private static final int MAX_TAG_LENGTH = 200;
  private static final int MAX_OPEN = 50;

  private final String text;
  private final List<RichText> paragraphs = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private RichText.Builder paragraph = RichText.builder();
  private Set<Mark> marks = Set.of();
  private boolean hasText;
  private boolean spaceWaits;
  private Set<Mark> spaceMarks = Set.of();

  private Markup(String text) {
    this.text = text;
  }

  /** Returns the text of one line; paragraphs are joined with a blank. */
  static RichText read(String text) {
    if (!mayHaveMarkup(text)) {
      return RichText.of(text);
    }
    List<RichText> paragraphs = paragraphs(text);
    RichText.Builder joined = RichText.builder();
    for (int i = 0; i < paragraphs.size(); i++) {
      joined.append(i == 0 ? "" : " ").append(paragraphs.get(i));
    }
    return joined.build();
  }

  /** Returns the paragraphs that are not blank. */
  static List<RichText> paragraphs(String text) {
    return mayHaveMarkup(text) ? new Markup(text).parse() : List.of(RichText.of(text));
  }

  private static boolean mayHaveMarkup(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
  }

  private List<RichText> parse() {
    int at = 0;
    int plain = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '<' ? tagEnd(at) : c == '&' ? entityEnd(at) : -1;
      if (end < 0) {
        at++;
        continue;
      }
      append(text.substring(plain, at));
      if (c == '<') {
        tag(text.substring(at + 1, end - 1));
      } else {
        append(entity(text.substring(at + 1, end - 1)));
      }
      at = end;
      plain = end;
    }
    append(text.substring(plain));
    endParagraph();
    return paragraphs;
  }

  /** Appends text; blanks at the edges of a paragraph are left out. */
  private void append(String part) {
    int from = 0;
    while (!hasText && from < part.length() && part.charAt(from) == ' ') {
      from++;
    }
    int to = part.length();
    while (to > from && part.charAt(to - 1) == ' ') {
      to--;
    }
    if (to == from) {
      waitWithSpace(hasText && !part.isEmpty());
      return;
    }
    paragraph.append(spaceWaits ? " " : "", spaceMarks).append(part.substring(from, to), marks);
    hasText = true;
    spaceWaits = false;
    waitWithSpace(to < part.length());
  }

  /** A blank is written when more text follows, with the marks that it has where it stands. */
  private void waitWithSpace(boolean space) {
    if (space && !spaceWaits) {
      spaceWaits = true;
      spaceMarks = marks;
    }
  }

  private void endParagraph() {
    if (hasText) {
      paragraphs.add(paragraph.build());
    }
    paragraph = RichText.builder();
    hasText = false;
    spaceWaits = false;
  }

  /** Returns the place after a tag that is known, -1 if there is none here. */
  private int tagEnd(int at) {
    int end = near('>', at, MAX_TAG_LENGTH);
    boolean known = end > 0 && isKnown(name(text.substring(at + 1, end)));
    return known ? end + 1 : -1;
  }

  /**
   * The next place of a character, -1 if it is not near; so that a text without it is not searched
   * again and again.
   */
  private int near(char wanted, int from, int max) {
    int last = Math.min(text.length(), from + max);
    for (int i = from; i < last; i++) {
      if (text.charAt(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isKnown(String name) {
    return MARKS.containsKey(name) || BLOCKS.contains(name) || PLAIN.contains(name);
  }

  /** Returns the name of an element without the prefix of JATS. */
  private static String name(String tag) {
    int start = tag.startsWith("/") ? 1 : 0;
    int end = start;
    while (end < tag.length() && tag.charAt(end) != ' ' && tag.charAt(end) != '/') {
      end++;
    }
    String name = tag.substring(start, end).toLowerCase(Locale.ROOT);
    return name.substring(name.indexOf(':') + 1);
  }

  private void tag(String tag) {
    String name = name(tag);
    if (BLOCKS.contains(name)) {
      endParagraph();
    } else if (MARKS.containsKey(name)) {
      if (!tag.startsWith("/")) {
        if (open.size() < MAX_OPEN) {
          open.push(name);
        }
      } else {
        open.remove(name);
      }
      marks = openMarks();
    }
  }

  private Set<Mark> openMarks() {
    Set<Mark> all = EnumSet.noneOf(Mark.class);
    open.forEach(name -> all.addAll(MARKS.getOrDefault(name, Set.of())));
    return Set.copyOf(all);
  }

  private int entityEnd(int at) {
    int end = near(';', at, MAX_ENTITY_LENGTH);
    return end > at + 1 && !entity(text.substring(at + 1, end)).isEmpty() ? end + 1 : -1;
  }

  /** Returns the characters of an entity, empty if it is not known. */
  private static String entity(String name) {
    return name.charAt(0) == '#' ? numbered(name) : ENTITIES.getOrDefault(name, "");
  }

  private static String numbered(String name) {
    boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    try {
      int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
      boolean character =
          code >= ' ' && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
      return character ? Character.toString(code) : "";
    } catch (NumberFormatException e) {
      return "";
    }
  }
}

package dev.colophon.json.internal.csl;

import dev.colophon.json.internal.JsonInput;
import dev.colophon.model.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of several paragraphs: abstracts and notes. A blank line stands between two paragraphs. */
final class Abstracts {
  static final String SEPARATOR = "\n\n";

  private Abstracts() {}

  /** Reads a text; one in HTML or JATS, as Crossref gives it, loses the tags of its blocks. */
  static List<RichText> read(JsonInput input, String text) {
    if (text.indexOf('<') >= 0 && Tags.BLOCKS.matcher(text).find()) {
      input.note("markup", "HTML or JATS; the paragraphs are written back as plain text");
      return blocks(text);
    }
    List<RichText> paragraphs = new ArrayList<>();
    for (String paragraph : Separated.split(text, SEPARATOR)) {
      paragraphs.add(Codec.readMarkup(input, paragraph));
    }
    return paragraphs;
  }

  private static List<RichText> blocks(String text) {
    List<RichText> paragraphs = new ArrayList<>();
    for (String block : Tags.BLOCKS.split(text, -1)) {
      String line =
          Tags.BREAKS.matcher(Entities.decode(withoutForeign(block))).replaceAll(" ").strip();
      if (!line.isEmpty()) {
        paragraphs.add(Markup.read(line));
      }
    }
    return paragraphs;
  }

  /** Leaves out the tags of links, references and formulas, and keeps the text in them. */
  private static String withoutForeign(String block) {
    return Tags.ELEMENT
        .matcher(block)
        .replaceAll(
            tag -> Tag.at(block, tag.start()) == null ? "" : Matcher.quoteReplacement(tag.group()));
  }

  /** Compiled when a text has tags. */
  private static final class Tags {
    static final Pattern BLOCKS =
        Pattern.compile(
            "(?i)</?(?:jats:)?(?:p|br|title|sec|div|abstract|list|list-item|label|ul|ol|li)(?:\\s[^<>]*)?/?>");
    static final Pattern ELEMENT = Pattern.compile("</?[a-zA-Z][\\w:.-]*(?:\\s[^<>]*)?/?>");
    static final Pattern BREAKS = Pattern.compile("\\s*\\n\\s*");
  }
}

package dev.colophon.csl.internal;

import dev.colophon.csl.internal.Tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown: asterisks for italics and bold, HTML for what Markdown has no sign for.
 *
 * <p>Source: CommonMark 0.31.2, sections 2.4 "Backslash escapes" and 6.2 "Emphasis".
 */
final class MarkdownWriter implements OutputWriter {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>&~]");
  private static final Pattern SPECIAL_AT_START = Pattern.compile("^(\\d{1,9})([.)])|^([#+=-])");

  private final boolean links;

  MarkdownWriter(boolean links) {
    this.links = links;
  }

  @Override
  public String write(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    Tags tags = new Tags(out);
    List<Piece> parts = Whitespace.outsideOfEmphasis(pieces);
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Piece.Text text) {
        tags.set(tags(text, isFlanked(parts, i)));
        out.append(escape(text.text()));
      } else {
        tags.set(List.of());
        out.append(separator(parts.get(i), out));
      }
    }
    tags.set(List.of());
    return escapeStart(out.toString().strip());
  }

  private List<Tag> tags(Piece.Text text, boolean flanked) {
    List<Tag> tags = new ArrayList<>();
    text.emphasis().forEach(emphasis -> tags.add(tag(emphasis, flanked)));
    if (links) {
      text.link().ifPresent(link -> tags.add(new Tag("[", "](<" + address(link) + ">)")));
    }
    return tags;
  }

  private static Tag tag(Emphasis emphasis, boolean flanked) {
    return switch (emphasis) {
      case ITALIC -> flanked ? new Tag("*", "*") : HtmlWriter.tag(emphasis);
      case BOLD -> flanked ? new Tag("**", "**") : HtmlWriter.tag(emphasis);
      case MATH -> new Tag("$", "$");
      default -> HtmlWriter.tag(emphasis);
    };
  }

  /** Tells whether asterisks around this text would start and end emphasis. */
  private static boolean isFlanked(List<Piece> parts, int index) {
    String text = ((Piece.Text) parts.get(index)).text();
    if (text.isEmpty()) {
      return true;
    }
    return isFlanked(text.charAt(0), neighbour(parts, index - 1, true))
        && isFlanked(text.charAt(text.length() - 1), neighbour(parts, index + 1, false));
  }

  private static boolean isFlanked(char inside, char outside) {
    return Character.isLetterOrDigit(inside) || !Character.isLetterOrDigit(outside);
  }

  private static char neighbour(List<Piece> parts, int index, boolean before) {
    boolean present = index >= 0 && index < parts.size();
    if (!present || !(parts.get(index) instanceof Piece.Text text) || text.text().isEmpty()) {
      return ' ';
    }
    return text.text().charAt(before ? text.text().length() - 1 : 0);
  }

  private static String escape(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement("\\" + match.group()));
  }

  private static String escapeStart(String text) {
    return SPECIAL_AT_START
        .matcher(text)
        .replaceFirst(
            match ->
                Matcher.quoteReplacement(
                    match.group(3) == null
                        ? match.group(1) + "\\" + match.group(2)
                        : "\\" + match.group(3)));
  }

  private static String address(String link) {
    return link.replace("<", "%3C").replace(">", "%3E").replace("\n", "%0A");
  }

  private static String separator(Piece piece, StringBuilder out) {
    boolean newLine =
        piece instanceof Piece.Start start
            && (start.block() == Piece.Block.BLOCK || start.block() == Piece.Block.INDENT);
    boolean space = piece instanceof Piece.End end && end.block() == Piece.Block.LEFT_MARGIN;
    if (out.isEmpty()) {
      return "";
    }
    return newLine ? "<br />" : space ? " " : "";
  }

  @Override
  public String bibliography(List<String> entries) {
    return entries.isEmpty() ? "" : String.join("\n\n", entries) + "\n";
  }
}

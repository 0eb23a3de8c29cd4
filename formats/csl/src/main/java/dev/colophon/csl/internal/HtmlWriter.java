package dev.colophon.csl.internal;

import static java.util.Objects.requireNonNull;

import dev.colophon.csl.internal.Tags.Tag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** HTML fragments, with the class names and elements that CSL processors agree on. */
final class HtmlWriter implements OutputWriter {
  private static final Map<Emphasis, Tag> TAGS =
      new EnumMap<>(
          Map.of(
              Emphasis.ITALIC, new Tag("<i>", "</i>"),
              Emphasis.OBLIQUE, span("font-style:oblique;"),
              Emphasis.BOLD, new Tag("<b>", "</b>"),
              Emphasis.LIGHT, span("font-weight:lighter;"),
              Emphasis.SMALL_CAPS, span("font-variant:small-caps;"),
              Emphasis.UNDERLINE, span("text-decoration:underline;"),
              Emphasis.SUPERSCRIPT, new Tag("<sup>", "</sup>"),
              Emphasis.SUBSCRIPT, new Tag("<sub>", "</sub>"),
              Emphasis.MATH, new Tag("<span class=\"math\">\\(", "\\)</span>")));

  private static final Map<Piece.Block, String> CLASSES =
      new EnumMap<>(
          Map.of(
              Piece.Block.BLOCK, "csl-block",
              Piece.Block.LEFT_MARGIN, "csl-left-margin",
              Piece.Block.RIGHT_INLINE, "csl-right-inline",
              Piece.Block.INDENT, "csl-indent"));

  private final boolean links;

  HtmlWriter(boolean links) {
    this.links = links;
  }

  private static Tag span(String style) {
    return new Tag("<span style=\"" + style + "\">", "</span>");
  }

  /** Returns the tag for one emphasis. */
  static Tag tag(Emphasis emphasis) {
    return requireNonNull(TAGS.get(emphasis));
  }

  @Override
  public String write(List<Piece> pieces) {
    StringBuilder out = new StringBuilder();
    Tags tags = new Tags(out);
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text text) {
        tags.set(tags(text));
        out.append(escape(text.text()));
      } else {
        tags.set(List.of());
        out.append(div(piece));
      }
    }
    tags.set(List.of());
    return out.toString();
  }

  private List<Tag> tags(Piece.Text text) {
    List<Tag> tags = new ArrayList<>();
    if (links) {
      text.link().ifPresent(link -> tags.add(anchor(link)));
    }
    text.emphasis().forEach(emphasis -> tags.add(tag(emphasis)));
    return tags;
  }

  private static Tag anchor(String link) {
    return new Tag("<a href=\"" + escape(link) + "\">", "</a>");
  }

  private static String div(Piece piece) {
    return piece instanceof Piece.Start start
        ? "<div class=\"" + CLASSES.get(start.block()) + "\">"
        : "</div>";
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String bibliography(List<String> entries) {
    StringBuilder out = new StringBuilder("<div class=\"csl-bib-body\">\n");
    entries.forEach(
        entry -> out.append("  <div class=\"csl-entry\">").append(entry).append("</div>\n"));
    return out.append("</div>\n").toString();
  }
}

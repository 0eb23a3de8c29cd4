package dev.colophon.csl.internal;

import static java.util.Objects.requireNonNull;

import dev.colophon.csl.Emphasis;
import dev.colophon.csl.FormattedText;
import dev.colophon.csl.FormattedText.Block;
import dev.colophon.csl.FormattedText.Display;
import dev.colophon.csl.FormattedText.Run;
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

  private static final Map<Display, String> CLASSES =
      new EnumMap<>(
          Map.of(
              Display.BLOCK, "csl-block",
              Display.LEFT_MARGIN, "csl-left-margin",
              Display.RIGHT_INLINE, "csl-right-inline",
              Display.INDENT, "csl-indent"));

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
  public String write(FormattedText text) {
    StringBuilder out = new StringBuilder();
    for (Block block : text.blocks()) {
      block.display().ifPresent(display -> out.append(div(display)));
      runs(block.runs(), out);
      out.append(block.display().isPresent() ? "</div>" : "");
    }
    return out.toString();
  }

  private static String div(Display display) {
    return "<div class=\"" + CLASSES.get(display) + "\">";
  }

  private void runs(List<Run> runs, StringBuilder out) {
    Tags tags = new Tags(out);
    for (Run run : runs) {
      tags.set(tags(run));
      out.append(escape(run.text()));
    }
    tags.set(List.of());
  }

  private List<Tag> tags(Run run) {
    List<Tag> tags = new ArrayList<>();
    if (links) {
      run.link().ifPresent(link -> tags.add(anchor(link)));
    }
    run.emphasis().forEach(emphasis -> tags.add(tag(emphasis)));
    return tags;
  }

  private static Tag anchor(String link) {
    return new Tag("<a href=\"" + escape(link) + "\">", "</a>");
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

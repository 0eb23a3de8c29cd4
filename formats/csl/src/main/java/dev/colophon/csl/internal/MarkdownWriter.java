package dev.colophon.csl.internal;

import dev.colophon.csl.Emphasis;
import dev.colophon.csl.FormattedText;
import dev.colophon.csl.FormattedText.Block;
import dev.colophon.csl.FormattedText.Run;
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
  public String write(FormattedText text) {
    StringBuilder out = new StringBuilder();
    List<Block> blocks = text.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!out.isEmpty()) {
        String separator = Writers.separator(blocks.get(i - 1), blocks.get(i));
        out.append(separator.startsWith("\n") ? "<br />" : separator);
      }
      runs(Whitespace.outsideOfEmphasis(blocks.get(i).runs()), out);
    }
    return escapeStart(out.toString().strip());
  }

  private void runs(List<Run> runs, StringBuilder out) {
    Tags tags = new Tags(out);
    for (int i = 0; i < runs.size(); i++) {
      tags.set(tags(runs.get(i), isFlanked(runs, i)));
      out.append(escape(runs.get(i).text()));
    }
    tags.set(List.of());
  }

  private List<Tag> tags(Run run, boolean flanked) {
    List<Tag> tags = new ArrayList<>();
    run.emphasis().forEach(emphasis -> tags.add(tag(emphasis, flanked)));
    if (links) {
      run.link().ifPresent(link -> tags.add(new Tag("[", "](<" + address(link) + ">)")));
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
  private static boolean isFlanked(List<Run> runs, int index) {
    String text = runs.get(index).text();
    if (text.isEmpty()) {
      return true;
    }
    return isFlanked(text.charAt(0), neighbour(runs, index - 1, true))
        && isFlanked(text.charAt(text.length() - 1), neighbour(runs, index + 1, false));
  }

  private static boolean isFlanked(char inside, char outside) {
    return Character.isLetterOrDigit(inside) || !Character.isLetterOrDigit(outside);
  }

  private static char neighbour(List<Run> runs, int index, boolean before) {
    String text = index >= 0 && index < runs.size() ? runs.get(index).text() : "";
    return text.isEmpty() ? ' ' : text.charAt(before ? text.length() - 1 : 0);
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

  @Override
  public String bibliography(List<String> entries) {
    return entries.isEmpty() ? "" : String.join("\n\n", entries) + "\n";
  }
}

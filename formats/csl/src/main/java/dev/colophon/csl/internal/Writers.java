package dev.colophon.csl.internal;

import dev.colophon.csl.CitationFormat;
import dev.colophon.csl.FormattedText.Block;
import dev.colophon.csl.FormattedText.Display;
import java.util.Optional;

/** The writers of the output formats. */
public final class Writers {
  private static final String INDENTATION = "    ";

  private Writers() {}

  /** Returns the writer of a format; {@code links} whether addresses become links. */
  public static OutputWriter of(CitationFormat format, boolean links) {
    return switch (format) {
      case TEXT -> new TextWriter();
      case HTML -> new HtmlWriter(links);
      case MARKDOWN -> new MarkdownWriter(links);
    };
  }

  /** Returns what stands between two blocks in text. */
  public static String separator(Block before, Block after) {
    Optional<Display> display = after.display();
    if (display.equals(Optional.of(Display.INDENT))) {
      return "\n" + INDENTATION;
    }
    if (display.equals(Optional.of(Display.BLOCK))) {
      return "\n";
    }
    boolean margin = before.display().equals(Optional.of(Display.LEFT_MARGIN));
    return margin && !endsWithSpace(before) && !startsWithPoint(after) ? " " : "";
  }

  private static boolean startsWithPoint(Block block) {
    String first = block.runs().isEmpty() ? "" : block.runs().get(0).text();
    return !first.isEmpty() && ".,;:".indexOf(first.charAt(0)) >= 0;
  }

  private static boolean endsWithSpace(Block block) {
    if (block.runs().isEmpty()) {
      return true;
    }
    String last = block.runs().get(block.runs().size() - 1).text();
    return !last.isEmpty() && Character.isWhitespace(last.charAt(last.length() - 1));
  }
}

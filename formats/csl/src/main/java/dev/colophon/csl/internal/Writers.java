package dev.colophon.csl.internal;

import dev.colophon.csl.CitationFormat;

/** The writers of the output formats. */
public final class Writers {
  private Writers() {}

  /** Returns the writer of a format; {@code links} whether addresses become links. */
  public static OutputWriter of(CitationFormat format, boolean links) {
    return switch (format) {
      case TEXT -> new TextWriter();
      case HTML -> new HtmlWriter(links);
      case MARKDOWN -> new MarkdownWriter(links);
    };
  }
}

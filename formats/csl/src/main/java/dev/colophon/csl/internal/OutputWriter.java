package dev.colophon.csl.internal;

import dev.colophon.csl.FormattedText;
import java.util.List;

/** Writes a citation or an entry in one output format. Safe for use by several threads. */
public interface OutputWriter {
  /** Returns the text of a citation or entry. */
  String write(FormattedText text);

  /** Returns the text of a bibliography with these entries, each as {@link #write} returned it. */
  String bibliography(List<String> entries);
}

package dev.colophon.csl.internal;

import dev.colophon.csl.FormattedText;
import dev.colophon.csl.FormattedText.Block;
import java.util.List;

/** Plain text: no emphasis, a block begins on a line of its own. */
final class TextWriter implements OutputWriter {
  @Override
  public String write(FormattedText text) {
    StringBuilder out = new StringBuilder();
    List<Block> blocks = text.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!out.isEmpty()) {
        out.append(Writers.separator(blocks.get(i - 1), blocks.get(i)));
      }
      blocks.get(i).runs().forEach(run -> out.append(run.text()));
    }
    return out.toString().strip();
  }

  @Override
  public String bibliography(List<String> entries) {
    StringBuilder out = new StringBuilder();
    entries.forEach(entry -> out.append(entry).append('\n'));
    return out.toString();
  }
}

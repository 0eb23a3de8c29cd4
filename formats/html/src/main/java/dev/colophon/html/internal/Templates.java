package dev.colophon.html.internal;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;

/** Runs templates. */
final class Templates {
  private Templates() {}

  /** HTML does not allow U+FFFF, which some parsers take for the end of the page. */
  static String render(Consumer<HtmlTemplateOutput> template) {
    StringOutput output = new StringOutput(4096);
    template.accept(new OwaspHtmlTemplateOutput(output));
    return output.toString().replace('\uFFFF', '\uFFFD').strip();
  }
}

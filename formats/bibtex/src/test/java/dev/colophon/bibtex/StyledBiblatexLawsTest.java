package dev.colophon.bibtex;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

/** The laws in a style that is set by the names of options. */
class StyledBiblatexLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    BiblatexFormat format = new BiblatexFormat();
    return new StyledFormat(
        format,
        options ->
            format.writer(
                options
                    .with("field-order", "biblatex")
                    .with("indent", "0")
                    .with("characters", "ascii")));
  }
}

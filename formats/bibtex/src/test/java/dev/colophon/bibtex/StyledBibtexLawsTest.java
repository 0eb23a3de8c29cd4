package dev.colophon.bibtex;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

/** The laws in the style that differs most from the default. */
class StyledBibtexLawsTest extends FormatLaws {
  private static final BibStyle STYLE =
      BibStyle.builder()
          .fieldOrder(FieldOrder.alphabetical())
          .indentWithTab()
          .aligned(true)
          .delimiters(BibStyle.Delimiters.QUOTES)
          .encoding(BibStyle.Encoding.ASCII)
          .trailingComma(true)
          .build();

  @Override
  protected PublicationFormat format() {
    BibtexFormat format = new BibtexFormat();
    return new StyledFormat(format, options -> format.writer(options).withStyle(STYLE));
  }
}

package dev.colophon.bibtex;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

/** The laws in the style that differs most from the default, with macros that values may meet. */
class StyledBibtexLawsTest extends FormatLaws {
  private static final BibMacros MACROS =
      BibMacros.of(
          BibDocument.parse(
              """
              @string{y = 2004, en = {english}, p = "P" # {ress}}
              @book{k, year = y, month = 1, language = en, publisher = p # " "}
              @misc{l, year = 1 # y, publisher = p, volume = "" # y, title = {} # p # {}}
              """));
  private static final BibStyle STYLE =
      BibStyle.builder()
          .fieldOrder(FieldOrder.alphabetical())
          .indentWithTab()
          .aligned(true)
          .delimiters(BibStyle.Delimiters.QUOTES)
          .encoding(BibStyle.Encoding.ASCII)
          .trailingComma(true)
          .macros(MACROS)
          .build();

  @Override
  protected PublicationFormat format() {
    BibtexFormat format = new BibtexFormat();
    return new StyledFormat(format, options -> format.writer(options).withStyle(STYLE));
  }
}

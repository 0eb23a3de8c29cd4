package dev.colophon.bibtex;

import dev.colophon.format.PublicationFormat;
import dev.colophon.testkit.FormatLaws;

class BibtexLawsTest extends FormatLaws {
  @Override
  protected PublicationFormat format() {
    return new BibtexFormat();
  }
}
